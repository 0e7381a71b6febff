import { approveClaim, cancelClaim, claimPerk, claimRoute, claimsRoute, declineClaim } from './claim.ts';
import { ladderRoute } from './ladder.ts';
import { perkRoute } from './perk-detail.ts';
import { perksRoute } from './perk.ts';
import type { Route, Write } from './route.ts';
import { sessionRoute } from './session.ts';
import { standingRoute } from './standing.ts';

/** Every route, for the backend, the mock kit and OpenAPI only: a widget imports its own noun. */
export const routes = [
  sessionRoute,
  standingRoute,
  ladderRoute,
  perksRoute,
  perkRoute,
  claimsRoute,
  claimRoute,
] as const satisfies readonly Route[];

/** Every write. */
export const writes = [
  claimPerk,
  cancelClaim,
  approveClaim,
  declineClaim,
] as const satisfies readonly Write[];
