import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../../demo/backend/db/database.ts';

/** A row of any table: its values by column, system columns included, and the values inside JSON. */
export interface DatabaseRow {
  readonly table: string;
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** The whole row as text. */
  readonly text: string;
}

const leaves = (value: unknown): string[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value)];
  return [JSON.stringify(value), ...Object.values(value).flatMap(leaves)];
};

/** Ids of values stored outside of their row (TOAST): ids are given in the order of arrival. PostgreSQL says them since 17. */
const physicalOrder = async (db: Database, schema: string, table: string): Promise<RawBuilder<unknown>> => {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${schema} and c.relname = ${table}
      and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'e')
      and to_regproc('pg_column_toast_chunk_id') is not null`.execute(db);
  return sql.join(
    rows.map(
      ({ name }) =>
        sql`, pg_column_toast_chunk_id(${sql.id(name)})::text as ${sql.id(`${name} kept outside`)}`,
    ),
    sql``,
  );
};

/** Every row of every table in the system catalogue, so that new tables and columns are included. */
export const readEverything = async (db: Database): Promise<DatabaseRow[]> => {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`.execute(db);
  const all: DatabaseRow[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`
      select ctid::text, xmin::text, xmax::text, cmin::text, cmax::text, to_jsonb(t) as own${await physicalOrder(db, schema, name)}
      from ${sql.id(schema, name)} t`.execute(db);
    for (const { own, ...system } of rows) {
      const values = Object.entries({ ...system, ...Object(own) }).map(
        ([key, value]) => [key, leaves(value)] as const,
      );
      all.push({
        table: name,
        columns: new Map(values),
        text: values.flatMap(([, each]) => each).join('\n'),
      });
    }
  }
  return all;
};

export const rowContains = ({ text }: DatabaseRow, words: string): boolean => text.includes(words);

/** A row, and the person it really belongs to. */
interface AttributedRow {
  readonly who: number;
  readonly row: DatabaseRow;
}

/** PostgreSQL's system columns, which every row has. */
const system = /^(ctid|xmin|xmax|cmin|cmax)$/;

/** By table and column: values that only one person has. */
const ownersIn = (held: readonly AttributedRow[]): ReadonlyMap<string, number>[] => {
  const columns = new Map<string, Map<string, Set<number>>>();
  for (const { who, row } of held)
    for (const [column, values] of row.columns) {
      if (system.test(column)) continue;
      const name = `${row.table}.${column}`;
      const owners = columns.get(name) ?? new Map<string, Set<number>>();
      columns.set(name, owners);
      for (const value of values) owners.set(value, (owners.get(value) ?? new Set()).add(who));
    }
  return [...columns.values()].map(
    (owners) =>
      new Map(
        [...owners].flatMap(([value, [who, ...more]]) =>
          who === undefined || more.length > 0 ? [] : [[value, who]],
        ),
      ),
  );
};

/** Tables without names whose rows still lead to most people, by a key that is in other tables. */
const linkedThrough = (
  rows: readonly DatabaseRow[],
  owners: readonly ReadonlyMap<string, number>[],
  size: number,
): AttributedRow[] => {
  const wanted = size * 0.9;
  // A key of fewer people than that leads to no more of them.
  const enough = owners.filter((owner) => new Set(owner.values()).size >= wanted);
  const columns = [...new Set(rows.flatMap((row) => [...row.columns.keys()]))].filter(
    (column) => !system.test(column),
  );
  for (const column of rows.length < wanted ? [] : columns)
    for (const owner of enough) {
      const found = rows.flatMap((row) => {
        const who = (row.columns.get(column) ?? [])
          .map((value) => owner.get(value))
          .find((each) => each !== undefined);
        return who === undefined ? [] : [{ who, row }];
      });
      if (new Set(found.map(({ who }) => who)).size >= wanted) return found;
    }
  return [];
};

/** All rows that lead to a person, over any chain of keys. */
const withChains = (
  people: readonly AttributedRow[],
  rows: readonly DatabaseRow[],
  size: number,
): AttributedRow[] => {
  const all = [...people];
  for (let last = people; last.length > 0;) {
    const owners = ownersIn(last);
    const known = new Set(all.map(({ row }) => row.table));
    const others = [...new Set(rows.map(({ table }) => table))].filter((table) => !known.has(table));
    last = others.flatMap((table) =>
      linkedThrough(
        rows.filter((row) => row.table === table),
        owners,
        size,
      ),
    );
    all.push(...last);
  }
  return all;
};

