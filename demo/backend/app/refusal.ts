import { commonProblems, ownProblems, writeProblems } from '../../../src/contract/route.ts';
import type { Ask } from '../../../src/contract/ask.ts';
import type { Problem, ProblemCode } from '../../../src/contract/problem.ts';

const statuses: readonly (readonly [status: string, codes: readonly ProblemCode[]])[] = [
  ...Object.entries(commonProblems),
  ...Object.entries(writeProblems),
  ...Object.entries(ownProblems),
];

const statusOf = (code: ProblemCode): number =>
  Number(statuses.find(([, codes]) => codes.includes(code))?.[0] ?? 500);

interface Details {
  readonly ask?: Ask | undefined;
  readonly fieldErrors?: Problem['fieldErrors'];
  /** With a conflict: since when, and what is still possible. */
  readonly at?: string | undefined;
  readonly still?: Problem['still'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is not the one asked for; thrown anywhere, told in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly status: number;
  readonly details: Details;

  constructor(code: ProblemCode, title: string, details: Details = {}) {
    super(title);
    this.code = code;
    this.status = statusOf(code);
    this.details = details;
  }
}

/** RFC 9457. Nothing of an unexpected error leaves the server but the id under which it was logged. */
export const problemOf = (error: unknown, requestId: string): Response => {
  const refusal =
    error instanceof Refusal ? error : new Refusal('internal', 'The request could not be answered');
  const { ask, fieldErrors, at, still, headers } = refusal.details;
  const problem: Problem = {
    type: `urn:laurel:problem:${refusal.code}`,
    title: refusal.message,
    status: refusal.status,
    code: refusal.code,
    requestId,
    ask,
    fieldErrors,
    at,
    still,
  };
  return new Response(JSON.stringify(problem), {
    status: refusal.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
};
