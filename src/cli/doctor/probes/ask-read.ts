import { isObject } from '../../../client/json.ts';
import { routeChecks, sessionChecks } from '../checks/routes.ts';
import { answerChecks, identityChecks, reachChecks } from '../checks/transport.ts';
import { pathWithId, type ContractRead } from '../contract-routes.ts';
import type { Examination, RequestChange } from '../examination.ts';
import { originAndPath } from '../http/addresses.ts';
import { jsonOf, type Exchange, type RawAnswer } from '../http/exchange.ts';
import { examineBody } from '../reading/examine-body.ts';
import { readBody, type ReadAnswer } from '../reading/read-answer.ts';
import { examineAnswer } from './answer-headers.ts';
import { addFailure } from './failures.ts';
import { codeOf, examineProblem } from './problem.ts';

const isPage = ({ headers, text }: RawAnswer): boolean =>
  /^\s*<(!doctype\s+)?html/i.test(text) ||
  (/html/i.test(headers.get('Content-Type') ?? '') && /^\s*</.test(text));

const addAbsent = (exam: Examination, exchange: Exchange, { id, path }: ContractRead): void => {
  const place = { exchange, route: id };
  const code = codeOf(exchange);
  // `next` and `default` name what there may be none of; a row that is gone is told where it was listed.
  const isNone = code === 'not_found' && path.includes('{id}');
  if (isNone) return;
  if (exam.served?.has(id)) {
    exam.check(sessionChecks['served-refused'], false, { ...place, received: code || '404 without a code' });
    return;
  }
  exam.absent.set(id, exchange);
  const isSaid = code === 'not_served' || code === 'not_found';
  exam.check(routeChecks['plain-404'], isSaid, {
    ...place,
    expected: 'the code not_served',
    received: '404 without a code',
  });
};

const addRefusal = (exam: Examination, exchange: Exchange, answer: RawAnswer, route: ContractRead): void => {
  const { status, headers } = answer;
  const place = { exchange, route: route.id };
  const hasIdentity = Object.keys(exam.identity.headers).length > 0;
  if (status >= 300 && status < 400) {
    const location = headers.get('Location');
    const target = location === null ? 'nowhere' : originAndPath(location, exchange.request.url);
    exam.check(reachChecks.redirect, false, { ...place, received: `${status} to ${target}` });
  } else if (status === 401) {
    exam.check(hasIdentity ? identityChecks.refused : identityChecks.needed, false, {
      exchange,
      received: codeOf(exchange) || '401',
    });
    examineProblem(exam, exchange, route.id, ['unauthenticated', 'token_expired']);
  } else if (status === 404) addAbsent(exam, exchange, route);
  else if (status === 403 && codeOf(exchange) === 'role_required') {
    exam.check(routeChecks.role, false, place);
    examineProblem(exam, exchange, route.id);
  } else if (isPage(answer) && status < 500)
    exam.check(reachChecks.html, false, { ...place, received: 'a page of HTML' });
  else {
    const check = status >= 500 ? answerChecks['server-error'] : answerChecks.status;
    exam.check(check, false, { ...place, expected: '200', received: String(status) });
    examineProblem(exam, exchange, route.id);
  }
};

const isErrorBody = (body: unknown): boolean =>
  isObject(body) &&
  ('error' in body ||
    'errors' in body ||
    body['success'] === false ||
    (typeof body['status'] === 'number' && body['status'] >= 400));

/** Reports what is wrong with the answer to a read. Gives what a widget would read of it, if it is JSON. */
export const examineRead = (
  exam: Examination,
  exchange: Exchange,
  route: ContractRead,
): ReadAnswer | undefined => {
  const { answer } = exchange;
  const place = { exchange, route: route.id };
  if (addFailure(exam, exchange, route.id) || !answer) return undefined;
  if (answer.status < 200 || answer.status >= 300) return void addRefusal(exam, exchange, answer, route);
  exam.check(reachChecks.html, !isPage(answer), { ...place, received: 'a page of HTML' });
  if (isPage(answer)) return undefined;
  exam.check(answerChecks.empty, answer.text.trim() !== '', {
    ...place,
    received: `${answer.status} without a body`,
  });
  if (answer.text.trim() === '') return undefined;
  const body = jsonOf(exchange);
  exam.check(answerChecks.json, body !== undefined, {
    ...place,
    expected: 'JSON',
    received: answer.text.slice(0, 60),
  });
  examineAnswer(exam, exchange, route.id);
  if (body === undefined) return undefined;
  const read = readBody(route, exchange, body);
  const isError = read.data === undefined && isErrorBody(body);
  exam.check(answerChecks['error-as-success'], !isError, { ...place, received: answer.text.slice(0, 80) });
  if (!isError) examineBody(exam, route, read);
  return read;
};

/** Asks a read, examines its answer, and keeps the first one of each route. */
export const askRead = async (
  exam: Examination,
  route: ContractRead,
  {
    id,
    query = '',
    ...change
  }: RequestChange & { readonly id?: string | undefined; readonly query?: string } = {},
): Promise<ReadAnswer | undefined> => {
  const exchange = await exam.send(`${pathWithId(route.path, id)}${query && `?${query}`}`, change);
  const read = examineRead(exam, exchange, route);
  if (read && !exam.reads.has(route.id)) exam.reads.set(route.id, read);
  return read;
};
