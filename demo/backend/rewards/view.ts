import type { FormField } from '../../../src/contract/forms.ts';
import type { LockReason } from '../../../src/contract/perks.ts';
import { type Reward, type Rewards, type RewardOption } from '../../../src/contract/rewards.ts';
import { RewardDetail } from '../../../src/contract/reward-detail.ts';
import { pageOf, pageSize, readCursor } from '../http/pagination.ts';
import { ProblemError } from '../http/problem.ts';
import { nonEmpty, todayOf, type RequestContext } from '../http/request-context.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { readStored } from '../i18n/stored-texts.ts';
import { openWallet, ownerView, pointsView, type PointsProgram } from '../points/wallet.ts';
import { approverView, mayDecide, pointsEnvelope } from '../session/permissions.ts';
import { loadAccountMembers, type AccountMembers } from '../session/viewer.ts';
import { loadRewards, type RewardOffer } from './queries.ts';
import { rewardState, type RewardState } from './rules.ts';
import { tierReached } from './tier.ts';
import type { RewardRow } from './tables.ts';

/** What the views of rewards are made from. */
interface RewardScene {
  readonly program: PointsProgram;
  readonly available: number;
  readonly offers: readonly RewardOffer[];
  readonly people: AccountMembers;
  readonly reached: (tier: string | null) => boolean;
}

/** The reward as the vendor has described it, in the viewer's language. */
export const describedReward = (ctx: RequestContext, { reward, definition }: RewardRow): RewardDetail =>
  readStored(ctx, RewardDetail, { id: reward, ...definition });

export const rewardFields = ({ form }: RewardDetail): FormField[] =>
  (form?.fields ?? []).filter((field) => field !== null);

/** What rewards are shown with, and the rewards themselves: all, or the one named. */
export const readScene = async (ctx: RequestContext, id?: string): Promise<RewardScene> => {
  const { account } = ctx.viewer.account;
  const { program, wallet, rest } = await openWallet(ctx, () =>
    Promise.all([loadRewards(ctx.tx, account, id), loadAccountMembers(ctx.tx, account), tierReached(ctx)]),
  );
  const [offers, people, reached] = rest;
  return { program, available: wallet?.available ?? 0, offers, people, reached };
};

/** How many points there are too few. */
export const missingText = ({ texts }: RequestContext, amount: number) =>
  texts.get('points.missing', { amount: new Intl.NumberFormat(texts.language).format(amount) });

const reasonsView = (ctx: RequestContext, scene: RewardScene, offer: RewardOffer): LockReason[] => {
  const { texts } = ctx;
  const { reward, used } = offer;
  const tier = reward.min_tier;
  const reasons: LockReason[] = [];
  if (!scene.reached(tier))
    reasons.push({
      code: 'tier',
      text: texts.get('perk.locked.tier', { tier: plainText(texts.get(`tier.${tier}.name`)) }),
    });
  if (reward.stock === 0) reasons.push({ code: 'stock', text: texts.get('reward.locked.stock') });
  if (reward.use_limit !== null && used >= reward.use_limit)
    reasons.push({ code: 'limit', text: texts.get('reward.locked.limit') });
  return reasons;
};

const optionView = (ctx: RequestContext, scene: RewardScene, option: RewardOption): RewardOption => {
  const cost = option.cost?.amount;
  const missing = cost === undefined ? 0 : cost - scene.available;
  return {
    ...option,
    cost: cost === undefined ? undefined : pointsView(ctx, cost),
    unavailable: missing > 0 ? missingText(ctx, missing) : undefined,
  };
};

/** Its state for this member, whose wallet may not be enough. */
const shownState = (
  ctx: RequestContext,
  { available, reached }: RewardScene,
  offer: RewardOffer,
): RewardState => {
  const state = rewardState(offer, todayOf(ctx), reached(offer.reward.min_tier));
  return state === 'available' && offer.reward.cost > available ? 'locked' : state;
};

/** One reward as this member sees it. */
const rewardView = (ctx: RequestContext, scene: RewardScene, offer: RewardOffer): RewardDetail => {
  const { reward, slots, used } = offer;
  const described = describedReward(ctx, reward);
  const missing = reward.cost - scene.available;
  const state = shownState(ctx, scene, offer);
  const decider = reward.approval && !mayDecide(ctx.viewer) ? approverView(ctx, scene.people) : undefined;
  return {
    ...described,
    id: reward.reward,
    kind: reward.kind,
    state,
    cost: pointsView(ctx, reward.cost),
    missing: missing > 0 ? pointsView(ctx, missing) : undefined,
    left: reward.stock ?? undefined,
    options: described.options?.map((option) => optionView(ctx, scene, option)),
    reasons: nonEmpty(reasonsView(ctx, scene, offer)),
    owner: ownerView(ctx, scene.program),
    limit: reward.use_limit === null ? undefined : { ...described.limit, limit: reward.use_limit, used },
    approver: decider,
    window:
      reward.open_from === null && reward.open_until === null
        ? undefined
        : { from: reward.open_from ?? undefined, to: reward.open_until ?? undefined },
    slots: nonEmpty(
      slots
        .filter(({ starts_at }) => starts_at > ctx.now)
        .map(({ slot, starts_at, ends_at, redemption }) => ({
          id: slot,
          startsAt: starts_at.toISOString(),
          endsAt: ends_at.toISOString(),
          free: redemption === null,
          by: described.slots?.find(({ id }) => id === slot)?.by,
        })),
    ),
    slotZone: slots[0]?.time_zone,
  };
};

const listed = ({
  form: _form,
  slots: _slots,
  slotZone: _zone,
  most: _most,
  ...reward
}: RewardDetail): Reward => reward;

/** `GET /rewards` */
export const readRewards = async (ctx: RequestContext): Promise<Rewards> => {
  const scene = await readScene(ctx);
  const every = scene.offers;
  const { kind, state } = ctx.params;
  const found = every.filter(
    (offer) =>
      (kind === undefined || kind.split(',').includes(offer.reward.kind)) &&
      (state === undefined || state.split(',').includes(shownState(ctx, scene, offer))),
  );
  const cursor = readCursor(ctx, 'rewards');
  const rest = found.filter(({ reward }) => reward.position > (cursor?.after ?? 0));
  const { page, nextCursor } = pageOf(
    ctx,
    'rewards',
    rest.slice(0, pageSize + 1),
    ({ reward }) => reward.position,
  );
  const kinds = [...new Set(every.map(({ reward }) => reward.kind))];
  return {
    ...pointsEnvelope(ctx),
    items: page.map((offer) => listed(rewardView(ctx, scene, offer))),
    nextCursor,
    total: found.length,
    available: pointsView(ctx, scene.available),
    kinds: kinds.map((each) => ({
      kind: each,
      count: every.filter(({ reward }) => reward.kind === each).length,
    })),
  };
};

export const findReward = async (ctx: RequestContext, id: string): Promise<RewardOffer> =>
  requireOffer(await loadRewards(ctx.tx, ctx.viewer.account.account, id));

export const requireOffer = ([offer]: readonly RewardOffer[]): RewardOffer => {
  if (!offer) throw new ProblemError('not_found', 'There is no such reward here');
  return offer;
};

/** `GET /rewards/{id}` */
export const readReward = async (ctx: RequestContext): Promise<RewardDetail> => {
  const scene = await readScene(ctx, ctx.params['id'] ?? '');
  return { ...pointsEnvelope(ctx), ...rewardView(ctx, scene, requireOffer(scene.offers)) };
};
