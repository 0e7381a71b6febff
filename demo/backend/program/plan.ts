import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import { asJson, countHolding, countRows, type ExistingRows } from './existing-rows.ts';
import { definitionTables, type DefinitionRows, type DefinitionTable, type JsonRow } from './rows/row.ts';
import { fieldOf, keyOf, tableRules, type TableRules } from './table-rules.ts';

/** One row that has to change, and why. */
export interface PlannedChange {
  readonly action: 'create' | 'change' | 'retire' | 'remove';
  readonly table: DefinitionTable;
  /** The row as it will be: of a removed one as it was. */
  readonly row: JsonRow;
  /** The columns that change. */
  readonly columns: readonly { readonly column: string; readonly from: unknown; readonly to: unknown }[];
}

/** Something that the database can't follow the file in: where, and what to do. */
export interface PlanRefusal {
  readonly place: string;
  readonly reason: string;
}

export interface ChangePlan {
  readonly changes: readonly PlannedChange[];
  readonly refusals: readonly PlanRefusal[];
}

interface PlanOptions {
  readonly today: Day;
  /** Adds what is missing, and leaves alone what is there: for the start of a demo. */
  readonly onlyMissing?: boolean;
}

const differences = (before: JsonRow, after: JsonRow): PlannedChange['columns'] =>
  Object.entries(after).flatMap(([column, to]) => {
    const from = before[column] ?? null;
    return isDeepStrictEqual(from, to) ? [] : [{ column, from, to }];
  });

/** What rows of members hang on a row, in words; undefined where there are none. */
const holdersOf = async (
  tx: Tx,
  { foreignKeys }: ExistingRows,
  staying: ReadonlyMap<DefinitionTable, readonly JsonRow[]>,
  table: DefinitionTable,
  row: JsonRow,
): Promise<string | undefined> => {
  const { heldBy = [], namedIn, isTaken, noun } = tableRules[table];
  const pointing = foreignKeys.filter(({ to }) => to === table);
  const isDefinition = (name: string): name is DefinitionTable => Object.hasOwn(tableRules, name);
  const valuesFor = ({ columns, onto }: (typeof pointing)[number]): JsonRow =>
    Object.fromEntries(columns.map((column, index) => [column, row[onto[index] ?? '']]));
  const counts = await Promise.all([
    ...pointing.map(async (foreign) => {
      const { from } = foreign;
      const values = valuesFor(foreign);
      const count = isDefinition(from)
        ? (staying.get(from) ?? []).filter((each) => differences(each, values).length === 0).length
        : await countRows(tx, from, values);
      return { from, count };
    }),
    ...heldBy.map(async (from) => ({ from, count: await countRows(tx, from, {}) })),
    ...(namedIn
      ? [
          countHolding(tx, namedIn.table, namedIn.column, namedIn.as(row)).then((count) => ({
            from: namedIn.table,
            count,
          })),
        ]
      : []),
    { from: noun, count: isTaken?.(row) ? 1 : 0 },
  ]);
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count === 0) return undefined;
  const from = most.from.replaceAll('_', ' ');
  return most.count === 1 ? `1 row of ${from} hangs on it` : `${most.count} rows of ${from} hang on it`;
};

const nameOf = (rules: TableRules, row: JsonRow): string =>
  rules.key.length === 0 ? 'this' : `the ${rules.noun} "${keyOf(rules, row)}"`;

/** The list of nouns whose texts stay, since their rows do. */
const textsOf: Partial<Record<DefinitionTable, string>> = { perk: 'perk', survey: 'survey', board: 'board' };

