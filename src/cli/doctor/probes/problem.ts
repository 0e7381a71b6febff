import { didYouMean } from '../../../client/http/did-you-mean.ts';
import { isObject } from '../../../client/json.ts';
import {
  commonProblems,
  problemCodes,
  routeProblems,
  writeProblems,
} from '../../../contract/core/problem-codes.ts';
import type { RouteId } from '../../../contract/routes.ts';
import { problemChecks } from '../checks/problems.ts';
import type { Examination } from '../examination.ts';
import { jsonOf, type Exchange } from '../http/exchange.ts';

/** The code of a problem document; empty if there is none. */
export const codeOf = (exchange: Exchange): string => {
  const body = jsonOf(exchange);
  return isObject(body) && typeof body['code'] === 'string' ? body['code'] : '';
};

const statusesOf = (code: string): readonly number[] =>
  [commonProblems, writeProblems, routeProblems].flatMap((problems) =>
    Object.entries<readonly string[]>(problems)
      .filter(([, codes]) => codes.includes(code))
      .map(([status]) => Number(status)),
  );

const insides =
  /\bat \S+ \(.*:\d+:\d+\)|Traceback \(most recent|Exception in thread|SELECT .* FROM|\.(java|py|php|rb|cs):\d+/;

/** Reports what is wrong with a refusal. `fitting` are the codes that belong to it. */
export const examineProblem = (
  exam: Examination,
  exchange: Exchange,
  route?: RouteId,
  fitting: readonly string[] = [],
): void => {
  const { answer } = exchange;
  if (!answer) return;
  const { headers, status, text } = answer;
  const place = { exchange, route };
  exam.check(problemChecks.leak, !insides.test(text), { ...place, received: insides.exec(text)?.[0] });
  exam.check(problemChecks.cached, /no-store/i.test(headers.get('Cache-Control') ?? ''), place);
  const body = jsonOf(exchange);
  exam.check(problemChecks.document, isObject(body), {
    ...place,
    expected: 'a problem document',
    received: text === '' ? 'no body' : text.slice(0, 60),
  });
  if (!isObject(body)) return;
  const { code, requestId, status: said } = body;
  exam.check(problemChecks.status, said === undefined || said === status, {
    ...place,
    path: '$.status',
    expected: String(status),
    received: JSON.stringify(said),
  });
  const type = headers.get('Content-Type') ?? '';
  exam.check(problemChecks.type, /application\/problem\+json/i.test(type), {
    ...place,
    expected: 'application/problem+json',
    received: type || 'none',
  });
  exam.check(
    problemChecks.request,
    typeof requestId === 'string' || headers.has('X-Request-Id') || headers.has('Request-Id'),
    place,
  );
  const isCode = typeof code === 'string' && code !== '';
  exam.check(problemChecks.code, isCode, {
    ...place,
    path: '$.code',
    expected: fitting.join(' or ') || 'a code of the contract',
    received: isCode ? code : 'no code',
  });
  if (!isCode) return;
  const isKnown = problemCodes.some((known) => known === code);
  const meant = isKnown ? undefined : didYouMean(code, problemCodes);
  exam.check(problemChecks['code-misspelt'], meant === undefined, {
    ...place,
    path: '$.code',
    expected: meant,
    received: code,
    remedy: `Send ${meant ?? ''}.`,
  });
  exam.check(problemChecks['code-unknown'], isKnown || meant !== undefined, {
    ...place,
    path: '$.code',
    received: code,
  });
  const statuses = statusesOf(code);
  exam.check(problemChecks['code-status'], !isKnown || statuses.includes(status), {
    ...place,
    expected: `${statuses.join(' or ')} with ${code}`,
    received: String(status),
  });
  if (status === 429 || status === 503)
    exam.check(problemChecks['retry-after'], headers.has('Retry-After'), place);
};
