/** What must be there before requests should come; `starting` and `draining` say when it is. */
export type Part = 'starting' | 'draining' | 'database' | 'migrations' | 'keys';

export interface Readiness {
  /** What is not there now: nothing, for a process that can answer. */
  missing(): Promise<readonly Part[]>;
}

const answer = (
  status: number,
  body: object,
  method: string,
  headers: Record<string, string> = {},
): Response =>
  new Response(method === 'HEAD' ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });

/** Whoever probes often, or from many places, makes one check. */
const sharedCheck = ({ missing }: Readiness) => {
  let underWay: Promise<readonly Part[]> | undefined;
  return () => (underWay ??= missing().finally(() => (underWay = undefined)));
};

/**
 * `GET /health`: the process lives. `GET /ready`: it can answer, or 503 with the parts that are missing. Undefined for
 * any other address. They are for whoever runs it, not for browsers: no CORS.
 */
export const createProbes = (readiness: Readiness) => {
  const check = sharedCheck(readiness);
  return async ({ method, url }: Request): Promise<Response | undefined> => {
    const path = new URL(url).pathname;
    if (path !== '/health' && path !== '/ready') return undefined;
    if (method !== 'GET' && method !== 'HEAD')
      return answer(405, { allow: 'GET, HEAD' }, method, { allow: 'GET, HEAD' });
    if (path === '/health') return answer(200, { alive: true }, method);
    const missing = await check();
    return missing.length === 0
      ? answer(200, { ready: true }, method)
      : answer(503, { ready: false, missing }, method, { 'retry-after': '1' });
  };
};
