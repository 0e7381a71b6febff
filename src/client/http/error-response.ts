import { Problem } from '../../contract/core/problem.ts';
import { LaurelError, retryableStatuses, type ErrorKind } from '../errors.ts';
import { parseReply } from './parse-reply.ts';

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

/** `Retry-After` in seconds: as such, or as a date. */
const retryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

const problemRoute = { method: 'GET', path: '/', reply: Problem, rows: ['fieldErrors'] } as const;

/** The server's own words about a refusal, if these are what it sent. */
const parseProblem = async ({ headers }: Response, text: string): Promise<Problem | undefined> => {
  if (!headers.get('Content-Type')?.includes('problem+json')) return undefined;
  try {
    return (await parseReply(problemRoute, JSON.parse(text))).data;
  } catch {
    return undefined;
  }
};

/** What a refusal means: by its status, and by the server's own words where it has any. */
export const parseErrorResponse = async (
  response: Response,
  text: string,
  tried: string,
  deadline: number,
): Promise<LaurelError> => {
  const { status, headers } = response;
  const problem = await parseProblem(response, text);
  const wait = retryAfter(headers);
  // A 404 that is not the backend's own word is a wrong address: that is shown, never taken for "not served".
  const ofStatus = status === 404 && !problem ? 'contract' : errorKindOfStatus(status);
  const tooLong = wait !== undefined && retryableStatuses.has(status) && Date.now() + wait * 1000 >= deadline;
  return new LaurelError(tooLong ? 'rate_limit' : ofStatus, `${tried} answered ${status}`, {
    status,
    problem,
    retryAfter: wait,
  });
};
