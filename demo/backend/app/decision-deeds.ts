import { approveClaim, cancelClaim, declineClaim } from '../../../src/contract/claim.ts';
import { faultOf } from '../../../src/rules/field.ts';
import { grantOf } from '../rules/claim-course.ts';
import { enterLines, moveClaim, release } from '../store/grants.ts';
import type { Case } from '../store/claims.ts';
import { isText } from './answers.ts';
import { codeFor } from './claim-deed.ts';
import { canStillCancel, mayCancel, type ClaimScene } from './claim-scene.ts';
import { readCase, tellClaim } from './claim-view.ts';
import { conflict } from './conflict.ts';
import { writing, type Deed } from './deed.ts';
import { Refusal } from './refusal.ts';
import { demand, mayDecide } from './rights.ts';

const movedOn = async (deed: Deed, { claim }: Case): Promise<Refusal> => {
  const { file } = await readCase(deed, claim.claim);
  return conflict(deed, 'claim_moved_on', { at: file.claim.moved_at });
};

/** Ends a claim, and gives back what it held. */
const end = async (deed: Deed, file: Case, status: 'declined' | 'cancelled', reason?: string) => {
  const { books, viewer, key, now } = deed;
  const change = { status, ...(reason !== undefined && { reason }) };
  const claim = await moveClaim(books, file.claim, now, 1, change);
  if (!claim) throw await movedOn(deed, file);
  deed.reached('claim');
  const note = await release(books, claim);
  deed.reached('quota');
  await enterLines(books, claim, [{ what: status, person: viewer.person.person, key, note }]);
  deed.reached('ledger');
  return tellClaim(deed, claim.claim);
};

/** The claim that waits for this person's word. */
const toDecide = async (deed: Deed): Promise<{ file: Case; scene: ClaimScene }> => {
  const found = await readCase(deed, deed.params['id'] ?? '');
  demand(deed, mayDecide(deed.viewer));
  if (found.scene.status !== 'awaiting_approval') throw await movedOn(deed, found.file);
  return found;
};

/** `POST /claims/{id}/cancel` */
export const cancelDeed = writing(cancelClaim, async (deed) => {
  const { file, scene } = await readCase(deed, deed.params['id'] ?? '');
  demand(deed, mayCancel(deed, file));
  if (!canStillCancel(scene, file, deed.now)) throw await movedOn(deed, file);
  return end(deed, file, 'cancelled');
});

/** `POST /claims/{id}/approve` */
export const approveDeed = writing(approveClaim, async (deed) => {
  const { file, scene } = await toDecide(deed);
  const { books, viewer, key, now } = deed;
  const { course, offer } = scene;
  const { status, lines } = grantOf(course, true);
  const change = {
    status,
    ...(course === 'access' && { code: codeFor(offer.perk) }),
    ...(course === 'goods' && { parcel: JSON.stringify({ done: 0 }) }),
  };
  const claim = await moveClaim(books, file.claim, now, 1 + lines.length, change);
  if (!claim) throw await movedOn(deed, file);
  deed.reached('claim');
  const granted = lines.map((what) => ({ what, person: null, key }));
  await enterLines(books, claim, [{ what: 'approved', person: viewer.person.person, key }, ...granted]);
  deed.reached('ledger');
  return tellClaim(deed, claim.claim);
});

const reasonField = {
  name: 'reason',
  type: 'textarea',
  label: 'reason',
  required: true,
  constraints: { maxLength: 500 },
};

/** `POST /claims/{id}/decline` */
export const declineDeed = writing(declineClaim, async (deed, { reason }) => {
  const { file } = await toDecide(deed);
  const code = faultOf(reasonField, reason) ?? (isText(reason) ? undefined : 'not_text');
  if (code !== undefined)
    throw new Refusal('invalid_fields', 'A reason is needed', { fieldErrors: [{ path: 'reason', code }] });
  return end(deed, file, 'declined', reason.trim());
});
