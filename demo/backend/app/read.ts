import type { Context } from 'hono';
import type { routes } from '../../../src/contract/routes.ts';
import { findViewer } from '../store/viewer.ts';
import { loadTexts } from '../store/localized.ts';
import type { AppOptions } from './app-options.ts';
import { readLeaderboard, readLeaderboards } from './board-view.ts';
import { readCampaign } from './campaign-view.ts';
import { readClaim, readClaims } from './claim-view.ts';
import { answer, checkContract, languageFor } from './conventions.ts';
import { readPerk, readPerks } from './perk-view.ts';
import { baseOf, paramsOf } from './params.ts';
import type { Question } from './question.ts';
import type { Count } from './rate-limit.ts';
import { readReferral, readReferrals } from './referral-view.ts';
import { Refusal } from './refusal.ts';
import { readSession } from './session-view.ts';
import { readStandingView } from './standing-view.ts';
import { readSurvey, readSurveys } from './survey-view.ts';
import { readLadder } from './tier-view.ts';

type Read = (typeof routes)[number];

/** One reader for each read of the contract: a route without one does not compile. */
const readers: Record<Read['id'], (question: Question) => Promise<object>> = {
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
export const read =
  ({ store, clock, auth }: AppOptions, count: Count) =>
  (route: Read) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    count(JSON.stringify(identity), now);
    const language = languageFor(context.req.header('accept-language'));
    const params = paramsOf(context, route.path, 'query' in route ? route.query : []);
    // Says that it knows keys: a backend that does not would answer with whatever it has.
    if (params['key'] && /^[\x21-\x7e]{1,128}$/.test(params['key']))
      context.header('Idempotency-Key', params['key']);
    const body = await store.within(identity.tenant, async (books) => {
      const viewer = await findViewer(books, identity);
      if (!viewer) throw new Refusal('forbidden', 'This token opens no account here');
      if (!viewer.program.served.includes(route.id))
        throw new Refusal('not_served', `${route.path} is not served here`);
      const texts = await loadTexts(books, language);
      return readers[route.id]({ books, viewer, texts, now, params, seal: auth.seal, base: baseOf(context) });
    });
    return answer(context, identity, language, body);
  };
