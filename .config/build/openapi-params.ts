import * as z from 'zod/mini';
import type { RouteId } from '../../src/contract/index.ts';

/** A parameter of a path or a query: what it says, and a value. */
type ParamDocs = readonly [description: string, example: string | number];

const common: Readonly<Record<string, ParamDocs>> = {
  cursor: ['`nextCursor` of the page before. Absent: the first page.', 'eyJhZnRlciI6MjR9'],
  kind: ['Kinds to show, separated by commas. Absent: all.', 'event,training'],
  state: ['States to show, separated by commas. Absent: all.', 'claimable,claimed'],
  decide: ['`me`: only what waits for this person’s decision.', 'me'],
  key: ['The `Idempotency-Key` of a write: only what it made.', '0b6f7c1e-5f0a-4b8e-9f57-2d9c9b1f6f11'],
};

/** What is special to a route. */
const own: Readonly<Partial<Record<RouteId, Readonly<Record<string, ParamDocs>>>>> = {
  perk: { id: ['Id of a perk.', 'roadmap-forum'] },
  claims: { perk: ['Id of a perk: only claims of it.', 'roadmap-forum'] },
  claim: { id: ['Id of a claim.', 'claim-1'] },
  claimPerk: { id: ['Id of the perk to claim.', 'roadmap-forum'] },
  cancelClaim: { id: ['Id of the claim.', 'claim-1'] },
  approveClaim: { id: ['Id of the claim.', 'claim-1'] },
  declineClaim: { id: ['Id of the claim.', 'claim-1'] },
  referralCampaign: { campaign: ['Name of a campaign. Absent: the vendor’s default.', 'partners-2026'] },
  referrals: { status: ['`open`, `won` or `closed`. Absent: all.', 'open'] },
  referral: { id: ['Id of a referral.', 'referral-1'] },
  answerReferralTask: { id: ['Id of the referral.', 'referral-1'] },
  withdrawReferral: { id: ['Id of the referral.', 'referral-1'] },
  forgetReferral: { id: ['Id of the referral.', 'referral-1'] },
  survey: { id: ['Id of a survey, or `next` for the one that is due.', 'next'] },
  saveDraft: { id: ['Id of the survey.', 'capacity-2026'] },
  respond: { id: ['Id of the survey.', 'capacity-2026'] },
  leaderboard: {
    id: ['Id of a board, or `default` for the one that the vendor shows first.', 'default'],
    run: ['Id of a run. Absent: the one that is active.', '2026-q4'],
    cohort: ['Id of a cohort. Absent: the viewer’s own, or all.', 'emea'],
    limit: ['Number of rows in the first block, at least 1. Absent: as the vendor likes.', 10],
  },
  setVisibility: { id: ['Id of the board.', 'learning'] },
  wallet: { id: ['Id of a wallet, or `default` for the one that the vendor shows first.', 'default'] },
  walletEntries: {
    id: ['Id of a wallet, or `default` for the one that the vendor shows first.', 'default'],
    kind: ['Kinds to show, separated by commas. Absent: all.', 'earned,spent'],
  },
  challenges: {
    kind: ['Kinds to show, separated by commas. Absent: all.', 'review,learning'],
    state: ['States to show, separated by commas. Absent: all.', 'open,in_progress'],
  },
  challenge: { id: ['Id of a challenge.', 'review-atlas'] },
  submitChallenge: { id: ['Id of the challenge.', 'review-atlas'] },
  uploadChallengeFile: { id: ['Id of the challenge.', 'review-atlas'] },
  rewards: {
    kind: ['Kinds to show, separated by commas. Absent: all.', 'gift_card,session'],
    state: ['States to show, separated by commas. Absent: all.', 'available'],
  },
  reward: { id: ['Id of a reward.', 'gift-card'] },
  quoteReward: { id: ['Id of the reward.', 'gift-card'] },
  redeemReward: { id: ['Id of the reward to redeem.', 'gift-card'] },
  redemptions: { reward: ['Id of a reward: only redemptions of it.', 'gift-card'] },
  redemption: { id: ['Id of a redemption.', 'redemption-1'] },
  cancelRedemption: { id: ['Id of the redemption.', 'redemption-1'] },
  approveRedemption: { id: ['Id of the redemption.', 'redemption-1'] },
  declineRedemption: { id: ['Id of the redemption.', 'redemption-1'] },
};

/** @throws if nobody wrote what the parameter says. */
const describedParam = (route: RouteId, name: string, isRequired: boolean): z.ZodMiniType => {
  const docs = own[route]?.[name] ?? common[name];
  if (!docs) throw new Error(`The parameter ${name} of ${route} is described nowhere.`);
  const [description, example] = docs;
  const value = typeof example === 'number' ? z.int().check(z.minimum(1)) : z.string();
  const schema = isRequired ? value : z.optional(value);
  z.globalRegistry.add(schema, { param: { description, example } });
  return schema;
};

/** What a route's own path and query name. */
export const addressParams = ({
  id,
  path,
  query = [],
}: {
  readonly id: RouteId;
  readonly path: string;
  readonly query?: readonly string[];
}): Record<'path' | 'query', z.ZodMiniObject> => {
  const object = (names: readonly string[], isRequired: boolean) =>
    z.object(Object.fromEntries(names.map((name) => [name, describedParam(id, name, isRequired)])));
  return {
    path: object(
      [...path.matchAll(/{(\w+)}/g)].map(([, name = '']) => name),
      true,
    ),
    query: object(query, false),
  };
};
