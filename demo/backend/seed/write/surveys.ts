import { randomInt } from 'node:crypto';
import { dayAt } from '../../calendar-dates.ts';
import type { Tx } from '../../db/transaction.ts';
import type { SurveyRewardKind } from '../../surveys/tables.ts';
import type { ProgramSeed } from '../data/program-seed.ts';
import type { SurveySeed } from '../data/survey-seed.ts';
import { insertPerk, updateProgram } from './perks.ts';

export const writeSurvey = async (tx: Tx, seed: SurveySeed, position: number): Promise<void> => {
  const { survey, questions, logic = {} } = seed;
  await tx
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
  await tx
    .insertInto('survey_version')
    .values({ survey, version: 1, questions: JSON.stringify(questions), logic: JSON.stringify(logic) })
    .execute();
};

/** A random amount between both ends, in whole steps. */
const drawSealedAmount = ({ from, to, step }: NonNullable<SurveySeed['terms']['sealed']>): number =>
  from + step * randomInt(Math.floor((to - from) / step) + 1);

/** Invites members, and decides their rewards: the sealed amount is drawn here, before anybody can answer. */
export const inviteMembers = async (
  tx: Tx,
  seed: SurveySeed,
  members: readonly { readonly account: string; readonly person: string }[],
): Promise<void> => {
  const { survey, terms, guaranteed, entries, drawn = {}, decidedOn } = seed;
  for (const { account, person } of members) {
    const sealed = terms.sealed && (drawn[person] ?? drawSealedAmount(terms.sealed));
    const amounts = { guaranteed, sealed, entries: entries?.count };
    await tx.insertInto('survey_invitation').values({ survey, account, person }).execute();
    const rewardKinds: readonly SurveyRewardKind[] = ['guaranteed', 'sealed', 'entries'];
    const promises = rewardKinds.flatMap((what) => {
      const amount = amounts[what];
      return amount === undefined ? [] : [{ survey, account, person, what, amount, decided_on: decidedOn }];
    });
    if (promises.length > 0) await tx.insertInto('survey_promise').values(promises).execute();
  }
};

const activeMembers = (tx: Tx) =>
  tx
    .selectFrom('member')
    .innerJoin('membership', 'membership.account', 'member.account')
    .select(['member.account', 'member.person'])
    .where('membership.status', '=', 'active')
    .execute();

/** Writes the perks that surveys are listed as, where an earlier version had seeded the perks without them. */
const writeSurveyPerks = async (
  tx: Tx,
  { perks, surveys, tenant }: ProgramSeed,
  now: Date,
): Promise<void> => {
  const known = await tx.selectFrom('perk').select('perk').execute();
  for (const [index, perk] of perks.entries()) {
    const listed = surveys.some((survey) => survey.perk === perk.perk);
    if (listed && !known.some((each) => each.perk === perk.perk))
      await insertPerk(tx, perk, index + 1, dayAt(now, tenant.time_zone));
  }
};

/** Writes the surveys of a program that has none yet; returns how many. */
export const writeSurveys = async (tx: Tx, program: ProgramSeed, now: Date): Promise<number> => {
  const existing = await tx.selectFrom('survey').select('survey').executeTakeFirst();
  const { surveys } = program;
  if (existing || surveys.length === 0) return 0;
  await updateProgram(tx, program);
  await writeSurveyPerks(tx, program, now);
  const members = await activeMembers(tx);
  for (const [index, survey] of surveys.entries()) {
    await writeSurvey(tx, survey, index + 1);
    await inviteMembers(tx, survey, members);
  }
  return surveys.length;
};
