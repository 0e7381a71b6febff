import { http, type HttpHandler } from 'msw';
import { handleScenarioRequest } from './server.ts';
import { Memory } from './memory.ts';
import { routeTable } from './route-table.ts';
import { scenarios, type ScenarioName } from './scenarios/index.ts';

const mswMethods = { GET: 'get', POST: 'post', PUT: 'put' } as const;

/**
 * A scenario as msw handlers below an endpoint's URL, for a vendor's own tests. An entry of its own, so that msw stays optional.
 * `today` (`YYYY-MM-DD`) moves the scenario's dates by whole years. These handlers alone remember what is written to them.
 */
export const handlers = (endpoint: string, name: ScenarioName = 'silver', today?: string): HttpHandler[] => {
  const root = endpoint.replace(/\/+$/, '');
  const { pathname } = new URL(root, 'http://localhost');
  const memory = new Memory();
  // Where a ticket says that a file may be put is no route of the contract.
  const filePlace = { method: 'PUT', path: '/challenges/{id}/files/{file}' } as const;
  return [...routeTable, filePlace].map(({ method, path }) => {
    const pattern = root + path.replace(/{(\w+)}/g, ':$1');
    return http[mswMethods[method]](pattern, ({ request }) => {
      const path = new URL(request.url).pathname.slice(pathname.length);
      return handleScenarioRequest(scenarios[name], path, request, today, memory);
    });
  });
};