/** The answers in `table`, and every row of other tables that leads to a person. */
export const linkRows = (
  rows: readonly DatabaseRow[],
  table: string,
  said: readonly string[],
  crowd: readonly string[],
): {
  readonly tables: readonly string[];
  readonly answers: readonly AttributedRow[];
  readonly people: readonly AttributedRow[];
} => {
  const apart = rows.filter((row) => row.table !== table);
  const named = apart.flatMap((row) => {
    const values = new Set([...row.columns.values()].flat());
    return crowd.flatMap((name, who) => (values.has(name) ? [{ who, row }] : []));
  });
  return {
    tables: [
      ...new Set(rows.filter((row) => said.some((words) => rowContains(row, words))).map((row) => row.table)),
    ].sort(),
    answers: rows
      .filter((row) => row.table === table)
      .flatMap((row) => said.flatMap((words, who) => (rowContains(row, words) ? [{ who, row }] : []))),
    people: withChains(named, apart, crowd.length),
  };
};

const columnsOf = (held: readonly AttributedRow[]): string[] => [
  ...new Set(held.flatMap(({ row }) => [...row.columns.keys()])),
];
const first = ({ row }: AttributedRow, column: string): string => row.columns.get(column)?.[0] ?? '';

/** Who has each value of a column. */
const sharers = (people: readonly AttributedRow[], column: string): ReadonlyMap<string, Set<number>> => {
  const sharing = new Map<string, Set<number>>();
  for (const { who, row } of people)
    for (const value of row.columns.get(column) ?? [])
      sharing.set(value, (sharing.get(value) ?? new Set()).add(who));
  return sharing;
};

/** Expected number of answers that a guess among persons with the same value attributes correctly. */
const byValue = (answers: readonly AttributedRow[], a: string, sharing: ReturnType<typeof sharers>): number =>
  answers.reduce((sum, { who, row }) => {
    const chances = (row.columns.get(a) ?? []).map((value) => {
      const suspects = sharing.get(value);
      return suspects?.has(who) ? 1 / suspects.size : 0;
    });
    return sum + Math.max(0, ...chances);
  }, 0);

const rank = (value: string): number => {
  const [, page, item] = /^\((\d+),(\d+)\)$/.exec(value) ?? [];
  return page === undefined ? Number(value) : Number(page) * 10_000 + Number(item);
};

const compare = (one: string, other: string): number => {
  const difference = rank(one) - rank(other);
  return Number.isNaN(difference) ? (one < other ? -1 : one > other ? 1 : 0) : difference;
};

/** The persons in the order of a column; empty where the column orders nobody. */
const ordered = (held: readonly AttributedRow[], column: string): number[] | undefined => {
  const once = new Map(held.map((each) => [each.who, each]));
  const all = [...once.values()];
  if (new Set(all.map((each) => first(each, column))).size < all.length * 0.9) return undefined;
  return all.sort((x, y) => compare(first(x, column), first(y, column))).map(({ who }) => who);
};

/** How many stand at the same place in both orders, or in one of them and the other's reverse. */
const byOrder = (one: readonly number[] | undefined, other: readonly number[] | undefined): number => {
  if (!one || !other || one.length !== other.length) return 0;
  const hits = (list: readonly number[]) => list.filter((who, place) => who === other[place]).length;
  return Math.max(hits(one), hits([...one].reverse()));
};

interface LinkageGuess {
  readonly how: string;
  readonly hits: number;
}

/**
 * All ways to link answers with persons: any column of the answers with any column of rows that lead to a person, by
 * equal values and by equal order. The most successful one comes first.
 */
export const guesses = (
  answers: readonly AttributedRow[],
  people: readonly AttributedRow[],
): LinkageGuess[] => {
  const tables = [...new Set(people.map(({ row }) => row.table))];
  const orders = columnsOf(answers).map((a) => [a, ordered(answers, a)] as const);
  const made = tables.flatMap((table) => {
    const own = people.filter(({ row }) => row.table === table);
    return columnsOf(own).flatMap((b) => {
      const [sharing, order] = [sharers(own, b), ordered(own, b)];
      return orders.flatMap(([a, answersInOrder]) => [
        { how: `${a} = ${table}.${b}`, hits: byValue(answers, a, sharing) },
        { how: `by ${a}, by ${table}.${b}`, hits: byOrder(answersInOrder, order) },
      ]);
    });
  });
  return made.sort((one, other) => other.hits - one.hits);
};

/** Spearman's rank correlation: 1 where answers are stored in the order of arrival, -1 in reverse, about 0 in random order. */
export const likeness = (answers: readonly AttributedRow[]): number => {
  const places = ordered(answers, 'ctid') ?? [];
  const n = places.length;
  const squares = places.reduce((sum, who, place) => sum + (who - place) ** 2, 0);
  return 1 - (6 * squares) / (n * (n ** 2 - 1));
};
