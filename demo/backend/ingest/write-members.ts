import { isDeepStrictEqual } from 'node:util';
import { loadAccounts, type IngestContext } from './ingest-context.ts';
import { refused, type MemberRecord, type RowResult } from './records.ts';

const writeMember = async (
  { tx }: IngestContext,
  { account, person, name, email, roles }: MemberRecord,
): Promise<RowResult> => {
  const [known, member] = await Promise.all([
    tx.selectFrom('person').select(['name', 'email']).where('person', '=', person).executeTakeFirst(),
    tx
      .selectFrom('member')
      .select('roles')
      .where('person', '=', person)
      .where('account', '=', account)
      .executeTakeFirst(),
  ]);
  const samePerson = known?.name === name && known.email === email;
  const sameRoles = isDeepStrictEqual(member?.roles, roles);
  if (samePerson && sameRoles) return { status: 'known' };
  if (!samePerson)
    await tx
      .insertInto('person')
      .values({ person, name, email })
      .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ name, email }))
      .execute();
  if (!sameRoles)
    await tx
      .insertInto('member')
      .values({ account, person, roles, team: null })
      .onConflict((conflict) => conflict.columns(['tenant', 'person', 'account']).doUpdateSet({ roles }))
      .execute();
  return { status: 'applied' };
};

/** Creates and changes members. A person may be a member of several accounts, and has one name. */
export const writeMembers = async (
  context: IngestContext,
  records: readonly MemberRecord[],
): Promise<RowResult[]> => {
  const accounts = await loadAccounts(
    context,
    records.map(({ account }) => account),
  );
  const results: RowResult[] = [];
  for (const record of records)
    results.push(
      accounts.has(record.account)
        ? await writeMember(context, record)
        : refused('unknown_account', 'account', 'is no account of this program: send the account first'),
    );
  return results;
};
