import { approveClaim, cancelClaim, claimPerk, claimRoute, claimsRoute, declineClaim } from './claims.ts';
import { challengeRoute, uploadChallengeFile } from './challenge-detail.ts';
import { challengesRoute, submitChallenge } from './challenges.ts';
import type { Query, Route, Update, Write } from './core/route.ts';
import { ladderRoute } from './ladder.ts';
import { leaderboardRoute, leaderboardsRoute, setVisibility } from './leaderboards.ts';
import { perkRoute } from './perk-detail.ts';
import { perksRoute } from './perks.ts';
import { referralCampaignRoute } from './referral-campaign.ts';
import {
  answerReferralTask,
  checkReferral,
  forgetReferral,
  refer,
  referralRoute,
  referralsRoute,
  withdrawReferral,
} from './referrals.ts';
import {
  approveRedemption,
  cancelRedemption,
  declineRedemption,
  redeemReward,
  redemptionRoute,
  redemptionsRoute,
} from './redemptions.ts';
import { quoteReward, rewardRoute } from './reward-detail.ts';
import { rewardsRoute } from './rewards.ts';
import { ServedRoute, sessionRoute } from './session.ts';
import { standingRoute } from './standing.ts';
import { respond, saveDraft, surveyRoute, surveysRoute } from './surveys.ts';
import { walletEntriesRoute, walletRoute } from './wallets.ts';

// The nouns of the contract: their schemas are exported where their routes are registered.
export * from './challenge-detail.ts';
export * from './challenges.ts';
export * from './claims.ts';
export * from './ladder.ts';
export * from './leaderboards.ts';
export * from './perk-detail.ts';
export * from './perks.ts';
export * from './referral-campaign.ts';
export * from './referrals.ts';
export * from './redemptions.ts';
export * from './reward-detail.ts';
export * from './rewards.ts';
export * from './session.ts';
export * from './standing.ts';
export * from './surveys.ts';
export * from './wallets.ts';

/** Keeps the types of the routes as they are, compiles only if each stands under its own id, and makes the ids those that `session.served` may list. */
const registry = <
  All extends { readonly [Id in keyof All]: (Route | Write | Update | Query) & { readonly id: Id } },
>(
  all: All,
): All => {
  ServedRoute.known.push(...Object.keys(all));
  return all;
};

/**
 * The one registry of the contract: every route by its id. The types of `sources`, the mock's router and scenarios, the
 * demo backend's handlers and OpenAPI are derived from it; the comments here are the descriptions in OpenAPI and in editors.
 * It brings every schema with it, so a widget imports its own noun instead.
 */
