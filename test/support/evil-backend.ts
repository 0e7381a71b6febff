import { answerFrom } from '../../src/mock/index.ts';
import { usual } from './loyalty.ts';

interface Problem {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly status: number;
  readonly body: object;
}

const problems: Problem[] = [];

/** An endpoint that answers one method with that problem, and the other as an ordinary member meets it. */
export const refusing = (problem: Problem): string => `/evil/${problems.push(problem) - 1}`;

/** Serves the endpoints that `refusing` gave. */
export const evilBackend = (request: Request): Response | Promise<Response> | undefined => {
  const [, folder, index = '', ...rest] = new URL(request.url).pathname.split('/');
  const problem = folder === 'evil' ? problems[Number(index)] : undefined;
  if (!problem) return undefined;
  const { method, status, body } = problem;
  if (method !== request.method) return answerFrom(usual, rest.join('/'), request);
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
};
