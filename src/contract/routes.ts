import { approveClaim, cancelClaim, claimPerk, claimRoute, claimsRoute, declineClaim } from './claim.ts';
import { ladderRoute } from './ladder.ts';
import { leaderboardRoute, leaderboardsRoute, setVisibility } from './leaderboard.ts';
import { perkRoute } from './perk-detail.ts';
import { perksRoute } from './perk.ts';
import { referralCampaignRoute } from './referral-campaign.ts';
import {
  checkReferral,
  forgetReferral,
  refer,
  referralRoute,
  referralsRoute,
  withdrawReferral,
} from './referral.ts';
import type { Inquiry, Route, Saving, Write } from './route.ts';
import { sessionRoute } from './session.ts';
import { standingRoute } from './standing.ts';
import { respond, saveDraft, surveyRoute, surveysRoute } from './survey.ts';

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
export const inquiries = [checkReferral] as const satisfies readonly Inquiry[];

/** Everything that is put in place of what was there. */
export const savings = [saveDraft, setVisibility] as const satisfies readonly Saving[];
