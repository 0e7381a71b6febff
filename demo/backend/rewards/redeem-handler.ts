import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { redeemReward } from '../../../src/contract/redemptions.ts';
import type {
  RewardChoice,
  RewardQuote,
  RewardDetail,
  quoteReward,
} from '../../../src/contract/reward-detail.ts';
import { lockAccount } from '../db/account-lock.ts';
import type { Tx } from '../db/transaction.ts';
import { validateAnswers } from '../forms/validation.ts';
import { ProblemError } from '../http/problem.ts';
import { nonEmpty, todayOf, type RequestContext } from '../http/request-context.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { reserve } from '../points/ledger.ts';
import { storedTitle } from '../points/stored-title.ts';
import { loadPointsProgram, ownerOf, pointsView, settledWallet } from '../points/wallet.ts';
import { approverView, mayDecide, mayRedeem, requirePermission } from '../session/permissions.ts';
import { loadAccountMembers } from '../session/viewer.ts';
import {
  addRedemptionEntries,
  grant,
  insertRedemption,
  takeSlot,
  takeStock,
  updateRedemption,
} from './commands.ts';
import type { RewardOffer } from './queries.ts';
import { readRedemptionView } from './redemption-view.ts';
import { rewardState, sessionDeadline } from './rules.ts';
import { tierReached } from './tier.ts';
import { describedReward, findReward, missingText, readScene, requireOffer, rewardFields } from './view.ts';

/** What a choice costs. @throws ProblemError for an option, slot or number that the reward does not have. */
const costOf = (described: RewardDetail, { reward, slots }: RewardOffer, choice: RewardChoice): number => {
  const { option, slot, quantity = 1 } = choice;
  const chosen = described.options?.find(({ id }) => id === option);
  const known =
    (described.options ? chosen !== undefined : option === undefined) &&
    (slots.length > 0 ? slots.some((each) => each.slot === slot) : slot === undefined) &&
    quantity >= 1 &&
    quantity <= (described.most ?? 1);
  if (!known) throw new ProblemError('invalid_request', 'This reward has no such option, time or number');
  return (chosen?.cost?.amount ?? reward.cost) * quantity;
};

/** Whether somebody else of the account decides about an order of this viewer. */
const waitsFor = async (ctx: RequestContext, { reward }: RewardOffer) => {
  if (!reward.approval || mayDecide(ctx.viewer)) return undefined;
  return approverView(ctx, await loadAccountMembers(ctx.tx, ctx.viewer.account.account));
};

/** Of a program without tiers nothing is said about them. */
const hasTiers = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('tier').select('tier').executeTakeFirst()) !== undefined;

/** `POST /rewards/{id}/quotes` */
export const quoteRewardHandler = async (
  ctx: RequestContext,
  choice: z.output<typeof quoteReward.body>,
): Promise<RewardQuote> => {
  const { available, offers, reached } = await readScene(ctx, ctx.params['id'] ?? '');
  const offer = requireOffer(offers);
  const cost = costOf(describedReward(ctx, offer.reward), offer, choice);
  const { texts } = ctx;
  const decider = await waitsFor(ctx, offer);
  const slot = offer.slots.find((each) => each.slot === choice.slot);
  const state = rewardState(offer, todayOf(ctx), reached(offer.reward.min_tier));
  const affordable = cost <= available;
  return {
    cost: pointsView(ctx, cost),
    before: pointsView(ctx, available),
    after: affordable ? pointsView(ctx, available - cost) : undefined,
    tier: (await hasTiers(ctx.tx)) ? texts.get('reward.tier.none') : undefined,
    effects: nonEmpty(
      decider
        ? [texts.get('reward.effect.decides', { name: decider.name }), texts.get('reward.effect.reserved')]
        : [],
    ),
    cancellableUntil: slot && sessionDeadline(slot.starts_at).toISOString(),
    refusal:
      state === 'available' && affordable
        ? undefined
        : affordable
          ? texts.get(`reward.locked.${state === 'sold_out' ? 'stock' : 'limit'}`)
          : missingText(ctx, cost - available),
  };
};

/** The reward to redeem, as it is while the wallet is locked. @throws ProblemError where it can't be redeemed any more. */
const findRedeemable = async (ctx: WriteContext, quantity: number): Promise<RewardOffer> => {
  const offer = await findReward(ctx, ctx.params['id'] ?? '');
  const { reward, used } = offer;
  const limitReached = () => new ProblemError('limit_reached', 'It was redeemed as often as it may be');
  if (reward.use_limit !== null && used + quantity > reward.use_limit) throw limitReached();
  const reached = await tierReached(ctx);
  if (rewardState(offer, todayOf(ctx), reached(reward.min_tier)) !== 'available')
    throw new ProblemError('reward_moved_on', 'This reward can’t be redeemed any more');
  return offer;
};

/** `POST /rewards/{id}/redemptions` */
export const redeemRewardHandler = defineWriteHandler(
  redeemReward,
  async (ctx, { values, cost: agreed, ...choice }) => {
    requirePermission(ctx, mayRedeem(ctx.viewer));
    const { tx, now, viewer, key } = ctx;
    const owner = ownerOf(await loadPointsProgram(tx), viewer);
    // Locked first: of two orders at once the second sees what the first one left.
    const wallet = await settledWallet(ctx, owner);
    // A reward's limit is the account's, whose members may each have a wallet.
    await lockAccount(tx, viewer.account, 'redemptions');
    const { quantity = 1, option = null, slot = null } = choice;
    const offer = await findRedeemable(ctx, quantity);
    const { reward } = offer;
    const described = describedReward(ctx, reward);
    const cost = costOf(described, offer, choice);
    if (agreed && agreed.amount !== cost)
      throw new ProblemError('cost_changed', 'It costs another number of points now');
    const answers = validateAnswers(rewardFields(described), values);
    const redemption = randomUUID();
    const reserved = await reserve(tx, wallet, now, cost, {
      text: storedTitle(reward.definition),
      subject: redemption,
      person: viewer.person.person,
    });
    if (!reserved) throw new ProblemError('insufficient_points', 'There are fewer points than this costs');
    ctx.reportStep('quota');
    if (!(await takeStock(tx, reward, quantity))) throw new ProblemError('reward_moved_on', 'None is left');
    if (slot !== null && !(await takeSlot(tx, reward.reward, slot, redemption, now)))
      throw new ProblemError('seat_taken', 'Somebody else has this time');
    const decider = await waitsFor(ctx, offer);
    const row = await insertRedemption(tx, {
      redemption,
      account: viewer.account.account,
      wallet: owner.wallet,
      reward: reward.reward,
      option,
      slot,
      quantity,
      cost,
      person: viewer.person.person,
      status: 'awaiting_approval',
      steps: 1,
      answers: JSON.stringify(answers),
      code: null,
      reason: null,
      requested_at: now,
      moved_at: now,
    });
    await addRedemptionEntries(tx, row, [{ what: 'requested', person: viewer.person.person, key }]);
    ctx.reportStep('claim');
    if (!decider) {
      const { status, what, code } = await grant(tx, reserved.wallet, row, reward, now);
      const granted = await updateRedemption(tx, row, now, 1, { status, code });
      if (granted) await addRedemptionEntries(tx, granted, [{ what, person: null, key }]);
    }
    ctx.reportStep('ledger');
    return readRedemptionView(ctx, redemption);
  },
);
