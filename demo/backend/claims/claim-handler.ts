// Claims: `claim-handler.ts` makes one, `decision-handlers.ts` approves, declines or cancels; `rules.ts` and `quota.ts` decide,
// `commands.ts` writes, and `view.ts` makes the answer.

import { randomUUID } from 'node:crypto';
import { claimPerk } from '../../../src/contract/claims.ts';
import type { FormValues } from '../../../src/contract/forms.ts';
import { lockAccount } from '../db/account-lock.ts';
import { fulfillmentKindOf, approvalOutcome } from './rules.ts';
import { insertClaim, addClaimEntries, updateClaim } from './commands.ts';
import { takeQuota, takeSeat } from './quota.ts';
import { lockSeats } from './waiting-list.ts';
import type { PerkOffer } from '../perks/queries.ts';
import { randomCode } from '../random-code.ts';
import { loadAccountMembers } from '../session/viewer.ts';
import type { ClaimRow } from './tables.ts';
import { validateAnswers } from '../forms/validation.ts';
import { readClaimView } from './view.ts';
import { conflictProblem } from './conflict.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { claimFieldsView } from './form-view.ts';
import { ProblemError } from '../http/problem.ts';
import { approverView, requirePermission, mayClaim, mayDecide } from '../session/permissions.ts';
import { readCatalog, type CatalogPerk, type PerkCatalog } from '../perks/catalog.ts';

/**
 * The perk to claim. Colleagues who claim perks that close each other do so one after the other.
 * @throws ProblemError for one that is expired, locked or not claimable, before any answer is validated.
 */
const findClaimable = async (ctx: WriteContext): Promise<{ catalog: PerkCatalog; item: CatalogPerk }> => {
  const read = () => readCatalog(ctx, ctx.params['id'] ?? '');
  let catalog = await read();
  if (catalog.perks.some(({ choice, excludes }) => choice.length + excludes.length > 0)) {
    await lockAccount(ctx.tx, ctx.viewer.account, 'claims');
    catalog = await read();
  }
  const [item] = catalog.perks;
  if (!item) throw new ProblemError('not_found', 'There is no such perk here');
  const { instead, claimable } = item.offer.perk;
  if (item.state === 'expired') throw await conflictProblem(ctx, 'perk_expired', { instead });
  if (item.state === 'locked') throw await conflictProblem(ctx, 'perk_locked', { instead });
  if (!claimable) throw new ProblemError('invalid_request', 'This perk is not claimed');
  return { catalog, item };
};

/** A price code is the same for everybody; a licence key is made for each claim. */
export const accessCodeFor = ({ display }: PerkOffer['perk']): string | null => {
  if (display.keyPrefix !== undefined)
    return [display.keyPrefix, randomCode(4), randomCode(4), randomCode(4)].join('-');
  return display.code ?? null;
};

/** The slot of a claim: of two claims of a perk with the same slot only one may be open at a time. */
const claimSlots = { account: () => '*', member: ({ viewer }: WriteContext) => viewer.person.person };

const newClaimRow = (
  ctx: WriteContext,
  { perk, quota }: PerkOffer,
  answers: FormValues,
  status: string,
  steps: number,
) => {
  const claim = randomUUID();
  const { viewer, now } = ctx;
  return {
    claim,
    account: viewer.account.account,
    person: viewer.person.person,
    perk: perk.perk,
    slot: perk.once === null ? claim : claimSlots[perk.once](ctx),
    status,
    steps,
    answers: JSON.stringify(answers),
    since: quota?.since ?? null,
    requested_at: now,
    moved_at: now,
    scheduled_at: null,
    code: status === 'fulfilled' ? accessCodeFor(perk) : null,
    reason: null,
    parcel:
      fulfillmentKindOf(perk.kind) === 'goods' && status === 'approved' ? JSON.stringify({ done: 0 }) : null,
  };
};

