import { randomInt } from 'node:crypto';
import type { Tx } from '../../db/transaction.ts';
import type { SurveyRewardKind } from '../../surveys/tables.ts';
import type { ProgramSeed } from '../data/program-seed.ts';
import type { SurveySeed } from '../data/survey-seed.ts';

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

/** Invites all active members to the surveys of a program. */
export const inviteAll = async (tx: Tx, { surveys }: ProgramSeed): Promise<void> => {
  const members = await activeMembers(tx);
  for (const survey of surveys) await inviteMembers(tx, survey, members);
};
