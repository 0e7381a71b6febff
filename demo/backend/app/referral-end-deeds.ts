import { forgetReferral, withdrawReferral } from '../../../src/contract/referral.ts';
import { mayMove } from '../rules/referral-course.ts';
import { deletePerson, enterEvents, moveReferral, rewriteAnswers } from '../store/referral-book.ts';
import { writing, type Deed } from './deed.ts';
import { readScene, type ReferralScene } from './referral-scene.ts';
import { tellReferral } from './referral-view.ts';
import { Refusal } from './refusal.ts';
import { demand, mayRefer } from './rights.ts';

const found = (deed: Deed): Promise<ReferralScene> => {
  demand(deed, mayRefer(deed.viewer));
  return readScene(deed, deed.params['id'] ?? '');
};

const movedOn = async (deed: Deed, { file }: ReferralScene): Promise<Refusal> => {
  const { moved_at } = (await readScene(deed, file.referral.referral)).file.referral;
  return new Refusal('referral_moved_on', 'This referral has moved on', { at: moved_at.toISOString() });
};

/** `POST /referrals/{id}/withdraw` */
export const withdrawDeed = writing(withdrawReferral, async (deed) => {
  const scene = await found(deed);
  const { books, viewer, key, now } = deed;
  if (!mayMove(scene.status, 'withdrawn')) throw await movedOn(deed, scene);
  const change = { status: 'withdrawn' as const, holds: false, next_actor: null, expected_by: null };
  const referral = await moveReferral(books, scene.file.referral, now, 1, change);
  if (!referral) throw await movedOn(deed, scene);
  deed.reached('claim');
  await enterEvents(books, referral, [{ what: 'withdrawn', person: viewer.person.person, key }]);
  deed.reached('ledger');
  return tellReferral(deed, referral.referral);
});

/** `POST /referrals/{id}/forget`. The answers that are kept under older keys forget the person too. */
export const forgetDeed = writing(forgetReferral, async (deed) => {
  const { books, texts } = deed;
  const { referral } = (await found(deed)).file;
  await deletePerson(books, referral);
  deed.reached('claim');
  const told = await tellReferral(deed, referral.referral);
  await rewriteAnswers(books, referral, texts.language, told);
  deed.reached('ledger');
  return told;
});
