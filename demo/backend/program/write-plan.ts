import { sql } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import type { PlannedChange } from './plan.ts';
import { definitionTables, type DefinitionTable, type JsonRow } from './rows/row.ts';
import { tableRules } from './table-rules.ts';

const columnList = (columns: readonly string[], of?: string) =>
  sql.join(columns.map((column) => (of === undefined ? sql.id(column) : sql.id(of, column))));

/** Rows from one JSON parameter, each value in the type of its column. */
const populated = (table: DefinitionTable, rows: readonly JsonRow[]) =>
  sql`jsonb_populate_recordset(null::${sql.id('laurel', table)}, ${JSON.stringify(rows)}::jsonb) n`;

/** The rows `t` and `n` with one key; true for a table of one row. */
const sameKey = (table: DefinitionTable) =>
  sql.join(
    [
      sql`true`,
      ...tableRules[table].key.map((column) => sql`${sql.id('t', column)} = ${sql.id('n', column)}`),
    ],
    sql` and `,
  );

/** Inserts rows that all have the same columns. */
const insertRows = async (tx: Tx, table: DefinitionTable, rows: readonly JsonRow[]): Promise<void> => {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  await sql`insert into ${sql.id('laurel', table)} (${columnList(columns)})
    select ${columnList(columns, 'n')} from ${populated(table, rows)}`.execute(tx);
};

const updateRows = async (
  tx: Tx,
  table: DefinitionTable,
  changes: readonly PlannedChange[],
): Promise<void> => {
  const columns = [...new Set(changes.flatMap((change) => change.columns.map(({ column }) => column)))];
  const rows = changes.map(({ row }) => row);
  await sql`update ${sql.id('laurel', table)} t
    set (${columnList(columns)}) = row(${columnList(columns, 'n')})
    from ${populated(table, rows)} where ${sameKey(table)}`.execute(tx);
};

const removeRows = async (tx: Tx, table: DefinitionTable, rows: readonly JsonRow[]): Promise<void> => {
  await sql`delete from ${sql.id('laurel', table)} t using ${populated(table, rows)}
    where ${sameKey(table)}`.execute(tx);
};

/** Moves rows out of the way whose position another one takes: no two of a table ever have the same. */
const clearPositions = async (
  tx: Tx,
  table: DefinitionTable,
  changes: readonly PlannedChange[],
): Promise<void> => {
  const moved = changes
    .filter(({ action, row, columns }) =>
      action === 'remove' ? 'position' in row : columns.some(({ column }) => column === 'position'),
    )
    .map(({ row }) => row);
  if (moved.length > 0)
    await sql`update ${sql.id('laurel', table)} t set position = -t.position
      from ${populated(table, moved)} where ${sameKey(table)}`.execute(tx);
};

/** Writes a plan: what names another row comes after it, and goes before it. */
export const writePlan = async (tx: Tx, changes: readonly PlannedChange[]): Promise<void> => {
  const of = (table: DefinitionTable, ...actions: readonly PlannedChange['action'][]) =>
    changes.filter((change) => change.table === table && actions.includes(change.action));
  for (const table of definitionTables) {
    await clearPositions(tx, table, of(table, 'change', 'retire', 'remove'));
    const [created, changed] = [of(table, 'create'), of(table, 'change', 'retire')];
    if (changed.length > 0) await updateRows(tx, table, changed);
    if (created.length > 0)
      await insertRows(
        tx,
        table,
        created.map(({ row }) => row),
      );
  }
  for (const table of [...definitionTables].reverse()) {
    const removed = of(table, 'remove').map(({ row }) => row);
    if (removed.length > 0) await removeRows(tx, table, removed);
  }
};
