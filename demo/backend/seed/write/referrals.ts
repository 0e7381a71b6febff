import * as z from 'zod/mini';
import { ShareStatistic } from '../../../../src/contract/referral-campaign.ts';
import { toStored } from '../../i18n/stored-texts.ts';
import { answerParts } from '../../../../src/rules/field-validation.ts';
import { addDays, type Day } from '../../calendar-dates.ts';
import { normalizeEmail } from '../../referrals/company-domain.ts';
import { holdsCompany, isOpen, referralStatuses } from '../../referrals/rules.ts';
import { beginningOfTime } from '../../referrals/campaign-queries.ts';
import { rewardAmount } from '../../referrals/commission.ts';
import { insertReferralPerson } from '../../referrals/commands.ts';
import type { ReferralRow } from '../../referrals/queries.ts';
import type { Tx } from '../../db/transaction.ts';
import type { ProgramSeed } from '../data/program-seed.ts';
import type { CampaignSeed, ReferralSeed } from '../data/referral-seed.ts';

const tenOClock = (day: Day): Date => new Date(`${day}T10:00:00Z`);

/** Writes the companies of the accounts, and the others that the vendor knows. */
const writeCompanies = async (tx: Tx, { accounts, referrals }: ProgramSeed): Promise<void> => {
  const { companies, holdings = {} } = referrals;
  const known = await tx.selectFrom('account').select(['account', 'enrolled']).execute();
  const own = accounts.map(({ account, mail }) => ({
    domain: mail,
    account,
    holding: holdings[account] ?? null,
    since: known.find((each) => each.account === account)?.enrolled ?? '2020-01-01',
  }));
  const others = companies.map((company) => ({ account: null, holding: null, ...company }));
  await tx
    .insertInto('company')
    .values([...own, ...others])
    .execute();
};

const insertReferralRow = (
  tx: Tx,
  campaign: CampaignSeed,
  seed: ReferralSeed,
  allEvents: readonly (readonly [string, Day])[],
): Promise<ReferralRow> => {
  const status =
    referralStatuses.findLast((each) => allEvents.some(([what]) => what === each)) ?? 'submitted';
  const last = allEvents.at(-1)?.[1] ?? seed.sentOn;
  return tx
    .insertInto('referral')
    .values({
      referral: crypto.randomUUID(),
      campaign: campaign.campaign,
      account: seed.account,
      person: seed.person,
      domain: seed.domain,
      company: seed.company,
      holds: holdsCompany(status),
      status,
      steps: allEvents.length,
      answers: JSON.stringify(seed.answers ?? {}),
      reward: seed.reward ?? null,
      sent_at: tenOClock(seed.sentOn),
      moved_at: tenOClock(last),
      protected_until: seed.protectedUntil ?? addDays(seed.sentOn, campaign.protectionDays),
      next_actor: isOpen(status) ? campaign.reviewer : null,
      expected_by: isOpen(status) ? (seed.expectedBy ?? null) : null,
      rejection: seed.rejection ?? null,
      feedback: seed.feedback ?? null,
      feedback_on: seed.feedback === undefined ? null : last,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** Writes what both sides earned, and what was paid out or reversed since. */
const writeRewards = async (
  tx: Tx,
  { rewards }: CampaignSeed,
  { referral, account, reward }: ReferralRow,
  { events = [], base }: ReferralSeed,
  currency: string,
): Promise<void> => {
  const rewardKinds = { won: 'earned', paid: 'paid', refunded: 'reversed' } as const;
  for (const [stage, on] of events) {
    if (stage !== 'won' && stage !== 'paid' && stage !== 'refunded') continue;
    const what = rewardKinds[stage];
    for (const side of ['referrer', 'referred'] as const) {
      const option = rewards.options?.find(({ id }) => side === 'referrer' && id === reward);
      const amount = rewardAmount(option ?? rewards[side], base);
      const sum = { earned: amount, paid: 0, reversed: -amount }[what];
      await tx
        .insertInto('referral_reward')
        .values({
          referral,
          account,
          side,
          what,
          stage,
          of: what === 'earned' ? null : 'earned',
          amount: sum,
          currency: sum === 0 ? null : currency,
          base: what === 'earned' && side === 'referrer' ? (base ?? null) : null,
          at: tenOClock(on),
        })
        .execute();
    }
  }
};

const writeReferral = async (
  tx: Tx,
  campaign: CampaignSeed,
  seed: ReferralSeed,
  currency: string,
): Promise<void> => {
  const { events = [], sentOn, person, about, tasks = [] } = seed;
  const allEvents = [['submitted', sentOn] as const, ...events];
  const row = await insertReferralRow(tx, campaign, seed, allEvents);
  const entries = allEvents.map(([what, on], index) => ({
    referral: row.referral,
    account: row.account,
    what,
    step: index + 1,
    person: what === 'submitted' || what === 'withdrawn' ? person : null,
    actor: what === 'submitted' || what === 'withdrawn' ? null : campaign.reviewer,
    at: tenOClock(on),
    key: null,
  }));
  await tx.insertInto('referral_event').values(entries).execute();
  const [mail] = answerParts(about?.['email']);
  if (about) await insertReferralPerson(tx, row, mail === undefined ? null : normalizeEmail(mail), about);
  for (const { task, field, dueOn } of tasks)
    await tx
      .insertInto('referral_task')
      .values({
        referral: row.referral,
        account: row.account,
        task,
        field: JSON.stringify(field),
        due_on: dueOn ?? null,
      })
      .execute();
  await writeRewards(tx, campaign, row, seed, currency);
};

/** Sets the counts of lifetime limits to what these referrals would have taken. */
const writeCounts = async (tx: Tx, campaign: CampaignSeed, seeds: readonly ReferralSeed[]) => {
  const limit = campaign.limits?.find(({ per, span }) => per === 'account' && span === 'lifetime');
  if (!limit) return;
  for (const account of new Set(seeds.map((seed) => seed.account))) {
    const used = seeds.filter((seed) => seed.account === account).length;
    await tx
      .insertInto('referral_count')
      .values({
        campaign: campaign.campaign,
        account,
        person: '',
        since: beginningOfTime,
        used,
        limit_count: limit.of,
      })
      .execute();
  }
};

/** Writes the companies, codes and referrals of a program; returns the number of referrals. */
export const writeReferrals = async (tx: Tx, program: ProgramSeed): Promise<number> => {
  const [campaign] = program.referrals.campaigns;
  if (!campaign) return 0;
  const { tenant, referrals: seeds } = program;
  await writeCompanies(tx, program);
  for (const { statistics = [], ...code } of seeds.codes)
    await tx
      .insertInto('referral_code')
      .values({
        ...code,
        campaign: campaign.campaign,
        statistics: toStored(z.array(ShareStatistic), statistics),
      })
      .execute();
  const sorted = [...seeds.referrals].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1));
  for (const each of sorted) await writeReferral(tx, campaign, each, tenant.currency);
  await writeCounts(tx, campaign, sorted);
  return sorted.length;
};
