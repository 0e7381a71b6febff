import type { Context } from 'hono';
import type { routes } from '../../../src/contract/routes.ts';
import { findViewer } from '../session/viewer.ts';
import { loadTexts } from '../i18n/localized-texts.ts';
import type { AppOptions } from './app-options.ts';
import { readLeaderboard, readLeaderboards } from '../boards/view.ts';
import { readCampaign } from '../referrals/campaign-view.ts';
import { readClaim, readClaims } from '../claims/view.ts';
import { respondWithEtag, checkContract, negotiateLanguage } from './headers.ts';
import { readPerk, readPerks } from '../perks/view.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestContext } from './request-context.ts';
import type { RateLimiter } from './rate-limit.ts';
import { readReferral, readReferrals } from '../referrals/view.ts';
import { ProblemError } from './problem.ts';
import { readSession } from '../session/view.ts';
import { readStandingView } from '../standing/view.ts';
import { readSurvey, readSurveys } from '../surveys/view.ts';
import { readLadder } from '../standing/tier-view.ts';

type ReadRoute = (typeof routes)[number];

/** One reader for each read of the contract: a route without one does not compile. */
const readHandlers: Record<ReadRoute['id'], (ctx: RequestContext) => Promise<object>> = {
  session: readSession,
  standing: readStandingView,
  ladder: readLadder,
  perks: readPerks,
  perk: readPerk,
  claims: readClaims,
  claim: readClaim,
  referralCampaign: readCampaign,
  referrals: readReferrals,
  referral: readReferral,
  surveys: readSurveys,
  survey: readSurvey,
  leaderboards: readLeaderboards,
  leaderboard: readLeaderboard,
};

/** Answers a read, in one transaction of the tenant that the token names. */
export const handleRead =
  ({ store, clock, auth }: AppOptions, count: RateLimiter) =>
  (route: ReadRoute) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    count(JSON.stringify(identity), now);
    const language = negotiateLanguage(context.req.header('accept-language'));
    const params = readParams(context, route.path, 'query' in route ? route.query : []);
    // Says that it knows keys: a backend that does not would answer with whatever it has.
    if (params['key'] && /^[\x21-\x7e]{1,128}$/.test(params['key']))
      context.header('Idempotency-Key', params['key']);
    const body = await store.transaction(identity.tenant, async (tx) => {
      const viewer = await findViewer(tx, identity);
      if (!viewer) throw new ProblemError('forbidden', 'This token opens no account here');
      if (!viewer.program.served.includes(route.id))
        throw new ProblemError('not_served', `${route.path} is not served here`);
      const texts = await loadTexts(tx, language);
      return readHandlers[route.id]({
        tx,
        viewer,
        texts,
        now,
        params,
        signer: auth.signer,
        baseUrl: baseUrlOf(context),
      });
    });
    return respondWithEtag(context, identity, language, body);
  };
