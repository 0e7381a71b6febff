import { randomInt } from 'node:crypto';
import { dayAt, type Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import type { SurveyRewardKind, SurveyTerms } from './tables.ts';

interface Invited {
  readonly account: string;
  readonly person: string;
}

interface InvitingSurvey {
  readonly survey: string;
  readonly terms: SurveyTerms;
  /** The day on which rewards are decided. */
  readonly decidedOn: Day;
  /** Sealed amounts by person; drawn at random for everybody else. */
  readonly drawn?: Readonly<Record<string, number>>;
}

/** A random amount between both ends, in whole steps. */
const drawSealedAmount = ({ from, to, step }: NonNullable<SurveyTerms['sealed']>): number =>
  from + step * randomInt(Math.floor((to - from) / step) + 1);

/** Invites members, and decides their rewards: the sealed amount is drawn here, before anybody can answer. */
export const inviteMembers = async (
  tx: Tx,
  { survey, terms, drawn = {}, decidedOn }: InvitingSurvey,
  members: readonly Invited[],
): Promise<void> => {
  const rewardKinds: readonly SurveyRewardKind[] = ['guaranteed', 'sealed', 'entries'];
  for (const { account, person } of members) {
    const sealed = terms.sealed && (drawn[person] ?? drawSealedAmount(terms.sealed));
    const amounts = { guaranteed: terms.guaranteed, sealed, entries: terms.entries };
    await tx.insertInto('survey_invitation').values({ survey, account, person }).execute();
    const promises = rewardKinds.flatMap((what) => {
      const amount = amounts[what];
      return amount === undefined ? [] : [{ survey, account, person, what, amount, decided_on: decidedOn }];
    });
    if (promises.length > 0) await tx.insertInto('survey_promise').values(promises).execute();
  }
};

/** Invites every active member to the open surveys that it is not invited to. */
export const inviteToSurveys = async (tx: Tx, timeZone: string, now: Date): Promise<void> => {
  const today = dayAt(now, timeZone);
  const [surveys, members, invitations] = await Promise.all([
    tx
      .selectFrom('survey')
      .select(['survey', 'terms'])
      .where((where) => where.or([where('closes_on', 'is', null), where('closes_on', '>=', today)]))
      .orderBy('position')
      .execute(),
    tx
      .selectFrom('member')
      .innerJoin('membership', 'membership.account', 'member.account')
      .select(['member.account', 'member.person'])
      .where('membership.status', '=', 'active')
      .execute(),
    tx.selectFrom('survey_invitation').select(['survey', 'account', 'person']).execute(),
  ]);
  const keyOf = (survey: string, { account, person }: Invited) => JSON.stringify([survey, account, person]);
  const invited = new Set(invitations.map((each) => keyOf(each.survey, each)));
  for (const { survey, terms } of surveys) {
    const missing = members.filter((member) => !invited.has(keyOf(survey, member)));
    await inviteMembers(tx, { survey, terms, decidedOn: today }, missing);
  }
};
