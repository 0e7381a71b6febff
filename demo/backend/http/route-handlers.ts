import type * as z from 'zod/mini';
import { uploadChallengeFile } from '../../../src/contract/challenge-detail.ts';
import { quoteReward } from '../../../src/contract/reward-detail.ts';
import { setVisibility } from '../../../src/contract/leaderboards.ts';
import { checkReferral } from '../../../src/contract/referrals.ts';
import type {
  QueryRoute,
  ReadRoute,
  RouteId,
  Routes,
  UpdateRoute,
  WriteRoute,
} from '../../../src/contract/routes.ts';
import { saveDraft } from '../../../src/contract/surveys.ts';
import { loadBoardDirectory } from '../boards/directory.ts';
import { readLeaderboard, readLeaderboards } from '../boards/view.ts';
import { setBoardVisibility } from '../boards/visibility-handler.ts';
import { claimPerkHandler } from '../claims/claim-handler.ts';
import { approveClaimHandler, cancelClaimHandler, declineClaimHandler } from '../claims/decision-handlers.ts';
import { readClaim, readClaims } from '../claims/view.ts';
import { submitChallengeHandler, uploadChallengeFileHandler } from '../challenges/submit-handler.ts';
import { readChallenge, readChallenges } from '../challenges/view.ts';
import { readWallet, readWalletEntries } from '../points/view.ts';
import {
  approveRedemptionHandler,
  cancelRedemptionHandler,
  declineRedemptionHandler,
} from '../rewards/decision-handlers.ts';
import { quoteRewardHandler, redeemRewardHandler } from '../rewards/redeem-handler.ts';
import { readRedemption, readRedemptions } from '../rewards/redemption-view.ts';
import { readReward, readRewards } from '../rewards/view.ts';
import { readPerk, readPerks } from '../perks/view.ts';
import { readCampaign } from '../referrals/campaign-view.ts';
import { checkCompany } from '../referrals/company-check.ts';
import { referHandler } from '../referrals/refer-handler.ts';
import { answerReferralTaskHandler } from '../referrals/task-handler.ts';
import { readReferral, readReferrals } from '../referrals/view.ts';
import { forgetReferralHandler, withdrawReferralHandler } from '../referrals/withdraw-handlers.ts';
import { readSession } from '../session/view.ts';
import { readLadder } from '../standing/tier-view.ts';
import { readStandingView } from '../standing/view.ts';
import { saveSurveyDraft } from '../surveys/draft-handler.ts';
import { respondHandler } from '../surveys/respond-handler.ts';
import { readSurvey, readSurveys } from '../surveys/view.ts';
import { parseBody } from './body.ts';
import type { SessionRead } from './open-session.ts';
import type { RequestContext } from './request-context.ts';
import type { PreparedWrite } from './write-context.ts';

type Reply<Id extends keyof Routes> = z.input<Routes[Id]['reply']>;

type RouteHandlers = {
  readonly [Id in ReadRoute['id']]: (context: RequestContext) => Promise<Reply<Id>>;
} & {
  readonly [Id in (QueryRoute | UpdateRoute)['id']]: (
    context: RequestContext,
    raw: unknown,
  ) => Promise<Reply<Id>>;
} & { readonly [Id in WriteRoute['id']]: (raw: unknown) => PreparedWrite };

const boardsWithSession: SessionRead = async (tx, identity) => ({
  boards: await loadBoardDirectory(tx, identity),
});

/** Reads that take two steps, of which the first needs no more than the identity. */
export const readWithSession: { readonly [Id in RouteId]?: SessionRead } = {
  leaderboards: boardsWithSession,
  leaderboard: boardsWithSession,
};

/** The handler of every route of the contract, by the route's id: a route without one does not compile. */
export const routeHandlers: RouteHandlers = {
  session: readSession,
  standing: readStandingView,
  ladder: readLadder,
  perks: readPerks,
  perk: readPerk,
  claims: readClaims,
  claim: readClaim,
  claimPerk: claimPerkHandler,
  cancelClaim: cancelClaimHandler,
  approveClaim: approveClaimHandler,
  declineClaim: declineClaimHandler,
  referralCampaign: readCampaign,
  referrals: readReferrals,
  referral: readReferral,
  checkReferral: (context, raw) => checkCompany(context, parseBody(checkReferral.body, raw)),
  refer: referHandler,
  answerReferralTask: answerReferralTaskHandler,
  withdrawReferral: withdrawReferralHandler,
  forgetReferral: forgetReferralHandler,
  surveys: readSurveys,
  survey: readSurvey,
  saveDraft: (context, raw) => saveSurveyDraft(context, parseBody(saveDraft.body, raw)),
  respond: respondHandler,
  leaderboards: readLeaderboards,
  leaderboard: readLeaderboard,
  setVisibility: (context, raw) => setBoardVisibility(context, parseBody(setVisibility.body, raw)),
  wallet: readWallet,
  walletEntries: readWalletEntries,
  challenges: readChallenges,
  challenge: readChallenge,
  submitChallenge: submitChallengeHandler,
  uploadChallengeFile: (context, raw) =>
    uploadChallengeFileHandler(context, parseBody(uploadChallengeFile.body, raw)),
  rewards: readRewards,
  reward: readReward,
  quoteReward: (context, raw) => quoteRewardHandler(context, parseBody(quoteReward.body, raw)),
  redemptions: readRedemptions,
  redemption: readRedemption,
  redeemReward: redeemRewardHandler,
  cancelRedemption: cancelRedemptionHandler,
  approveRedemption: approveRedemptionHandler,
  declineRedemption: declineRedemptionHandler,
};
