import { handleScenarioRequest } from '../../src/mock/index.ts';
import { ordinaryScenario } from './scenario-handler.ts';

interface HostileProblem {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly status: number;
  readonly body: object;
}

const problems: HostileProblem[] = [];

/** An endpoint that answers one method with that problem, and the other as an ordinary member meets it. */
export const hostileEndpoint = (problem: HostileProblem): string => `/evil/${problems.push(problem) - 1}`;

/** Serves the endpoints that `refusing` gave. */
export const hostileBackend = (request: Request): Response | Promise<Response> | undefined => {
  const [, folder, index = '', ...rest] = new URL(request.url).pathname.split('/');
  const problem = folder === 'evil' ? problems[Number(index)] : undefined;
  if (!problem) return undefined;
  const { method, status, body } = problem;
  // A quote is no write: without it nothing could be ordered that is then refused.
  const isOther = method !== request.method || rest.at(-1) === 'quotes';
  if (isOther) return handleScenarioRequest(ordinaryScenario, rest.join('/'), request);
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
};
