import { approveClaim, cancelClaim, claimPerk, claimRoute, claimsRoute, declineClaim } from './claims.ts';
import { ladderRoute } from './ladder.ts';
import { leaderboardRoute, leaderboardsRoute, setVisibility } from './leaderboards.ts';
import { perkRoute } from './perk-detail.ts';
import { perksRoute } from './perks.ts';
import { referralCampaignRoute } from './referral-campaign.ts';
import {
  checkReferral,
  forgetReferral,
  refer,
  referralRoute,
  referralsRoute,
  withdrawReferral,
} from './referrals.ts';
import type { Query, Route, Update, Write } from './core/route.ts';
import { sessionRoute } from './session.ts';
import { standingRoute } from './standing.ts';
import { respond, saveDraft, surveyRoute, surveysRoute } from './surveys.ts';

/** Every route, for the backend, the mock kit and OpenAPI only: a widget imports its own noun. */
export const routes = [
  sessionRoute,
  standingRoute,
  ladderRoute,
  perksRoute,
  perkRoute,
  claimsRoute,
  claimRoute,
  referralCampaignRoute,
  referralsRoute,
  referralRoute,
  surveysRoute,
  surveyRoute,
  leaderboardsRoute,
  leaderboardRoute,
] as const satisfies readonly Route[];

/** Every write. */
export const writes = [
  claimPerk,
  cancelClaim,
  approveClaim,
  declineClaim,
  refer,
  withdrawReferral,
  forgetReferral,
  respond,
] as const satisfies readonly Write[];

/** Every question that is posted without an effect. */
export const queries = [checkReferral] as const satisfies readonly Query[];

/** Everything that is put in place of what was there. */
export const updates = [saveDraft, setVisibility] as const satisfies readonly Update[];
