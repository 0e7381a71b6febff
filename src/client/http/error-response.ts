import { ProblemReply } from '../../contract/compiled/core/problem.ts';
import { problemCodes } from '../../contract/core/problem-codes.ts';
import type { ProblemReply as ReadProblem } from '../../contract/core/problem.ts';
import type { ReplyRoute } from './parsed-reply.ts';
import { LaurelError, type ErrorKind } from '../errors.ts';
import { parseReply } from './parse-reply.ts';

/** Statuses that say something of their own, whoever sends them and in whatever form. */
const isNoSignIn = (status: number): boolean => [404, 405, 408, 410, 413, 425, 429].includes(status);

const errorKindOfStatus = (status: number): ErrorKind => {
  if (status === 401) return 'authentication';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'rate_limit';
  if (status === 406 || status < 400) return 'contract';
  return status >= 500 ? 'connection' : 'invalid';
};

/** The seconds of a `Retry-After` header, which holds a number or a date. */
const parseRetryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};

const problemRoute: ReplyRoute<ReadProblem> = { method: 'GET', path: '/', reply: ProblemReply };

const knowsCode = (code: string): boolean => problemCodes.some((known) => known === code);

/** The problem (RFC 9457) in the body of an error response, whatever the body calls itself; `undefined` if there is none. */
const parseProblem = async (text: string): Promise<ReadProblem | undefined> => {
  try {
    const { detail, ...problem } = (await parseReply(problemRoute, JSON.parse(text))).data;
    // Laurel has words of its own for the codes of the contract; frameworks write a `detail` without any code for developers.
    const isForPeople = problem.code !== undefined && !knowsCode(problem.code);
    return isForPeople && detail !== undefined ? { ...problem, detail } : problem;
  } catch {
    return undefined;
  }
};

/** Whether a response is a page for people, as a sign-in in front of the endpoint sends it. */
const isPage = ({ headers }: Response, text: string): boolean =>
  /^\s*<(!doctype\s+)?html/i.test(text) ||
  (/html/i.test(headers.get('Content-Type') ?? '') && /^\s*</.test(text));

/**
 * Makes an error of a response that is no answer of the contract, from its status and what it holds. A chunk of its own,
 * loaded with the first such response.
 *
 * @param tried What the error message says was tried.
 * @param cause Why the body of a successful response can't be read.
 */
export const parseErrorResponse = async (
  response: Response,
  text: string,
  tried: string,
  cause?: unknown,
): Promise<LaurelError> => {
  const { status, headers, ok } = response;
  const answered = `${tried} answered ${status}${ok ? ' without JSON' : ''}`;
  if (status < 500 && !isNoSignIn(status) && isPage(response, text))
    return new LaurelError(
      'authentication',
      `${answered}: a page of HTML, so a sign-in is needed or the endpoint is wrong`,
      { status, cause },
    );
  if (ok) return new LaurelError('contract', answered, { status, cause });
  const problem = await parseProblem(text);
  const retryAfter = parseRetryAfter(headers);
  // A 404 without a problem's code comes from a wrong address, so it must not be taken for "not served".
  const kind = status === 404 && problem?.code === undefined ? 'contract' : errorKindOfStatus(status);
  const request = problem?.requestId === undefined ? '' : ` (request ${problem.requestId})`;
  return new LaurelError(kind, `${answered}${request}`, { status, problem, retryAfter });
};
