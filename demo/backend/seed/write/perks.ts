import * as z from 'zod/mini';
import { Perks } from '../../../../src/contract/perks.ts';
import { toStored } from '../../i18n/stored-texts.ts';
import { PerkParts, type PerkDisplay, type PerkFact } from '../../perks/tables.ts';
import { dayAt, rangeOf } from '../../calendar-dates.ts';
import { supportedLanguages } from '../../i18n/localized-texts.ts';
import type { Tx } from '../../db/transaction.ts';
import type { ClaimSeed, PerkSeed } from '../data/perk-seed.ts';
import shared from '../words/shared.json' with { type: 'json' };
import type { AccountSeed, ProgramSeed, SeedWords } from '../data/program-seed.ts';

/** Texts that every program shares. A clause begins in lower case, without a full stop, since a widget puts it into a sentence. */
const sharedWords: readonly SeedWords[] = Object.values(shared);

/** Writes texts in all languages; those that are already there stay as they are, and a program’s own go before the shared. */
export const writeWords = async (tx: Tx, words: SeedWords): Promise<void> => {
  const texts = [words, ...sharedWords]
    .flatMap((each) => Object.entries(each))
    .flatMap(([key, translations]) =>
      translations
        .split('|')
        .map((text, index) => ({ key, lang: supportedLanguages[index] ?? '', text: text.trim() }))
        .filter(({ text }) => text !== ''),
    );
  await tx
    .insertInto('localized')
    .values(texts)
    .onConflict((known) => known.doNothing())
    .execute();
};

const withParts = ({ parts = {}, ...rest }: PerkDisplay | PerkFact): string =>
  toStored(z.looseObject({ parts: PerkParts }), { ...rest, parts });

const writePerk = async (tx: Tx, seed: PerkSeed, position: number): Promise<void> => {
  const { perk, kind, tier, quota, event } = seed;
  await tx
    .insertInto('perk')
    .values({
      perk,
      kind,
      position,
      min_tier: tier ?? null,
      claimable: seed.claimable ?? false,
      approval: seed.approval ?? false,
      once: seed.once ?? null,
      recipient: seed.recipient ?? null,
      declared_value: seed.worth ?? null,
      open_from: seed.opensOn ?? null,
      open_until: seed.closesOn ?? null,
      quota_limit: quota?.limit ?? null,
      quota_span: quota ? JSON.stringify(quota.span) : null,
      quota_unit: JSON.stringify(quota?.unit ?? {}),
      choice: seed.choice ?? null,
      choice_take: seed.take ?? 1,
      excludes: [...(seed.excludes ?? [])],
      instead: seed.instead ?? null,
      form: JSON.stringify(seed.fields ?? []),
      display: withParts(seed.detail ?? {}),
    })
    .execute();
  if (!event) return;
  const { startsAt, endsAt, timeZone, capacity, taken, waitingList = false } = event;
  await tx
    .insertInto('perk_event')
    .values({
      perk,
      capacity,
      taken,
      waiting_list: waitingList,
      starts_at: new Date(startsAt),
      ends_at: new Date(endsAt),
      time_zone: timeZone,
      moved_at: null,
    })
    .execute();
};

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

const writeAccountPerks = async (tx: Tx, { perk, quota, of = {} }: PerkSeed, day: string): Promise<void> => {
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

export const insertPerk = async (tx: Tx, perk: PerkSeed, position: number, day: string): Promise<void> => {
  await writePerk(tx, perk, position);
  await writeAccountPerks(tx, perk, day);
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

/** Brings the list of served routes and the texts of a program up to this version, before one more of its parts is written. */
export const updateProgram = async (tx: Tx, { tenant, words, sections = [] }: ProgramSeed): Promise<void> => {
  await tx
    .updateTable('tenant')
    .set({ served: tenant.served, sections: toStored(Perks.shape.sections, sections) })
    .execute();
  await writeWords(tx, words);
};

/** Writes the perks of a program that has none yet; returns how many. */
export const writePerks = async (tx: Tx, program: ProgramSeed, now: Date): Promise<number> => {
  const existing = await tx.selectFrom('perk').select('perk').executeTakeFirst();
  if (existing) return 0;
  const { accounts, perks, tenant } = program;
  const day = dayAt(now, tenant.time_zone);
  await updateProgram(tx, program);
  for (const account of accounts) await writeMembers(tx, account);
  for (const [index, perk] of perks.entries()) await insertPerk(tx, perk, index + 1, day);
  return perks.length;
};
