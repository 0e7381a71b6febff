import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import { definitionTables, type DefinitionTable, type JsonRow } from './rows/row.ts';

/** A foreign key from any table onto a table that a file defines: the columns of both, in the same order. */
interface ForeignKey {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly string[];
  readonly onto: readonly string[];
}

/** What stands in the database of a program. */
export interface ExistingRows {
  readonly of: Readonly<Record<DefinitionTable, readonly JsonRow[]>>;
  readonly foreignKeys: readonly ForeignKey[];
}

/** Rows as JSON has them, so that they can be compared with a file's. */
export const asJson = (rows: readonly object[]): JsonRow[] => JSON.parse(JSON.stringify(rows)) as JsonRow[];

const loadForeignKeys = async (tx: Tx): Promise<readonly ForeignKey[]> => {
  const columnsOf = (side: 'con' | 'conf') =>
    sql`(select json_agg(a.attname order by k.nth) from unnest(${sql.id('c', `${side}key`)}) with ordinality as k (attnum, nth)
      join pg_attribute a on a.attrelid = ${sql.id('c', `${side}relid`)} and a.attnum = k.attnum where a.attname <> 'tenant')`;
  const { rows } = await sql<ForeignKey>`select f.relname as "from", t.relname as "to",
      ${columnsOf('con')} as columns, ${columnsOf('conf')} as onto
    from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
      join pg_namespace n on n.oid = t.relnamespace
    where c.contype = 'f' and n.nspname = 'laurel'`.execute(tx);
  return rows;
};

export const loadExistingRows = async (tx: Tx): Promise<ExistingRows> => {
  const loadTable = async (table: DefinitionTable): Promise<Partial<ExistingRows['of']>> => {
    const { rows } = await sql<JsonRow>`select t.* from ${sql.id('laurel', table)} t`.execute(tx);
    return { [table]: asJson(rows) };
  };
  const [foreignKeys, tables] = await Promise.all([
    loadForeignKeys(tx),
    Promise.all(definitionTables.map(loadTable)),
  ]);
  return { foreignKeys, of: Object.assign({}, ...tables) as ExistingRows['of'] };
};

const countWhere = (tx: Tx, table: string, conditions: readonly RawBuilder<unknown>[]): Promise<number> =>
  sql<{ count: number }>`select count(*)::int as count from ${sql.id('laurel', table)} t
    where ${sql.join([sql`true`, ...conditions], sql` and `)}`
    .execute(tx)
    .then(({ rows }) => rows[0]?.count ?? 0);

/** How many rows of a table have these values. */
export const countRows = (tx: Tx, table: string, values: JsonRow): Promise<number> =>
  countWhere(
    tx,
    table,
    Object.entries(values).map(([column, value]) => sql`${sql.id('t', column)} = ${value}`),
  );

/** How many rows of a table hold this in a JSON column. */
export const countHolding = (tx: Tx, table: string, column: string, part: unknown): Promise<number> =>
  countWhere(tx, table, [sql`${sql.id('t', column)} @> ${JSON.stringify(part)}::jsonb`]);