/** What has to change so that the database says what the file says. It writes nothing. */
export const planChanges = async (
  tx: Tx,
  wanted: DefinitionRows,
  existing: ExistingRows,
  { today, onlyMissing = false }: PlanOptions,
): Promise<ChangePlan> => {
  const refusals: PlanRefusal[] = [];
  const retiring: PlannedChange[] = [];
  const removing: PlannedChange[] = [];
  /** Rows that are out of the file and stay. */
  const staying = new Map<DefinitionTable, readonly JsonRow[]>();
  const rowsOf = new Map<DefinitionTable, readonly JsonRow[]>(
    definitionTables.flatMap((table) => {
      const rows = wanted[table];
      return rows ? [[table, asJson(rows)] as const] : [];
    }),
  );

  const retireGone = async (table: DefinitionTable, rows: readonly JsonRow[]): Promise<void> => {
    const rules = tableRules[table];
    const keys = new Set(rows.map((row) => keyOf(rules, row)));
    const stays: JsonRow[] = [];
    for (const row of existing.of[table].filter((each) => !keys.has(keyOf(rules, each)))) {
      if (rules.isHistory) continue;
      if (isTextThatStays(table, row)) continue;
      const holders = await holdersOf(tx, existing, staying, table, row);
      if (holders === undefined) removing.push({ action: 'remove', table, row, columns: [] });
      else if (rules.retired) {
        const position = rows.length + stays.length + 1;
        const after = { ...rules.retired(row, today), ...('position' in row && { position }) };
        stays.push({ ...row, ...after });
        const columns = differences(row, after);
        if (columns.length > 0)
          retiring.push({ action: 'retire', table, row: { ...row, ...after }, columns });
      } else
        refusals.push({
          place: rules.place,
          reason: `${nameOf(rules, row)} is no longer in the file, and ${holders}; put it back`,
        });
    }
    staying.set(table, stays);
  };
  const isTextThatStays = (table: DefinitionTable, { key }: JsonRow): boolean =>
    table === 'localized' &&
    [...staying].some(([noun, rows]) =>
      rows.some((row) => String(key).startsWith(`${textsOf[noun] ?? noun}.${keyOf(tableRules[noun], row)}.`)),
    );

  // Parts of a row that stays, stay with it: so the whole comes before its parts, and what names a row before that row.
  const backwards = [...definitionTables].reverse();
  if (!onlyMissing)
    for (const table of [...backwards].sort((a, b) => rank(a) - rank(b))) {
      const rows = rowsOf.get(table);
      if (!rows) continue;
      const { partOf } = tableRules[table];
      const whole = partOf && (staying.get(partOf) ?? []).map((row) => keyOf(tableRules[partOf], row));
      const kept = whole ? existing.of[table].filter((row) => whole.includes(String(row[partOf]))) : [];
      await retireGone(table, [...rows, ...kept]);
    }

  /** Whether a row can be added beside those of an earlier version: its place is free, and the whole that it is a part of is new. */
  const hasRoom = (table: DefinitionTable, row: JsonRow): boolean => {
    const { partOf } = tableRules[table];
    const [others, column] = partOf ? [existing.of[partOf], partOf] : [existing.of[table], 'position'];
    return row[column] === undefined || !others.some((each) => each[column] === row[column]);
  };

  const changing: PlannedChange[] = [];
  for (const [table, rows] of rowsOf) {
    const rules = tableRules[table];
    const known = new Map(existing.of[table].map((row) => [keyOf(rules, row), row]));
    for (const [index, row] of rows.entries()) {
      const before = known.get(keyOf(rules, row));
      if (!before) {
        if (onlyMissing && !hasRoom(table, row)) continue;
        changing.push({ action: 'create', table, row, columns: [] });
        continue;
      }
      if (onlyMissing && table !== 'tenant') continue;
      const columns = differences(before, row).filter(({ column }) => !rules.initial?.includes(column));
      if (columns.length === 0) continue;
      changing.push({ action: 'change', table, row, columns });
      const fixed = columns.filter(({ column }) => rules.fixed?.includes(column));
      const holders = fixed.length > 0 ? await holdersOf(tx, existing, staying, table, before) : undefined;
      for (const { column, from, to } of holders === undefined ? [] : fixed)
        refusals.push({
          place: `${rules.place}${rules.isList ? `[${index}]` : ''}.${fieldOf(column)}`,
          reason: `${JSON.stringify(from)} can’t become ${JSON.stringify(to)} while ${holders}; write ${JSON.stringify(from)}${rules.isList ? `, or add another ${rules.noun} under a new id` : ''}`,
        });
    }
  }
  return { changes: [...changing, ...retiring, ...removing], refusals };
};

/** What is a part of something is decided after it. */
const rank = (table: DefinitionTable): number =>
  table === 'localized' ? 2 : tableRules[table].partOf === undefined ? 0 : 1;
