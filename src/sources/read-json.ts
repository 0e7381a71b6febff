import type { SourceFailure } from '../client/sources.ts';
import { kindOfStatus, SourceError } from './source-error.ts';

/** Says what a system's own refusal means in the contract's words; `undefined` where its status says enough. */
export type RefusalReader = (body: unknown, status: number) => Partial<SourceFailure> | undefined;

/** Trusted to be of the shape that the system documents: the contract's reader checks what a source makes of it. */
const parsed = <Body>(text: string): Body | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The seconds of a `Retry-After`, which is a number or a date. */
const retryAfter = (value: string | null): number | undefined => {
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};

/**
 * The JSON of a system's answer: `await readJson<Customer>(await fetch(url, { signal }))`. An answer without a body is `null`.
 *
 * @throws {SourceError} of the status’s kind for a refusal, of `authentication` for a page in place of an answer, and of
 *   `contract` for what is no JSON.
 */
export const readJson = async <Body = unknown>(
  response: Response,
  refusal?: RefusalReader,
): Promise<Body> => {
  const { status, ok, url, headers } = response;
  const text = await response.text();
  const answered = `${url ? new URL(url).pathname : 'The system'} answered ${status}`;
  const body = parsed<Body>(text);
  if (!ok) {
    const wait = retryAfter(headers.get('Retry-After'));
    const failure = { kind: kindOfStatus(status), status, ...(wait !== undefined && { retryAfter: wait }) };
    throw new SourceError(answered, { ...failure, ...refusal?.(body, status) });
  }
  if (body !== undefined) return body;
  // As JSON's `null`, an answer without a body has no field that an adapter could read.
  if (text.trim() === '') return JSON.parse('null');
  const isPage = /^\s*</.test(text);
  throw new SourceError(`${answered} with ${isPage ? 'a page' : 'no JSON'}`, {
    kind: isPage ? 'authentication' : 'contract',
    status,
  });
};
