import { corsChecks } from '../checks/cors.ts';
import { identityChecks } from '../checks/transport.ts';
import type { Examination } from '../examination.ts';
import { addressOf } from '../http/exchange.ts';
import { codeOf } from './problem.ts';

/** A token whose signature is another one: a letter in the middle of its last part. */
const tampered = (value: string): string => {
  const at = Math.max(value.length - 12, 0);
  return value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1);
};

/** Asks for a personal read as nobody, and with a token that was tampered with. */
export const probeIdentity = async (exam: Examination): Promise<void> => {
  const { headers } = exam.identity;
  const [read] = exam.reads.values();
  if (Object.keys(headers).length === 0 || !read) return;
  const address = addressOf(read.exchange);
  const nobody = await exam.send(address, { identity: null });
  const status = nobody.answer?.status ?? 0;
  const isServed = status >= 200 && status < 300;
  exam.check(identityChecks.anonymous, !isServed, {
    exchange: nobody,
    expected: '401',
    received: String(status),
  });
  if (isServed) return;
  exam.check(identityChecks['anonymous-status'], status === 401, {
    exchange: nobody,
    expected: '401',
    received: String(status),
  });
  if (status === 401)
    exam.check(identityChecks['anonymous-code'], /^(unauthenticated|token_expired)$/.test(codeOf(nobody)), {
      exchange: nobody,
      expected: 'unauthenticated',
      received: codeOf(nobody) || 'no code',
    });
  const { origin } = exam.options;
  if (origin !== undefined && read.exchange.answer?.headers.has('Access-Control-Allow-Origin'))
    exam.check(corsChecks.errors, nobody.answer?.headers.has('Access-Control-Allow-Origin') ?? false, {
      exchange: nobody,
      expected: origin,
      received: 'no header',
    });
  const { Authorization } = headers;
  if (Authorization === undefined) return;
  const forged = await exam.send(address, {
    identity: { headers: { Authorization: tampered(Authorization) } },
  });
  exam.check(identityChecks.forged, forged.answer?.status !== 200, {
    exchange: forged,
    expected: '401',
    received: '200',
  });
};
