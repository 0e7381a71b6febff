// Who asks: a token's identity becomes a member with roles (`viewer.ts`), those become permissions (`permissions.ts`), and
// every answer carries them in its envelope (`membership-view.ts`).

import type { Selectable } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

/** The identity in a bearer token, and nothing more: roles and permissions come from the database. */
export interface TokenIdentity {
  readonly tenant: string;
  readonly person: string;
  readonly account: string;
}

/** The member who sends the request: one person in one account of one program. */
export interface Viewer {
  readonly program: Selectable<Tables['tenant']>;
  readonly account: Selectable<Tables['account']>;
  readonly membership: Selectable<Tables['membership']>;
  readonly person: Selectable<Tables['person']>;
  readonly roles: readonly string[];
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** The admins of the account, whom other members can ask. */
  readonly admins: readonly { readonly name: string; readonly email: string }[];
}

const loadAdmins = (tx: Tx, account: string): Promise<{ name: string; email: string }[]> =>
  tx
    .selectFrom('member')
    .innerJoin('person', 'person.person', 'member.person')
    .select(['person.name', 'person.email', 'member.roles'])
    .where('member.account', '=', account)
    .orderBy('person.name')
    .execute()
    .then((members) => members.filter(({ roles }) => roles.includes('admin')));

const loadAccounts = (tx: Tx, person: string): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('member')
    .innerJoin('account', 'account.account', 'member.account')
    .select(['account.account as id', 'account.name'])
    .where('member.person', '=', person)
    .orderBy('account.name')
    .execute();

/** Undefined unless this person is a member of this account in this tenant. */
export const findViewer = async (tx: Tx, identity: TokenIdentity): Promise<Viewer | undefined> => {
  const member = await tx
    .selectFrom('member')
    .select('roles')
    .where('person', '=', identity.person)
    .where('account', '=', identity.account)
    .executeTakeFirst();
  if (!member) return undefined;
  return {
    program: await tx.selectFrom('tenant').selectAll().executeTakeFirstOrThrow(),
    account: await tx
      .selectFrom('account')
      .selectAll()
      .where('account', '=', identity.account)
      .executeTakeFirstOrThrow(),
    membership: await tx
      .selectFrom('membership')
      .selectAll()
      .where('account', '=', identity.account)
      .executeTakeFirstOrThrow(),
    person: await tx
      .selectFrom('person')
      .selectAll()
      .where('person', '=', identity.person)
      .executeTakeFirstOrThrow(),
    roles: member.roles,
    accounts: await loadAccounts(tx, identity.person),
    admins: await loadAdmins(tx, identity.account),
  };
};

/** The members of an account with names and roles, by person, in the order of their names. */
export const loadAccountMembers = async (tx: Tx, account: string) => {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('person', 'person.person', 'member.person')
    .select(['member.person', 'person.name', 'member.roles'])
    .where('member.account', '=', account)
    .orderBy('person.name')
    .execute();
  return new Map(rows.map((row) => [row.person, row]));
};
export type AccountMembers = Awaited<ReturnType<typeof loadAccountMembers>>;
