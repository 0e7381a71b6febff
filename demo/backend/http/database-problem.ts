import { isLockConflict, isRefusedValue, isUnavailable } from '../db/failure.ts';
import { ProblemError } from './problem.ts';

const tryAgainIn = (seconds: number, title: string): ProblemError =>
  new ProblemError('unavailable', title, { headers: { 'retry-after': String(seconds) } });

/** The problem for an error of the database that is no fault of this program; undefined for any other error. */
export const databaseProblem = (error: unknown): ProblemError | undefined => {
  if (isLockConflict(error)) return tryAgainIn(1, 'Too many want the same at once');
  if (isUnavailable(error)) return tryAgainIn(5, 'The database can not be reached now');
  return isRefusedValue(error)
    ? new ProblemError('invalid_request', 'This holds a value that can not be stored')
    : undefined;
};
