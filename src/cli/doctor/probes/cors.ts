import { corsChecks } from '../checks/cors.ts';
import type { Check } from '../checks/check.ts';
import { pathWithId, unknownName } from '../contract-routes.ts';
import type { Examination } from '../examination.ts';
import { addressOf } from '../http/exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { listsName } from './answer-headers.ts';

const allowOrigin = 'Access-Control-Allow-Origin';

/** Whether a browser would show an answer to a page of the origin. */
const isReadable = ({ answer }: Exchange, origin: string): boolean => {
  const said = answer?.headers.get(allowOrigin);
  return said === origin || said === '*';
};

const examineOrigin = (exam: Examination, exchange: Exchange, origin: string): boolean => {
  const { headers, repeated } = exchange.answer ?? {};
  const said = headers?.get(allowOrigin) ?? '';
  const place = { exchange, expected: origin, received: said || `no ${allowOrigin}` };
  const isTwice = (repeated?.includes(allowOrigin.toLowerCase()) ?? false) || said.includes(',');
  exam.check(corsChecks.twice, !isTwice, place);
  const isForm = !isTwice && said !== origin && said.replace(/\/.*$/, '') !== said && said.startsWith(origin);
  exam.check(corsChecks['origin-form'], !isForm, place);
  if (isTwice || isForm) return false;
  exam.check(corsChecks.origin, said === origin || said === '*', place);
  return said === origin || said === '*';
};

const exposed: readonly (readonly [header: string, check: Check])[] = [
  ['ETag', corsChecks['expose-etag']],
  ['Laurel-Contract', corsChecks['expose-laurel-contract']],
  ['Retry-After', corsChecks['expose-retry-after']],
  ['Content-Language', corsChecks['expose-content-language']],
  ['Idempotency-Key', corsChecks['expose-idempotency-key']],
  ['Idempotent-Replayed', corsChecks['expose-idempotent-replayed']],
];

const examineAnswerHeaders = (exam: Examination, exchange: Exchange, hasWrites: boolean): void => {
  const { headers } = exchange.answer ?? {};
  if (!headers) return;
  const usesCookie = 'Cookie' in exam.identity.headers;
  const isAny = headers.get(allowOrigin) === '*';
  if (usesCookie) {
    exam.check(corsChecks['any-with-cookie'], !isAny, { exchange, received: '*' });
    exam.check(corsChecks.credentials, isAny || headers.get('Access-Control-Allow-Credentials') === 'true', {
      exchange,
      expected: 'true',
      received: headers.get('Access-Control-Allow-Credentials') ?? 'no header',
    });
  } else exam.check(corsChecks.any, !isAny, { exchange, received: '*' });
  exam.check(corsChecks.vary, isAny || listsName(headers, 'Vary', 'Origin'), {
    exchange,
    expected: 'Origin',
    received: headers.get('Vary') ?? 'no Vary',
  });
  for (const [header, check] of exposed)
    if (hasWrites || !/^Idempot/.test(header))
      exam.check(check, listsName(headers, 'Access-Control-Expose-Headers', header), {
        exchange,
        expected: header,
        received: headers.get('Access-Control-Expose-Headers') ?? 'no header',
      });
};

const allowed: Readonly<Record<string, Check>> = {
  authorization: corsChecks['allow-authorization'],
  'laurel-contract': corsChecks['allow-laurel-contract'],
  'if-none-match': corsChecks['allow-if-none-match'],
  'content-type': corsChecks['allow-content-type'],
  'idempotency-key': corsChecks['allow-idempotency-key'],
};

