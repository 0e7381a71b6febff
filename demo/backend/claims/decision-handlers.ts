import { approveClaim, cancelClaim, declineClaim } from '../../../src/contract/claims.ts';
import { validateField } from '../../../src/rules/field-validation.ts';
import { approvalOutcome } from './rules.ts';
import { addClaimEntries, updateClaim } from './commands.ts';
import { releaseQuotaAndSeat } from './quota.ts';
import type { ClaimRecord } from './queries.ts';
import { accessCodeFor } from './claim-handler.ts';
import { canStillCancel, mayCancel, type ClaimSnapshot } from './snapshot.ts';
import { readClaimRecord, readClaimView } from './view.ts';
import { conflictProblem } from './conflict.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayDecide } from '../session/permissions.ts';

const claimMovedOn = async (ctx: WriteContext, { claim }: ClaimRecord): Promise<ProblemError> => {
  const { record } = await readClaimRecord(ctx, claim.claim);
  return conflictProblem(ctx, 'claim_moved_on', { at: record.claim.moved_at });
};

/** Ends a claim, and releases its quota and seat. */
const endClaim = async (
  ctx: WriteContext,
  record: ClaimRecord,
  status: 'declined' | 'cancelled',
  reason?: string,
) => {
  const { tx, viewer, key, now } = ctx;
  const change = { status, ...(reason !== undefined && { reason }) };
  const claim = await updateClaim(tx, record.claim, now, 1, change);
  if (!claim) throw await claimMovedOn(ctx, record);
  ctx.reportStep('claim');
  const note = await releaseQuotaAndSeat(tx, claim, record.claim.status, now);
  ctx.reportStep('quota');
  await addClaimEntries(tx, claim, [{ what: status, person: viewer.person.person, key, note }]);
  ctx.reportStep('ledger');
  return readClaimView(ctx, claim.claim);
};

/** The claim in the path, which must await a decision that the viewer may take. @throws ProblemError otherwise. */
const findUndecided = async (
  ctx: WriteContext,
): Promise<{ record: ClaimRecord; snapshot: ClaimSnapshot }> => {
  const found = await readClaimRecord(ctx, ctx.params['id'] ?? '');
  requirePermission(ctx, mayDecide(ctx.viewer));
  if (found.snapshot.status !== 'awaiting_approval') throw await claimMovedOn(ctx, found.record);
  return found;
};

/** `POST /claims/{id}/cancel` */
export const cancelClaimHandler = defineWriteHandler(cancelClaim, async (ctx) => {
  const { record, snapshot } = await readClaimRecord(ctx, ctx.params['id'] ?? '');
  requirePermission(ctx, mayCancel(ctx, record));
  if (!canStillCancel(snapshot, record, ctx.now)) throw await claimMovedOn(ctx, record);
  return endClaim(ctx, record, 'cancelled');
});

/** `POST /claims/{id}/approve` */
export const approveClaimHandler = defineWriteHandler(approveClaim, async (ctx) => {
  const { record, snapshot } = await findUndecided(ctx);
  const { tx, viewer, key, now } = ctx;
  const { fulfillment, offer } = snapshot;
  const { status, lines } = approvalOutcome(fulfillment, true);
  const change = {
    status,
    ...(fulfillment === 'access' && { code: accessCodeFor(offer.perk) }),
    ...(fulfillment === 'goods' && { parcel: JSON.stringify({ done: 0 }) }),
  };
  const claim = await updateClaim(tx, record.claim, now, 1 + lines.length, change);
  if (!claim) throw await claimMovedOn(ctx, record);
  ctx.reportStep('claim');
  const granted = lines.map((what) => ({ what, person: null, key }));
  await addClaimEntries(tx, claim, [{ what: 'approved', person: viewer.person.person, key }, ...granted]);
  ctx.reportStep('ledger');
  return readClaimView(ctx, claim.claim);
});

const reasonField = {
  name: 'reason',
  type: 'textarea',
  label: 'reason',
  required: true,
  constraints: { maxLength: 500 },
};

/** `POST /claims/{id}/decline` */
export const declineClaimHandler = defineWriteHandler(declineClaim, async (ctx, { reason }) => {
  const { record } = await findUndecided(ctx);
  const code = validateField(reasonField, reason);
  if (code !== undefined)
    throw new ProblemError('invalid_fields', 'A reason is needed', {
      fieldErrors: [{ path: 'reason', code }],
    });
  return endClaim(ctx, record, 'declined', reason.trim());
});
