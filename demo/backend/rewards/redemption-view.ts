import type { Permission } from '../../../src/contract/core/permission.ts';
import type { TimelineStep } from '../../../src/contract/core/timeline-step.ts';
import type { Redemption, RedemptionDetail, Redemptions } from '../../../src/contract/redemptions.ts';
import { answersView } from '../forms/view.ts';
import { pageOf, pageSize, readCursor } from '../http/pagination.ts';
import { ProblemError } from '../http/problem.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { openWallet, pointsView } from '../points/wallet.ts';
import { actorView, approverView, mayDecide, mayRedeem, pointsEnvelope } from '../session/permissions.ts';
import { loadAccountMembers, type AccountMembers } from '../session/viewer.ts';
import {
  countRedemptions,
  loadRedemptions,
  type RedemptionFilter,
  type RedemptionRecord,
} from './queries.ts';
import { isCancellable, sessionDeadline } from './rules.ts';
import type { RewardRow, SlotRow } from './tables.ts';
import { describedReward, rewardFields } from './view.ts';

/** What the view of a redemption is made from. */
interface RedemptionScene {
  readonly people: AccountMembers;
  readonly rewards: readonly RewardRow[];
  readonly slots: readonly SlotRow[];
}

const readScene = async ({ tx, viewer }: RequestContext): Promise<RedemptionScene> => {
  const [people, rewards, slots] = await Promise.all([
    loadAccountMembers(tx, viewer.account.account),
    tx.selectFrom('reward').selectAll().execute(),
    tx.selectFrom('reward_slot').selectAll().where('redemption', 'is not', null).execute(),
  ]);
  return { people, rewards, slots };
};

export const mayCancelRedemption = ({ viewer }: RequestContext, { redemption }: RedemptionRecord): boolean =>
  mayDecide(viewer) || (mayRedeem(viewer) && redemption.person === viewer.person.person);

const permissionsView = (
  ctx: RequestContext,
  record: RedemptionRecord,
  slot: SlotRow | undefined,
): Permission[] => {
  const { status } = record.redemption;
  const may: Permission[] = [];
  if (status === 'awaiting_approval' && mayDecide(ctx.viewer))
    may.push({ action: 'approve', allowed: true }, { action: 'decline', allowed: true });
  if (mayCancelRedemption(ctx, record) && isCancellable(status, slot?.starts_at, ctx.now))
    may.push({ action: 'cancel', allowed: true });
  return may;
};

const nextSteps = (
  ctx: RequestContext,
  { people }: RedemptionScene,
  { redemption }: RedemptionRecord,
  slot?: SlotRow,
): TimelineStep[] => {
  const { texts, viewer } = ctx;
  const { status } = redemption;
  const vendor = { name: viewer.program.vendor };
  if (status === 'awaiting_approval') {
    const who = approverView(ctx, people);
    const label = who?.isViewer
      ? texts.get('step.you_decide')
      : texts.get('step.decides', { name: who?.name ?? '' });
    return [{ state: 'now', label, who, note: texts.find('usually.decided') }];
  }
  if (status === 'approved') return [{ state: 'now', label: texts.get('redemption.to_send'), who: vendor }];
  if (status !== 'scheduled' || !slot) return [];
  return [{ state: 'next', label: texts.get('redemption.session'), at: slot.starts_at.toISOString() }];
};

const timelineView = (
  ctx: RequestContext,
  scene: RedemptionScene,
  record: RedemptionRecord,
  slot?: SlotRow,
): TimelineStep[] => {
  const done = record.entries.map(({ what, person, at }): TimelineStep => ({
    state: 'done',
    label: ctx.texts.find(`redemption.${what}`) ?? ctx.texts.get(`step.${what}`),
    who: person === null ? { name: ctx.viewer.program.vendor } : actorView(ctx, scene.people, person),
    at: at.toISOString(),
  }));
  return [...done, ...nextSteps(ctx, scene, record, slot)];
};

/** The code is shown to who ordered it and to who decides, and only where one redemption is read. */
const codeView = (
  ctx: RequestContext,
  { redemption }: RedemptionRecord,
  detail: boolean,
): Redemption['code'] => {
  const { code, person } = redemption;
  if (code === null) return undefined;
  const hint = ctx.texts.get('redemption.hint', { end: code.slice(-4) });
  if (person !== ctx.viewer.person.person && !mayDecide(ctx.viewer)) return { hidden: 'role' };
  return detail ? { value: code, hint } : { hint };
};

