import { approveClaim, cancelClaim, declineClaim } from '../../../src/contract/claims.ts';
import { validateField } from '../../../src/rules/field-validation.ts';
import { approvalOutcome } from './rules.ts';
import { addClaimEntries, updateClaim, releaseQuotaAndSeat } from './commands.ts';
import type { ClaimRecord } from './queries.ts';
import { isStorableText } from '../forms/validation.ts';
import { accessCodeFor } from './claim-handler.ts';
import { canStillCancel, mayCancel, type ClaimSnapshot } from './snapshot.ts';
import { readClaimRecord, readClaimView } from './view.ts';
import { conflictProblem } from './conflict.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayDecide } from '../session/permissions.ts';

const claimMovedOn = async (deed: WriteContext, { claim }: ClaimRecord): Promise<ProblemError> => {
  const { file } = await readClaimRecord(deed, claim.claim);
  return conflictProblem(deed, 'claim_moved_on', { at: file.claim.moved_at });
};

/** Ends a claim, and gives back what it held. */
const endClaim = async (
  deed: WriteContext,
  file: ClaimRecord,
  status: 'declined' | 'cancelled',
  reason?: string,
) => {
  const { books, viewer, key, now } = deed;
  const change = { status, ...(reason !== undefined && { reason }) };
  const claim = await updateClaim(books, file.claim, now, 1, change);
  if (!claim) throw await claimMovedOn(deed, file);
  deed.reached('claim');
  const note = await releaseQuotaAndSeat(books, claim);
  deed.reached('quota');
  await addClaimEntries(books, claim, [{ what: status, person: viewer.person.person, key, note }]);
  deed.reached('ledger');
  return readClaimView(deed, claim.claim);
};

/** The claim that waits for this person's word. */
const findUndecided = async (deed: WriteContext): Promise<{ file: ClaimRecord; scene: ClaimSnapshot }> => {
  const found = await readClaimRecord(deed, deed.params['id'] ?? '');
  requirePermission(deed, mayDecide(deed.viewer));
  if (found.scene.status !== 'awaiting_approval') throw await claimMovedOn(deed, found.file);
  return found;
};

/** `POST /claims/{id}/cancel` */
export const cancelClaimHandler = defineWriteHandler(cancelClaim, async (deed) => {
  const { file, scene } = await readClaimRecord(deed, deed.params['id'] ?? '');
  requirePermission(deed, mayCancel(deed, file));
  if (!canStillCancel(scene, file, deed.now)) throw await claimMovedOn(deed, file);
  return endClaim(deed, file, 'cancelled');
});

/** `POST /claims/{id}/approve` */
export const approveClaimHandler = defineWriteHandler(approveClaim, async (deed) => {
  const { file, scene } = await findUndecided(deed);
  const { books, viewer, key, now } = deed;
  const { fulfillment, offer } = scene;
  const { status, lines } = approvalOutcome(fulfillment, true);
  const change = {
    status,
    ...(fulfillment === 'access' && { code: accessCodeFor(offer.perk) }),
    ...(fulfillment === 'goods' && { parcel: JSON.stringify({ done: 0 }) }),
  };
  const claim = await updateClaim(books, file.claim, now, 1 + lines.length, change);
  if (!claim) throw await claimMovedOn(deed, file);
  deed.reached('claim');
  const granted = lines.map((what) => ({ what, person: null, key }));
  await addClaimEntries(books, claim, [{ what: 'approved', person: viewer.person.person, key }, ...granted]);
  deed.reached('ledger');
  return readClaimView(deed, claim.claim);
});

const reasonField = {
  name: 'reason',
  type: 'textarea',
  label: 'reason',
  required: true,
  constraints: { maxLength: 500 },
};

/** `POST /claims/{id}/decline` */
export const declineClaimHandler = defineWriteHandler(declineClaim, async (deed, { reason }) => {
  const { file } = await findUndecided(deed);
  const code = validateField(reasonField, reason) ?? (isStorableText(reason) ? undefined : 'not_text');
  if (code !== undefined)
    throw new ProblemError('invalid_fields', 'A reason is needed', {
      fieldErrors: [{ path: 'reason', code }],
    });
  return endClaim(deed, file, 'declined', reason.trim());
});