export const routes = /* @__PURE__ */ registry({
  /** Who is signed in, for which company and in which program, and which routes are served. Optional as a whole: a widget paints without it. */
  session: sessionRoute,
  /** The account's tier, what the next one needs, what keeps this one, and why. */
  standing: standingRoute,
  /** Every tier that this account may see, lowest first, with its requirements and benefits. */
  ladder: ladderRoute,
  /** A page of the perks that this account can see. `kind` and `state` take several values, separated by commas. */
  perks: perksRoute,
  /** One perk, with the form that claims it. */
  perk: perkRoute,
  /** A page of the account's claims, newest first. `decide=me` asks for those that wait for this person, `key` for the one that the write with this key made. */
  claims: claimsRoute,
  /** One claim, with its timeline and what this person may do with it. */
  claim: claimRoute,
  /** What the program pays for a referral, the link and texts to share, and the form of an introduction. Without `campaign` it is the vendor's default. */
  referralCampaign: referralCampaignRoute,
  /** A page of the member's referrals, newest first. `status` is `open`, `won` or `closed`; `key` asks for the one that the write with this key made. */
  referrals: referralsRoute,
  /** One referral, with its timeline, its rewards and what this person may do with it. */
  referral: referralRoute,
  /** The surveys for this member, the most urgent first. */
  surveys: surveysRoute,
  /** One survey with all of its questions, this member's draft or the receipt of the response. The id `next` is the one that is due. */
  survey: surveyRoute,
  /** The boards that this viewer may see, with the viewer's rank in each. */
  leaderboards: leaderboardsRoute,
  /** One board: its first `limit` rows, those around the viewer, and pages of what follows. The id `default` is the one that the vendor shows first. */
  leaderboard: leaderboardRoute,
  /** Claims a perk. The claim as it stands then is answered. */
  claimPerk,
  /** Cancels a claim, as long as it may be. */
  cancelClaim,
  /** Approves a claim that waits for this person. */
  approveClaim,
  /** Declines a claim that waits for this person, with a reason that whoever asked reads. */
  declineClaim,
  /** Puts a company forward. The answer is the same for people whom the vendor knows and whom it does not; a limit that is reached says in `at` and `Retry-After` when it ends. */
  refer,
  /** Gives what the vendor asked for about a referral. The referral as it stands then is answered, with the task done. */
  answerReferralTask,
  /** Takes a referral back, as long as it is under way. */
  withdrawReferral,
  /** Deletes what was given about the person. The referral itself stays. */
  forgetReferral,
  /** Answers a survey, once. What was promised is earned, and the sealed reward is what had been decided before. An answer to what is not asked is refused. Of an anonymous survey participation and answers are kept apart. */
  respond,
  /** Keeps answers that were not sent yet. `revision` is the one that was read, 0 where there was none; the answer has the next one. Not served for an anonymous survey. */
  saveDraft,
  /** Sets how others see this viewer from now on, in every run. It holds at once and can be taken back. */
  setVisibility,
  /** Asks about a company by its domain alone, before anything about a person is typed. The answer is as coarse as the vendor sets, is not kept, and has no effect. */
  checkReferral,
  /** What can be spent, what is pending, reserved or expires, and whose points they are. The id `default` is the wallet that the vendor shows first. */
  wallet: walletRoute,
  /** A page of a wallet's entries, newest first. `kind` takes several values, separated by commas. */
  walletEntries: walletEntriesRoute,
  /** A page of what can be done for points. `kind` and `state` take several values, separated by commas; `key` asks for the one that the write with this key was sent for. */
  challenges: challengesRoute,
  /** One challenge, with its steps and the form of its proof. */
  challenge: challengeRoute,
  /** Sends the proof of a challenge, or says that it was met. The challenge as it stands then is answered. */
  submitChallenge,
  /** Asks where a file of proof may be put. The file is then sent there by PUT, and its id in the form. */
  uploadChallengeFile,
  /** A page of what points buy. `kind` and `state` take several values, separated by commas. */
  rewards: rewardsRoute,
  /** One reward, with its times and the form that is asked before it is redeemed. */
  reward: rewardRoute,
  /** What an order would cost and do, before it is made. It has no effect. */
  quoteReward,
  /** A page of the account's redemptions, newest first. `decide=me` asks for those that wait for this person, `key` for the one that the write with this key made. */
  redemptions: redemptionsRoute,
  /** One redemption, with its timeline, and its code for who may see it. */
  redemption: redemptionRoute,
  /** Redeems a reward: the points are reserved, and spent once it is fulfilled. */
  redeemReward,
  /** Cancels a redemption, as long as it may be. The points are free again. */
  cancelRedemption,
  /** Approves a redemption that waits for this person. */
  approveRedemption,
  /** Declines a redemption that waits for this person, with a reason that whoever asked reads. The points are free again. */
  declineRedemption,
});

export type Routes = typeof routes;
export type RouteId = keyof Routes;
/** A route of any kind. */
export type AnyRoute = Routes[RouteId];

/** The four kinds of routes, told apart by their shapes. */
export type ReadRoute = Extract<AnyRoute, { readonly method: 'GET' }>;
export type WriteRoute = Extract<AnyRoute, { readonly changes: readonly string[] }>;
export type UpdateRoute = Extract<AnyRoute, { readonly method: 'PUT' }>;
export type QueryRoute = Exclude<AnyRoute, ReadRoute | WriteRoute | UpdateRoute>;

export const isRead = (route: AnyRoute): route is ReadRoute => route.method === 'GET';
/** A write changes reads and carries an idempotency key; a query is posted too, and does neither. */
export const isWrite = (route: AnyRoute): route is WriteRoute => 'changes' in route;
export const isUpdate = (route: AnyRoute): route is UpdateRoute => route.method === 'PUT';
const isQuery = (route: AnyRoute): route is QueryRoute => route.method === 'POST' && !isWrite(route);

const every: readonly AnyRoute[] = /* @__PURE__ */ Object.values(routes);
export const reads = /* @__PURE__ */ every.filter(isRead);
export const writes = /* @__PURE__ */ every.filter(isWrite);
export const updates = /* @__PURE__ */ every.filter(isUpdate);
export const queries = /* @__PURE__ */ every.filter(isQuery);
