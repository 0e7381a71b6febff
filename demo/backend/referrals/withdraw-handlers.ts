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

const findOwnReferral = (deed: WriteContext): Promise<ReferralSnapshot> => {
  requirePermission(deed, mayRefer(deed.viewer));
  return readReferralSnapshot(deed, deed.params['id'] ?? '');
};

const referralMovedOn = async (deed: WriteContext, { record }: ReferralSnapshot): Promise<ProblemError> => {
  const { moved_at } = (await readReferralSnapshot(deed, record.referral.referral)).record.referral;
  return new ProblemError('referral_moved_on', 'This referral has moved on', { at: moved_at.toISOString() });
};

/** `POST /referrals/{id}/withdraw` */
export const withdrawReferralHandler = defineWriteHandler(withdrawReferral, async (deed) => {
  const scene = await findOwnReferral(deed);
  const { books, viewer, key, now } = deed;
  if (!canTransition(scene.status, 'withdrawn')) throw await referralMovedOn(deed, scene);
  const change = { status: 'withdrawn' as const, holds: false, next_actor: null, expected_by: null };
  const referral = await updateReferral(books, scene.record.referral, now, 1, change);
  if (!referral) throw await referralMovedOn(deed, scene);
  deed.reached('claim');
  await addReferralEvents(books, referral, [{ what: 'withdrawn', person: viewer.person.person, key }]);
  deed.reached('ledger');
  return readReferralView(deed, referral.referral);
});

/** `POST /referrals/{id}/forget`. The answers that are kept under older keys forget the person too. */
export const forgetReferralHandler = defineWriteHandler(forgetReferral, async (deed) => {
  const { books, texts } = deed;
  const { referral } = (await findOwnReferral(deed)).record;
  await deleteReferralPerson(books, referral);
  deed.reached('claim');
  const told = await readReferralView(deed, referral.referral);
  await rewriteIdempotentAnswers(books, referral, texts.language, told);
  deed.reached('ledger');
  return told;
});
