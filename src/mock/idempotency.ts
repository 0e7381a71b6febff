import type { Memory } from './memory.ts';
import { jsonResponse, problemResponse, replyText, type ResponseMeta } from './response.ts';
import { MockProblem, type MockReply } from './scenario.ts';

const keyRequired = new MockProblem({ status: 400, code: 'key_required' });
const invalidRequest = new MockProblem({ status: 400, code: 'invalid_request' });
const idempotencyMismatch = new MockProblem({ status: 422, code: 'idempotency_mismatch' });

const parseJson = (text: string): { readonly body: unknown } | undefined => {
  try {
    return { body: text ? JSON.parse(text) : {} };
  } catch {
    return undefined;
  }
};

/**
 * Does a write once for each `Idempotency-Key`: the same key with the same path and body gets the first reply again, and
 * with another body a problem. A refused write is not recorded, so its key may be used again.
 */
export const handleWrite = async (
  resolve: (body: unknown, key: string) => MockReply<object>,
  request: Request,
  meta: ResponseMeta,
  memory: Memory,
): Promise<Response> => {
  const key = request.headers.get('Idempotency-Key');
  if (!key) return problemResponse(keyRequired, meta.contract);
  const text = await request.text();
  const fingerprint = `${new URL(request.url).pathname} ${text}`;
  const recorded = memory.repliesByKey.get(key);
  if (recorded && recorded.request !== fingerprint)
    return problemResponse(idempotencyMismatch, meta.contract);
  if (recorded)
    return jsonResponse(recorded.body, meta, { 'Idempotency-Key': key, 'Idempotent-Replayed': 'true' });
  const parsed = parseJson(text);
  if (!parsed) return problemResponse(invalidRequest, meta.contract);
  const reply = resolve(parsed.body, key);
  if (reply instanceof MockProblem) return problemResponse(reply, meta.contract);
  const body = replyText(reply);
  memory.repliesByKey.set(key, { request: fingerprint, body });
  return jsonResponse(body, meta, { 'Idempotency-Key': key });
};