const probePreflight = async (
  exam: Examination,
  path: string,
  method: string,
  headers: readonly string[],
): Promise<void> => {
  const { origin = '' } = exam.options;
  const exchange = await exam.send(path, {
    method: 'OPTIONS',
    identity: null,
    headers: { 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': headers.join(',') },
  });
  const { answer } = exchange;
  if (!answer) return;
  const { status } = answer;
  exam.check(corsChecks['preflight-identity'], status !== 401 && status !== 403, {
    exchange,
    expected: '204',
    received: String(status),
  });
  exam.check(corsChecks['preflight-redirect'], status < 300 || status >= 400, {
    exchange,
    expected: '204',
    received: String(status),
  });
  const isOther = status >= 404 || status === 400 || status === 402;
  exam.check(method === 'GET' ? corsChecks.preflight : corsChecks['method-post'], !isOther, {
    exchange,
    expected: '204',
    received: String(status),
  });
  if (status < 200 || status >= 300) return;
  exam.check(corsChecks['preflight-origin'], isReadable(exchange, origin), {
    exchange,
    expected: origin,
    received: answer.headers.get(allowOrigin) ?? 'no header',
  });
  const list = answer.headers.get('Access-Control-Allow-Headers') ?? '';
  for (const header of headers) {
    const check = allowed[header];
    const isListed =
      header === 'authorization'
        ? list
            .toLowerCase()
            .split(/\s*,\s*/)
            .includes(header)
        : listsName(answer.headers, 'Access-Control-Allow-Headers', header);
    if (check)
      exam.check(check, isListed, {
        exchange,
        expected: header,
        received: list || 'no Access-Control-Allow-Headers',
      });
  }
  if (method === 'PUT')
    exam.check(corsChecks['method-put'], listsName(answer.headers, 'Access-Control-Allow-Methods', 'PUT'), {
      exchange,
      expected: 'PUT',
      received: answer.headers.get('Access-Control-Allow-Methods') ?? 'no header',
    });
  exam.check(corsChecks['max-age'], answer.headers.has('Access-Control-Max-Age'), { exchange });
};

const probeStranger = async (exam: Examination, address: string): Promise<void> => {
  const stranger = 'https://laurel-doctor.invalid';
  const exchange = await exam.send(address, { headers: { Origin: stranger } });
  const { headers } = exchange.answer ?? {};
  const isReflected = headers?.get(allowOrigin) === stranger;
  const isOpen = isReflected && headers?.get('Access-Control-Allow-Credentials') === 'true';
  exam.check(corsChecks['reflected-credentials'], !isOpen, { exchange, received: stranger });
  exam.check(corsChecks.reflected, !isReflected || isOpen, { exchange, received: stranger });
};

/** Asks as the browser of a page on the portal's origin would. */
export const probeCors = async (exam: Examination): Promise<void> => {
  const { origin } = exam.options;
  exam.check(corsChecks.unexamined, origin !== undefined);
  const [read] = exam.reads.values();
  if (origin === undefined || origin === new URL(exam.endpoint).origin || !read) return;
  const address = addressOf(read.exchange);
  const writes = [...(exam.served ?? [])];
  const hasWrites = writes.some((id) =>
    ['claimPerk', 'refer', 'respond', 'redeemReward', 'submitChallenge'].includes(id),
  );
  const isOpen = examineOrigin(exam, read.exchange, origin);
  if (!isOpen) return;
  examineAnswerHeaders(exam, read.exchange, hasWrites);
  const missing = await exam.send(`/${unknownName}`);
  exam.check(corsChecks.errors, isReadable(missing, origin), {
    exchange: missing,
    expected: origin,
    received: missing.answer?.headers.get(allowOrigin) ?? 'no header',
  });
  await probeStranger(exam, address);
  const identity = Object.keys(exam.identity.headers)
    .map((name) => name.toLowerCase())
    .filter((name) => name !== 'cookie');
  // Without an identity a widget sends plain requests, which need no preflight.
  if (Object.keys(exam.identity.headers).length === 0) return;
  await probePreflight(exam, address, 'GET', [...identity, 'laurel-contract', 'if-none-match']);
  const body = [...identity, 'laurel-contract', 'content-type'];
  if (hasWrites)
    await probePreflight(exam, pathWithId('/perks/{id}/claims', 'any'), 'POST', [...body, 'idempotency-key']);
  if (writes.includes('saveDraft'))
    await probePreflight(exam, pathWithId('/surveys/{id}/draft', 'any'), 'PUT', body);
};
