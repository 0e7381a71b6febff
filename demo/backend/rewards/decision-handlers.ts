import { approveRedemption, cancelRedemption, declineRedemption } from '../../../src/contract/redemptions.ts';
import { validateField } from '../../../src/rules/field-validation.ts';
import { ProblemError } from '../http/problem.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { loadPointsProgram, settledWallet } from '../points/wallet.ts';
import type { WalletRow } from '../points/tables.ts';
import { mayDecide, requirePermission } from '../session/permissions.ts';
import { addRedemptionEntries, giveBack, grant, updateRedemption } from './commands.ts';
import type { RedemptionRecord } from './queries.ts';
import { mayCancelRedemption, readRedemptionRecord, readRedemptionView } from './redemption-view.ts';
import { isCancellable } from './rules.ts';
import type { RewardRow } from './tables.ts';

const movedOn = () => new ProblemError('redemption_moved_on', 'This order is no longer as it was');

interface LockedRedemption {
  readonly record: RedemptionRecord;
  readonly wallet: WalletRow;
  readonly reward: RewardRow;
}

/** The redemption in the path, read while its wallet is locked. */
const lockedRedemption = async (ctx: WriteContext): Promise<LockedRedemption> => {
  const id = ctx.params['id'] ?? '';
  await loadPointsProgram(ctx.tx);
  const { account, wallet: name } = (await readRedemptionRecord(ctx, id)).redemption;
  const wallet = await settledWallet(ctx, { account, wallet: name, person: null });
  const record = await readRedemptionRecord(ctx, id);
  const reward = await ctx.tx
    .selectFrom('reward')
    .selectAll()
    .where('reward', '=', record.redemption.reward)
    .executeTakeFirstOrThrow();
  return { record, wallet, reward };
};

const endRedemption = async (
  ctx: WriteContext,
  { record, wallet, reward }: LockedRedemption,
  status: 'cancelled' | 'declined',
  reason: string | null = null,
) => {
  const { tx, now, key, viewer } = ctx;
  await giveBack(tx, wallet, record.redemption, reward, now);
  ctx.reportStep('quota');
  const ended = await updateRedemption(tx, record.redemption, now, 1, { status, reason });
  if (!ended) throw movedOn();
  ctx.reportStep('claim');
  await addRedemptionEntries(tx, ended, [{ what: status, person: viewer.person.person, key }]);
  ctx.reportStep('ledger');
  return readRedemptionView(ctx, ended.redemption);
};

/** `POST /redemptions/{id}/cancel` */
export const cancelRedemptionHandler = defineWriteHandler(cancelRedemption, async (ctx) => {
  const locked = await lockedRedemption(ctx);
  const { redemption } = locked.record;
  requirePermission(ctx, mayCancelRedemption(ctx, locked.record));
  const slot = await ctx.tx
    .selectFrom('reward_slot')
    .select('starts_at')
    .where('redemption', '=', redemption.redemption)
    .executeTakeFirst();
  if (!isCancellable(redemption.status, slot?.starts_at, ctx.now)) throw movedOn();
  return endRedemption(ctx, locked, 'cancelled');
});

/** @throws ProblemError unless the redemption waits for a decision that the viewer may take. */
const undecided = async (ctx: WriteContext): Promise<LockedRedemption> => {
  requirePermission(ctx, mayDecide(ctx.viewer));
  const locked = await lockedRedemption(ctx);
  if (locked.record.redemption.status !== 'awaiting_approval') throw movedOn();
  return locked;
};

/** `POST /redemptions/{id}/approve` */
export const approveRedemptionHandler = defineWriteHandler(approveRedemption, async (ctx) => {
  const { record, wallet, reward } = await undecided(ctx);
  const { tx, now, key, viewer } = ctx;
  const { status, what, code } = await grant(tx, wallet, record.redemption, reward, now);
  const lines = [
    { what: 'approved', person: viewer.person.person, key },
    ...(what === 'approved' ? [] : [{ what, person: null, key }]),
  ];
  const approved = await updateRedemption(tx, record.redemption, now, lines.length, { status, code });
  if (!approved) throw movedOn();
  ctx.reportStep('claim');
  await addRedemptionEntries(tx, approved, lines);
  ctx.reportStep('ledger');
  return readRedemptionView(ctx, approved.redemption);
});

const reasonField = {
  name: 'reason',
  type: 'textarea',
  label: 'reason',
  required: true,
  constraints: { maxLength: 500 },
};

/** `POST /redemptions/{id}/decline` */
export const declineRedemptionHandler = defineWriteHandler(declineRedemption, async (ctx, { reason }) => {
  const locked = await undecided(ctx);
  const code = validateField(reasonField, reason);
  if (code !== undefined)
    throw new ProblemError('invalid_fields', 'A reason is needed', {
      fieldErrors: [{ path: 'reason', code }],
    });
  return endRedemption(ctx, locked, 'declined', reason.trim());
});