const redemptionView = (
  ctx: RequestContext,
  scene: RedemptionScene,
  record: RedemptionRecord,
  detail: boolean,
): Redemption => {
  const { redemption } = record;
  const reward = scene.rewards.find((each) => each.reward === redemption.reward);
  if (!reward) throw new Error(`no reward ${redemption.reward}`);
  const described = describedReward(ctx, reward);
  const slot = scene.slots.find((each) => each.redemption === redemption.redemption);
  const own = redemption.person === ctx.viewer.person.person || mayDecide(ctx.viewer);
  const may = permissionsView(ctx, record, slot);
  const cancellable = may.some(({ action }) => action === 'cancel');
  const last = record.entries.findLast(({ what }) => what === 'declined' || what === 'cancelled');
  return {
    id: redemption.redemption,
    status: redemption.status,
    reward: { id: reward.reward, title: described.title, kind: reward.kind },
    option: described.options?.find(({ id }) => id === redemption.option)?.label,
    quantity: redemption.quantity > 1 ? redemption.quantity : undefined,
    cost: pointsView(ctx, redemption.cost),
    requestedAt: redemption.requested_at.toISOString(),
    by: actorView(ctx, scene.people, redemption.person),
    timeline: timelineView(ctx, scene, record, slot),
    approver: redemption.status === 'awaiting_approval' ? approverView(ctx, scene.people) : undefined,
    answers: own ? nonEmpty(answersView(ctx, rewardFields(described), redemption.answers)) : undefined,
    reason:
      redemption.reason === null
        ? undefined
        : {
            text: redemption.reason,
            by: last?.person == null ? undefined : actorView(ctx, scene.people, last.person),
          },
    code: codeView(ctx, record, detail),
    event: slot && {
      startsAt: slot.starts_at.toISOString(),
      endsAt: slot.ends_at.toISOString(),
      timeZone: slot.time_zone,
    },
    cancellableUntil: cancellable && slot ? sessionDeadline(slot.starts_at).toISOString() : undefined,
    may: nonEmpty(may),
  };
};

/** One redemption of the viewer's account. @throws ProblemError `not_found`. */
export const readRedemptionRecord = async (
  ctx: RequestContext,
  redemption: string,
): Promise<RedemptionRecord> => {
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(redemption);
  const [record] = isId
    ? await loadRedemptions(ctx.tx, ctx.viewer.account.account, { redemption }, { size: 1 })
    : [];
  if (!record) throw new ProblemError('not_found', 'There is no such redemption here');
  return record;
};

export const readRedemptionView = async (ctx: RequestContext, redemption: string): Promise<Redemption> => {
  const [scene, record] = await Promise.all([readScene(ctx), readRedemptionRecord(ctx, redemption)]);
  return redemptionView(ctx, scene, record, true);
};

/** `GET /redemptions/{id}` */
export const readRedemption = async (ctx: RequestContext): Promise<RedemptionDetail> => {
  const { rest } = await openWallet(ctx, () => readRedemptionView(ctx, ctx.params['id'] ?? ''));
  return { ...pointsEnvelope(ctx), ...rest };
};

/** `GET /redemptions` */
export const readRedemptions = async (ctx: RequestContext): Promise<Redemptions> => {
  const { tx, viewer, params } = ctx;
  const { reward, decide, key } = params;
  const filter: RedemptionFilter = {
    reward,
    status: decide === 'me' ? 'awaiting_approval' : undefined,
    key: key === undefined ? undefined : { key, person: viewer.person.person },
  };
  const cursor = readCursor(ctx, 'redemptions');
  const decides = decide !== 'me' || mayDecide(viewer);
  const { account } = viewer.account;
  const { rest } = await openWallet(ctx, () =>
    Promise.all([
      decides ? loadRedemptions(tx, account, filter, { below: cursor?.after, size: pageSize + 1 }) : [],
      decides ? countRedemptions(tx, account, filter) : 0,
      readScene(ctx),
    ]),
  );
  const [rows, total, scene] = rest;
  const { page, nextCursor } = pageOf(
    ctx,
    'redemptions',
    rows,
    ({ redemption }) => Number(redemption.seq),
    cursor?.until,
  );
  return {
    ...pointsEnvelope(ctx),
    items: page.map((record) => redemptionView(ctx, scene, record, false)),
    nextCursor,
    total,
  };
};
