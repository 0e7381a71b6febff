import type { Tx } from '../../db/transaction.ts';
import { termsOf } from '../../program/rows/survey-rows.ts';
import { inviteMembers } from '../../surveys/invitations.ts';
import type { ProgramSeed } from '../data/program-seed.ts';

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
  for (const seed of surveys) await inviteMembers(tx, { ...seed, terms: termsOf(seed) }, members);
};
