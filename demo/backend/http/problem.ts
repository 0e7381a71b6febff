import {
  commonProblems,
  routeProblems,
  writeProblems,
  type ProblemCode,
} from '../../../src/contract/core/problem-codes.ts';
import type { ContactPerson } from '../../../src/contract/core/person.ts';
import type { Problem } from '../../../src/contract/core/problem.ts';

const problemStatuses: readonly (readonly [status: string, codes: readonly ProblemCode[]])[] = [
  ...Object.entries(commonProblems),
  ...Object.entries(writeProblems),
  ...Object.entries(routeProblems),
];

const problemStatus = (code: ProblemCode): number =>
  Number(problemStatuses.find(([, codes]) => codes.includes(code))?.[0] ?? 500);

interface ProblemDetails {
  readonly ask?: ContactPerson | undefined;
  readonly fieldErrors?: Problem['fieldErrors'];
  /** With a conflict: when it happened, and what can still be had. */
  readonly at?: string | undefined;
  readonly still?: Problem['still'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem response. Thrown anywhere in a handler, turned into a response by `problemResponse`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, title: string, details: ProblemDetails = {}) {
    super(title);
    this.code = code;
    this.status = problemStatus(code);
    this.details = details;
  }
}

/**
 * The response for an error, by RFC 9457. Of an unexpected error nothing leaves the server but the id under which it
 * was logged.
 */
export const problemResponse = (error: unknown, requestId: string): Response => {
  const known =
    error instanceof ProblemError ? error : new ProblemError('internal', 'The request could not be answered');
  const { ask, fieldErrors, at, still, headers } = known.details;
  const problem: Problem = {
    type: `urn:laurel:problem:${known.code}`,
    title: known.message,
    status: known.status,
    code: known.code,
    requestId,
    ask,
    fieldErrors,
    at,
    still,
  };
  return new Response(JSON.stringify(problem), {
    status: known.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
};
