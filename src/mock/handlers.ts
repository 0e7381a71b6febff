import { http, type HttpHandler } from 'msw';
import { answerFrom } from './demo-backend.ts';
import { scenarios, type ScenarioName } from './scenarios.ts';

/**
 * A scenario as msw handlers, for the embedder's own tests. An entry of its own, so that msw stays optional.
 * `today` moves the dates of the pictures by whole years.
 */
export const handlers = (endpoint: string, name: ScenarioName = 'silver', today?: string): HttpHandler[] => {
  const root = endpoint.replace(/\/+$/, '');
  return ['session', 'standing', 'tiers'].map((route) =>
    http.get(`${root}/${route}`, ({ request }) => answerFrom(scenarios[name], route, request, today)),
  );
};
