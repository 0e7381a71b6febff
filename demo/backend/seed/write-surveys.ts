import { randomInt } from 'node:crypto';
import { dayAt } from '../rules/calendar.ts';
import type { Books } from '../store/store.ts';
import type { Promised } from '../store/survey-tables.ts';
import type { ProgramSeed } from './program-seed.ts';
import type { SurveySeed } from './survey-seed.ts';
import { addPerk, writeWords } from './write-perks.ts';

const writeSurvey = async (books: Books, seed: SurveySeed, position: number): Promise<void> => {
  const { survey, questions } = seed;
  await books
    .insertInto('survey')
    .values({
      survey,
      position,
      version: 1,
      anonymous: seed.anonymous ?? false,
      closes_on: seed.closesOn ?? null,
      terms: JSON.stringify(seed.terms),
      marks: JSON.stringify(seed.marks ?? []),
      display: JSON.stringify(seed.display ?? {}),
      draw: seed.entries?.draw ?? null,
      perk: seed.perk ?? null,
    })
    .execute();
  await books
    .insertInto('survey_version')
    .values({ survey, version: 1, questions: JSON.stringify(questions) })
    .execute();
};

/** By chance, from one end to the other in whole steps. */
const drawnFrom = ({ from, to, step }: NonNullable<SurveySeed['terms']['sealed']>): number =>
  from + step * randomInt(Math.floor((to - from) / step) + 1);

/** Who is invited is promised everything at once: what is sealed is drawn here, before anybody can answer. */
export const invite = async (
  books: Books,
  seed: SurveySeed,
  members: readonly { readonly account: string; readonly person: string }[],
): Promise<void> => {
  const { survey, terms, guaranteed, entries, drawn = {}, decidedOn } = seed;
  for (const { account, person } of members) {
    const sealed = terms.sealed && (drawn[person] ?? drawnFrom(terms.sealed));
    const amounts = { guaranteed, sealed, entries: entries?.count };
    await books.insertInto('survey_invitation').values({ survey, account, person }).execute();
    const whats: readonly Promised[] = ['guaranteed', 'sealed', 'entries'];
    const promises = whats.flatMap((what) => {
      const amount = amounts[what];
      return amount === undefined ? [] : [{ survey, account, person, what, amount, decided_on: decidedOn }];
    });
    if (promises.length > 0) await books.insertInto('survey_promise').values(promises).execute();
  }
};

const activeMembers = (books: Books) =>
  books
    .selectFrom('member')
    .innerJoin('membership', 'membership.account', 'member.account')
    .select(['member.account', 'member.person'])
    .where('membership.status', '=', 'active')
    .execute();

/** Perks that came with surveys, where an earlier version had seeded the others. */
const writeListed = async (
  books: Books,
  { perks, surveys, tenant }: ProgramSeed,
  now: Date,
): Promise<void> => {
  const known = await books.selectFrom('perk').select('perk').execute();
  for (const [index, perk] of perks.entries()) {
    const listed = surveys.some((survey) => survey.perk === perk.perk);
    if (listed && !known.some((each) => each.perk === perk.perk))
      await addPerk(books, perk, index + 1, dayAt(now, tenant.time_zone));
  }
};

/** Fills the surveys of a program that has none: a new one, or one that an earlier version seeded. */
export const writeSurveys = async (books: Books, program: ProgramSeed, now: Date): Promise<number> => {
  const there = await books.selectFrom('survey').select('survey').executeTakeFirst();
  const { tenant, words, surveys } = program;
  if (there || surveys.length === 0) return 0;
  await books.updateTable('tenant').set({ served: tenant.served }).execute();
  await writeWords(books, words);
  await writeListed(books, program, now);
  const members = await activeMembers(books);
  for (const [index, survey] of surveys.entries()) {
    await writeSurvey(books, survey, index + 1);
    await invite(books, survey, members);
  }
  return surveys.length;
};
