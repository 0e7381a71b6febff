import { forgetReferral, withdrawReferral } from '../../../src/contract/referrals.ts';
import { canTransition } from './rules.ts';
import {
  deleteReferralPerson,
  addReferralEvents,
  updateReferral,
  rewriteIdempotentAnswers,
} from './commands.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { readReferralSnapshot, type ReferralSnapshot } from './snapshot.ts';
import { readReferralView } from './view.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayRefer } from '../session/permissions.ts';

/** A referral that the viewer may change. */
export const findOwnReferral = (ctx: WriteContext): Promise<ReferralSnapshot> => {
  requirePermission(ctx, mayRefer(ctx.viewer));
  return readReferralSnapshot(ctx, ctx.params['id'] ?? '');
};

/** The problem for a referral that has changed since it was read. */
export const referralMovedOn = async (
  ctx: WriteContext,
  { record }: ReferralSnapshot,
): Promise<ProblemError> => {
  const { moved_at } = (await readReferralSnapshot(ctx, record.referral.referral)).record.referral;
  return new ProblemError('referral_moved_on', 'This referral has moved on', { at: moved_at.toISOString() });
};

/** `POST /referrals/{id}/withdraw` */
export const withdrawReferralHandler = defineWriteHandler(withdrawReferral, async (ctx) => {
  const snapshot = await findOwnReferral(ctx);
  const { tx, viewer, key, now } = ctx;
  if (!canTransition(snapshot.status, 'withdrawn')) throw await referralMovedOn(ctx, snapshot);
  const change = { status: 'withdrawn' as const, holds: false, next_actor: null, expected_by: null };
  const referral = await updateReferral(tx, snapshot.record.referral, now, 1, change);
  if (!referral) throw await referralMovedOn(ctx, snapshot);
  ctx.reportStep('claim');
  await addReferralEvents(tx, referral, [{ what: 'withdrawn', person: viewer.person.person, key }]);
  ctx.reportStep('ledger');
  return readReferralView(ctx, referral.referral);
});

/** `POST /referrals/{id}/forget` deletes the contact person's data, also from answers stored under idempotency keys. */
export const forgetReferralHandler = defineWriteHandler(forgetReferral, async (ctx) => {
  const { tx, texts } = ctx;
  const { referral } = (await findOwnReferral(ctx)).record;
  await deleteReferralPerson(tx, referral);
  ctx.reportStep('claim');
  const answer = await readReferralView(ctx, referral.referral);
  await rewriteIdempotentAnswers(tx, referral, texts.language, answer);
  ctx.reportStep('ledger');
  return answer;
});