/**
 * Takes one of the quota and a seat, as the perk needs; `false` where the claim has to wait for a seat.
 * @throws ProblemError where none is left; the transaction is then rolled back, the claim included.
 */
const takeQuotaAndSeat = async (
  ctx: WriteContext,
  { perk, quota, event }: PerkOffer,
  canWait: boolean,
): Promise<boolean> => {
  const { tx, viewer, now } = ctx;
  const { instead } = perk;
  const share = quota && { account: viewer.account.account, perk: perk.perk, ...quota };
  if (share && !(await takeQuota(tx, share, now)))
    throw await conflictProblem(ctx, 'quota_used_up', {
      at: await lastTakenAt(ctx, perk.perk, 'quota'),
      instead,
    });
  if (event?.waiting_list) await lockSeats(tx, perk.perk);
  if (!event || (await takeSeat(tx, perk.perk, now))) return true;
  if (!event.waiting_list || !canWait)
    throw await conflictProblem(ctx, 'seat_taken', {
      at: await lastTakenAt(ctx, perk.perk, 'seat'),
      instead,
    });
  return false;
};

/** When the last one was taken. It is read again, since that happened after the offer was read. */
const lastTakenAt = async (
  ctx: WriteContext,
  perk: string,
  of: 'quota' | 'seat',
): Promise<Date | null | undefined> => {
  const [item] = (await readCatalog(ctx, perk)).perks;
  return of === 'quota' ? item?.offer.quota?.movedAt : item?.offer.event?.moved_at;
};

const addPersonEntries = async (
  ctx: WriteContext,
  claim: ClaimRow,
  lines: readonly string[],
): Promise<void> => {
  const { viewer, key } = ctx;
  const { person } = viewer.person;
  const vendors = /^(scheduled|fulfilled|waitlisted)$/;
  const entries = lines.map((what) => ({ what, person: vendors.test(what) ? null : person, key }));
  await addClaimEntries(ctx.tx, claim, entries);
};

/** The claim of an event whose last seat is taken: the same number of steps, another end. */
const putOnWaitingList = async (ctx: WriteContext, claim: ClaimRow): Promise<ClaimRow> => {
  const waiting = await updateClaim(ctx.tx, claim, ctx.now, 0, { status: 'waitlisted' });
  if (!waiting) throw await conflictProblem(ctx, 'claim_moved_on');
  return waiting;
};

/** `POST /perks/{id}/claims` */
export const claimPerkHandler = defineWriteHandler(claimPerk, async (ctx, { values }) => {
  requirePermission(ctx, mayClaim(ctx.viewer));
  const { catalog, item } = await findClaimable(ctx);
  const { perk } = item.offer;
  const answers = validateAnswers(claimFieldsView(ctx, item.offer, catalog.day), values);
  const people = await loadAccountMembers(ctx.tx, ctx.viewer.account.account);
  const waits = perk.approval && !mayDecide(ctx.viewer) && approverView(ctx, people) !== undefined;
  const decided = perk.approval && !waits;
  const grant = approvalOutcome(fulfillmentKindOf(perk.kind), decided);
  const lines = waits ? ['requested'] : ['requested', ...(decided ? ['approved'] : []), ...grant.lines];
  const status = waits ? 'awaiting_approval' : grant.status;
  const claim = await insertClaim(ctx.tx, newClaimRow(ctx, item.offer, answers, status, lines.length));
  if (!claim)
    throw await conflictProblem(ctx, 'already_claimed', {
      at: (await readCatalog(ctx, perk.perk)).perks[0]?.offer.claim?.requested_at,
    });
  ctx.reportStep('claim');
  const hasSeat = await takeQuotaAndSeat(ctx, item.offer, !perk.approval);
  const kept = hasSeat ? claim : await putOnWaitingList(ctx, claim);
  ctx.reportStep('quota');
  await addPersonEntries(ctx, kept, hasSeat ? lines : ['requested', 'waitlisted']);
  ctx.reportStep('ledger');
  return readClaimView(ctx, claim.claim);
});
