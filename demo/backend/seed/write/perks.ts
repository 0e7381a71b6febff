import { rangeOf } from '../../calendar-dates.ts';
import type { Tx } from '../../db/transaction.ts';
import { withParts } from '../../program/rows/perk-rows.ts';
import type { ClaimSeed, PerkSeed } from '../data/perk-seed.ts';
import type { AccountSeed } from '../data/program-seed.ts';

const writeClaim = async (
  tx: Tx,
  {
    account,
    perk,
    since,
  }: { readonly account: string; readonly perk: string; readonly since: string | null },
  { person, status, requestedOn, movedOn, lines = [], decidedBy, answers = {}, parcel }: ClaimSeed,
): Promise<void> => {
  const claim = crypto.randomUUID();
  const at = (day: string) => new Date(`${day}T10:00:00Z`);
  await tx
    .insertInto('claim')
    .values({
      claim,
      account,
      perk,
      person,
      status,
      since,
      slot: since === null ? '*' : claim,
      steps: lines.length + 1,
      answers: JSON.stringify(answers),
      requested_at: at(requestedOn),
      moved_at: at(movedOn),
      scheduled_at: null,
      code: null,
      reason: null,
      parcel: parcel ? JSON.stringify(parcel) : null,
    })
    .execute();
  const entries = ['requested', ...lines].map((what, index) => ({
    claim,
    account,
    what,
    step: index + 1,
    person: what === 'requested' ? person : what === 'approved' ? (decidedBy ?? null) : null,
    at: at(index === 0 ? requestedOn : movedOn),
    key: null,
    note: null,
  }));
  await tx.insertInto('claim_entry').values(entries).execute();
};

/** Writes what accounts have used of a perk, their facts and their claims. */
export const writeAccountPerks = async (
  tx: Tx,
  { perk, quota, of = {} }: PerkSeed,
  day: string,
): Promise<void> => {
  const since = quota ? rangeOf(quota.span, day).from : null;
  for (const [account, { used, fact, claim }] of Object.entries(of)) {
    if (fact)
      await tx
        .insertInto('perk_fact')
        .values({ account, perk, fact: withParts(fact) })
        .execute();
    if (quota && since !== null && used !== undefined)
      await tx
        .insertInto('perk_quota')
        .values({ account, perk, since, limit_count: quota.limit, used, moved_at: null })
        .execute();
    if (claim) await writeClaim(tx, { account, perk, since }, claim);
  }
};

/** Writes the members of an account; those that are already in the database stay as they are. */
export const writeMembers = async (tx: Tx, { account, members, mail }: AccountSeed): Promise<void> => {
  for (const { person, name, roles, team = null } of members) {
    const email = `${person}@${mail}`;
    await tx
      .insertInto('person')
      .values({ person, name, email })
      .onConflict((known) => known.doNothing())
      .execute();
    await tx
      .insertInto('member')
      .values({ account, person, roles: [...roles], team })
      .onConflict((known) => known.doNothing())
      .execute();
  }
};
