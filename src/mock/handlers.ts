import { http, type HttpHandler } from 'msw';
import { handleScenarioRequest } from './server.ts';
import { Memory } from './memory.ts';
import { paths, routeIds } from './router.ts';
import { scenarios, type ScenarioName } from './scenarios/index.ts';

const mswMethods: Readonly<Record<string, 'get' | 'post' | 'put'>> = { GET: 'get', POST: 'post', PUT: 'put' };

/**
 * A scenario as msw handlers, for the embedder's own tests. An entry of its own, so that msw stays optional.
 * `today` moves the dates of the pictures by whole years. What is done in it is remembered by these handlers alone.
 */
export const handlers = (endpoint: string, name: ScenarioName = 'silver', today?: string): HttpHandler[] => {
  const root = endpoint.replace(/\/+$/, '');
  const { pathname } = new URL(root, 'http://localhost');
  const memory = new Memory();
  return routeIds.map((id) => {
    const [method, path = ''] = paths[id].split(' ');
    const at = root + path.replace('{id}', ':id');
    return http[mswMethods[method ?? ''] ?? 'get'](at, ({ request }) => {
      const asked = new URL(request.url).pathname.slice(pathname.length);
      return handleScenarioRequest(scenarios[name], asked, request, today, memory);
    });
  });
};
