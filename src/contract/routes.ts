import { ladderRoute } from './ladder.ts';
import type { Route } from './route.ts';
import { sessionRoute } from './session.ts';
import { standingRoute } from './standing.ts';

/** Every route, for the backend, the mock kit and OpenAPI only: a widget imports its own noun. */
export const routes = [sessionRoute, standingRoute, ladderRoute] as const satisfies readonly Route[];
