import { randomInt, randomUUID } from 'node:crypto';
import { claimPerk } from '../../../src/contract/claim.ts';
import type { Values } from '../../../src/contract/field.ts';
import { courseOf, grantOf } from '../rules/claim-course.ts';
import { loadPeople } from '../store/claims.ts';
import { addClaim, enterLines, takeQuota, takeSeat } from '../store/grants.ts';
import type { ClaimRow, Offer } from '../store/shelf.ts';
import { answered } from './answers.ts';
import { tellClaim } from './claim-view.ts';
import { conflict } from './conflict.ts';
import { writing, type Deed } from './deed.ts';
import { fieldsOf } from './form-view.ts';
import { Refusal } from './refusal.ts';
import { deciderOf, demand, mayClaim, mayDecide } from './rights.ts';
import { readShelf, type Placed, type Shelf } from './shelf-view.ts';

/** What may be claimed as it now is: shut and over are told before anything is asked. */
const wanted = async (deed: Deed): Promise<{ shelf: Shelf; placed: Placed }> => {
  const shelf = await readShelf(deed, deed.params['id'] ?? '');
  const [placed] = shelf.placed;
  if (!placed) throw new Refusal('not_found', 'There is no such perk here');
  const { instead, claimable } = placed.offer.perk;
  if (placed.state === 'expired') throw await conflict(deed, 'perk_expired', { instead });
  if (placed.state === 'locked') throw await conflict(deed, 'perk_locked', { instead });
  if (!claimable) throw new Refusal('invalid_request', 'This perk is not claimed');
  return { shelf, placed };
};

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** A price has one code for everybody; a tool's key is made for its account. */
export const codeFor = ({ display }: Offer['perk']): string | null => {
  if (display.keyPrefix !== undefined) return [display.keyPrefix, group(), group(), group()].join('-');
  return display.code ?? null;
};

/** Who has a claim that another one of the same slot must wait for. */
const slots = { account: () => '*', member: ({ viewer }: Deed) => viewer.person.person };

const rowFor = (deed: Deed, { perk, allowance }: Offer, answers: Values, status: string, steps: number) => {
  const claim = randomUUID();
  const { viewer, now } = deed;
  return {
    claim,
    account: viewer.account.account,
    person: viewer.person.person,
    perk: perk.perk,
    slot: perk.once === null ? claim : slots[perk.once](deed),
    status,
    steps,
    answers: JSON.stringify(answers),
    since: allowance?.since ?? null,
    requested_at: now,
    moved_at: now,
    scheduled_at: null,
    code: status === 'fulfilled' ? codeFor(perk) : null,
    reason: null,
    parcel: courseOf(perk.kind) === 'goods' && status === 'approved' ? JSON.stringify({ done: 0 }) : null,
  };
};

/** Takes what the claim needs; what is gone undoes all of it. */
const takeShare = async (deed: Deed, { perk, allowance, event }: Offer): Promise<void> => {
  const { books, viewer, now } = deed;
  const { instead } = perk;
  const share = allowance && { account: viewer.account.account, perk: perk.perk, ...allowance };
  if (share && !(await takeQuota(books, share, now)))
    throw await conflict(deed, 'quota_used_up', { at: await lastMove(deed, perk.perk, 'quota'), instead });
  if (event && !(await takeSeat(books, perk.perk, now)))
    throw await conflict(deed, 'seat_taken', { at: await lastMove(deed, perk.perk, 'seat'), instead });
};

/** When the last one went: read again, since it went after the offer was read. */
const lastMove = async (deed: Deed, perk: string, of: 'quota' | 'seat'): Promise<Date | null | undefined> => {
  const [placed] = (await readShelf(deed, perk)).placed;
  return of === 'quota' ? placed?.offer.allowance?.movedAt : placed?.offer.event?.moved_at;
};

const enter = async (deed: Deed, claim: ClaimRow, lines: readonly string[]): Promise<void> => {
  const { viewer, key } = deed;
  const { person } = viewer.person;
  const vendors = /^(scheduled|fulfilled)$/;
  const written = lines.map((what) => ({ what, person: vendors.test(what) ? null : person, key }));
  await enterLines(deed.books, claim, written);
};

/** `POST /perks/{id}/claims` */
export const claimDeed = writing(claimPerk, async (deed, { values }) => {
  demand(deed, mayClaim(deed.viewer));
  const { shelf, placed } = await wanted(deed);
  const { perk } = placed.offer;
  const answers = answered(fieldsOf(deed, placed.offer, shelf.day), values);
  const people = await loadPeople(deed.books, deed.viewer.account.account);
  const waits = perk.approval && !mayDecide(deed.viewer) && deciderOf(deed, people) !== undefined;
  const decided = perk.approval && !waits;
  const grant = grantOf(courseOf(perk.kind), decided);
  const lines = waits ? ['requested'] : ['requested', ...(decided ? ['approved'] : []), ...grant.lines];
  const status = waits ? 'awaiting_approval' : grant.status;
  const claim = await addClaim(deed.books, rowFor(deed, placed.offer, answers, status, lines.length));
  if (!claim)
    throw await conflict(deed, 'already_claimed', {
      at: (await readShelf(deed, perk.perk)).placed[0]?.offer.claim?.requested_at,
    });
  deed.reached('claim');
  await takeShare(deed, placed.offer);
  deed.reached('quota');
  await enter(deed, claim, lines);
  deed.reached('ledger');
  return tellClaim(deed, claim.claim);
});
