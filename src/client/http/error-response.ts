import { Problem } from '../../contract/core/problem.ts';
import { LaurelError, type ErrorKind } from '../errors.ts';
import { parseReply } from './parse-reply.ts';
import { isRetryable } from './retry-backoff.ts';

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

const problemRoute = { method: 'GET', path: '/', reply: Problem, rows: ['fieldErrors'] } as const;

/** The problem document (RFC 9457) of an error response; `undefined` if there is none that can be read. */
const parseProblem = async ({ headers }: Response, text: string): Promise<Problem | undefined> => {
  if (!headers.get('Content-Type')?.includes('problem+json')) return undefined;
  try {
    return (await parseReply(problemRoute, JSON.parse(text))).data;
  } catch {
    return undefined;
  }
};

/**
 * Makes an error of a response that is no success, from its status and its problem document. A chunk of its own,
 * loaded with the first error response.
 *
 * @param tried What the error message says was tried.
 * @param deadline When no further attempt is made, in milliseconds since 1970.
 */
export const parseErrorResponse = async (
  response: Response,
  text: string,
  tried: string,
  deadline: number,
): Promise<LaurelError> => {
  const { status, headers } = response;
  const problem = await parseProblem(response, text);
  const retryAfter = parseRetryAfter(headers);
  // A 404 without a problem document comes from a wrong address, so it must not be taken for "not served".
  const kind = status === 404 && !problem ? 'contract' : errorKindOfStatus(status);
  // A server that asks for a longer wait than there is time for limits the rate, whatever its status.
  const tooLong =
    retryAfter !== undefined && isRetryable({ kind, status }) && Date.now() + retryAfter * 1000 >= deadline;
  const request = problem?.requestId === undefined ? '' : ` (request ${problem.requestId})`;
  const message = `${tried} answered ${status}${request}`;
  return new LaurelError(tooLong ? 'rate_limit' : kind, message, { status, problem, retryAfter });
};
