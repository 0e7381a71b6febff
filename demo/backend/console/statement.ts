import { dayAt } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import { ProblemError } from '../http/problem.ts';
import { loadCampaigns } from '../referrals/campaign-queries.ts';
import { commissionLines, commissionSums, loadCommissionRows } from '../referrals/commission.ts';
import { loadAccountMembers, type Viewer } from '../session/viewer.ts';

/** The statement of an account's commission, for the vendor's own page. @throws ProblemError for who may not see amounts. */
export const readStatement = async (tx: Tx, { account, program, roles }: Viewer, now: Date) => {
  if (roles.every((role) => role === 'viewer'))
    throw new ProblemError('role_required', 'Your role does not show amounts');
  const campaign = (await loadCampaigns(tx)).find(({ rewards }) => rewards.referrer?.rate !== undefined);
  if (!campaign) throw new ProblemError('not_found', 'This program pays no commission');
  const day = dayAt(now, program.time_zone);
  const rows = await loadCommissionRows(tx, account.account, [campaign.campaign]);
  const lines = commissionLines(rows, { timeZone: program.time_zone, day }, campaign);
  const people = await loadAccountMembers(tx, account.account);
  return {
    vendor: program.vendor,
    program: program.program,
    account: account.name,
    day,
    currency: program.currency,
    rate: campaign.rewards.referrer?.rate,
    sums: commissionSums(lines),
    lines: lines.map(({ person, ...line }) => ({ ...line, by: people.get(person)?.name ?? person })),
  };
};
