import { dayAt } from '../calendar-dates.ts';
import { addActivity } from '../standing/account-standing.ts';
import { loadAccounts, type AccountRow, type IngestContext } from './ingest-context.ts';
import { refused, type AccountRecord, type RowResult } from './records.ts';

const createAccount = async (
  { tx, program, now }: IngestContext,
  { account, name, plan, enrolled, status = 'active' }: AccountRecord,
): Promise<AccountRow> => {
  const since = enrolled ?? dayAt(now, program.time_zone);
  const row = await tx
    .insertInto('account')
    .values({ account, name, plan, enrolled: since, readers: null })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx.insertInto('membership').values({ account, status, term: 'contract', since }).execute();
  return row;
};

/** What an account lacks of its record. */
const changeAccount = async (
  { tx, program, now }: IngestContext,
  before: AccountRow,
  { name, plan, enrolled = before.enrolled, status }: AccountRecord,
): Promise<RowResult> => {
  const { account } = before;
  const placed = await tx
    .selectFrom('standing')
    .select('seen')
    .where('account', '=', account)
    .executeTakeFirst();
  if (placed && enrolled !== before.enrolled)
    return refused(
      'changed',
      'enrolled',
      `is ${before.enrolled}, and its tier is decided since then: write that`,
    );
  const membership = await tx
    .selectFrom('membership')
    .select('status')
    .where('account', '=', account)
    .executeTakeFirst();
  const sameStatus = status === undefined || status === membership?.status;
  const same = name === before.name && plan === before.plan && enrolled === before.enrolled;
  if (same && sameStatus) return { status: 'known' };
  if (!same)
    await tx.updateTable('account').set({ name, plan, enrolled }).where('account', '=', account).execute();
  if (!sameStatus)
    await tx.updateTable('membership').set({ status }).where('account', '=', account).execute();
  // Another plan has other rules: the tier is decided by them from today on.
  if (placed && plan !== before.plan)
    await addActivity(tx, { account, plan, enrolled }, program.time_zone, now, []);
  return { status: 'applied' };
};

/** Creates and changes accounts. The same record again changes nothing. */
export const writeAccounts = async (
  context: IngestContext,
  records: readonly AccountRecord[],
): Promise<RowResult[]> => {
  const [known, plans] = await Promise.all([
    loadAccounts(
      context,
      records.map(({ account }) => account),
    ),
    context.tx.selectFrom('plan').select('plan').execute(),
  ]);
  const results: RowResult[] = [];
  for (const record of records) {
    const before = known.get(record.account);
    if (!plans.some(({ plan }) => plan === record.plan)) {
      const names = plans.map(({ plan }) => plan).join(', ');
      results.push(refused('unknown_plan', 'plan', `is no plan of this program: name one of ${names}`));
    } else if (before) results.push(await changeAccount(context, before, record));
    else {
      known.set(record.account, await createAccount(context, record));
      results.push({ status: 'applied' });
    }
  }
  return results;
};
