// Who asks: a token's identity becomes a member with roles (`viewer.ts`), those become permissions (`permissions.ts`), and
// every answer carries them in its envelope (`membership-view.ts`).

import { sql, type Selectable } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';
import type { SupportedLanguage, TextRow } from '../i18n/localized-texts.ts';

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

interface SessionRow extends Viewer {
  /** All of them in the language and in English; null where they are of the version that is known, or were not asked for. */
  readonly texts: readonly TextRow[] | null;
}

/** Who asks, what they may, and the texts if they have changed since `version`, none without one: one statement for every request. */
export const loadSessionRow = async (
  tx: Tx,
  { person, account }: TokenIdentity,
  language: SupportedLanguage = 'en',
  version: string | null = null,
): Promise<SessionRow | undefined> => {
  const { rows } = await sql<SessionRow>`select to_json(t) as program, to_json(a) as account,
      to_json(s) as membership, to_json(p) as person, m.roles,
      (select json_agg(json_build_object('id', o.account, 'name', o.name) order by o.name)
        from laurel.member x join laurel.account o on o.account = x.account where x.person = m.person) as accounts,
      (select coalesce(json_agg(json_build_object('name', o.name, 'email', o.email) order by o.name), '[]')
        from laurel.member x join laurel.person o on o.person = x.person
        where x.account = m.account and 'admin' = any(x.roles)) as admins,
      case when t.texts_version <> ${version} then (select coalesce(json_agg(json_build_array(l.key, l.lang, l.text)), '[]')
        from laurel.localized l where l.lang in (${language}, 'en')) end as texts
    from laurel.member m join laurel.tenant t on true join laurel.account a on a.account = m.account
      join laurel.membership s on s.account = m.account join laurel.person p on p.person = m.person
    where m.person = ${person} and m.account = ${account}`.execute(tx);
  return rows[0];
};

/** Undefined unless this person is a member of this account in this tenant. */
export const findViewer = (tx: Tx, identity: TokenIdentity): Promise<Viewer | undefined> =>
  loadSessionRow(tx, identity);

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
