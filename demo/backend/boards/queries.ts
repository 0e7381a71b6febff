import { sql, type Selectable } from 'kysely';
import { rankCountsAround, type RankCounts } from './ranking.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

export type BoardRecord = Selectable<Tables['board']>;
export type BoardRunRow = Selectable<Tables['board_run']>;
export type BoardNameRow = Selectable<Tables['board_name']>;

/** One ranking: a board, a run, and everybody or one cohort. */
export interface RankingKey {
  readonly board: string;
  readonly run: string;
  /** Empty string: everybody. */
  readonly cohort: string;
}

/** An entry of a board joined with the participant's names. */
export interface BoardEntryRow extends Pick<
  BoardNameRow,
  'account' | 'person' | 'company' | 'lang' | 'city' | 'alias'
> {
  readonly participant: string;
  readonly value: number;
  readonly tie: number;
  readonly before: number | null;
  readonly visibility: BoardRecord['visibility'] | null;
  /** The name of the participant's person; of a company the person under whose name it is shown. */
  readonly called: string | null;
  /** The figure of the second column. */
  readonly second: number | null;
}

export interface CountedEntry extends BoardEntryRow {
  readonly standing: RankCounts;
  /** How many have the same value, this entry included. */
  readonly equal: number;
}

/** A board at one moment, around one participant. */
export interface BoardLookup {
  /** The change number of that moment: `board_clock.n`. */
  readonly n: number;
  readonly total: number;
  /**
   * The participant, two entries on either side and the next one with a greater value, in rank order; empty where it
   * does not take part.
   */
  readonly entries: readonly CountedEntry[];
}

/** All boards, in the vendor's order. */
export const loadBoards = (tx: Tx): Promise<BoardRecord[]> =>
  tx.selectFrom('board').selectAll().orderBy('position').execute();

/** The runs of a board, newest first. */
export const loadRuns = (tx: Tx, board: string): Promise<BoardRunRow[]> =>
  tx.selectFrom('board_run').selectAll().where('board', '=', board).orderBy('starts_on', 'desc').execute();

const whereRanking = ({ board, run, cohort }: RankingKey) =>
  sql`e.board = ${board} and e.run = ${run} and e.cohort = ${cohort}`;

const joinNames = (board: string) => sql`
  join laurel.board_participant s on s.board = ${board} and s.participant = e.participant
  join laurel.board_name m on m.participant = e.participant
  left join laurel.person p on p.person = coalesce(m.person, s.chosen_by)`;

const nameColumns = sql`m.account, m.person, m.company, m.lang, m.city, m.alias, s.visibility, p.name as called`;
const secondOf = (run: string) => sql`s.second -> ${run}::text`;

/** Reads the board as it is now around one participant, by the SQL function `board_look`. */
export const loadAround = async (
  tx: Tx,
  { board, run, cohort }: RankingKey,
  participant: string,
): Promise<BoardLookup> => {
  const { rows } = await sql<
    { n: number; total: number } & {
      [Key in keyof BoardEntryRow]: BoardEntryRow[Key] | null;
    } & { equal: number; above: number; distinct_above: number; first: number }
  >`select l.*, (select ${secondOf(run)} from laurel.board_participant s
      where s.board = ${board} and s.participant = l.participant) as second
    from laurel.board_look(${board}, ${run}, ${cohort}, ${participant}) l order by l.value desc, l.tie desc`.execute(
    tx,
  );
  const [seen] = rows;
  const entries = rows.flatMap(
    ({ n: _n, total: _total, above: _a, distinct_above: _d, first: _f, ...row }) =>
      hasParticipant(row) ? [row] : [],
  );
  const own = entries.findIndex((entry) => entry.participant === participant);
  const standings = seen ? rankCountsAround(entries, own, { ...seen, distinct: seen.distinct_above }) : [];
  return {
    n: seen?.n ?? 0,
    total: seen?.total ?? 0,
    entries: entries.flatMap((entry, at) => {
      const standing = standings[at];
      return standing ? [{ ...entry, standing }] : [];
    }),
  };
};

const hasParticipant = <Row extends { participant: string | null }>(row: Row): row is Row & BoardEntryRow =>
  row.participant !== null;

/** Where a page begins: after which entry, in the board as it was at change number `n`. */
export interface BoardPosition {
  /** Without it the board is read as it is now. */
  readonly n?: number;
  readonly after?: { readonly value: number; readonly tie: number } | undefined;
}

/** The next `size` entries in rank order, of the board as it was at change number `n`. */
export const loadEntries = async (
  tx: Tx,
  ranking: RankingKey,
  { n, after }: BoardPosition,
  size: number,
): Promise<BoardEntryRow[]> => {
  const afterPosition = after
    ? sql`and (e.value, e.tie) < (${after.value}::int8, ${after.tie}::int8)`
    : sql``;
  const atMoment =
    n === undefined ? sql`e.until is null` : sql`e.since <= ${n} and (e.until is null or e.until > ${n})`;
  const { rows } = await sql<BoardEntryRow>`select e.participant, e.value, e.tie, e.before, ${nameColumns},
      ${secondOf(ranking.run)} as second
    from (select * from laurel.board_entry e where ${whereRanking(ranking)} and ${atMoment} ${afterPosition} order by e.value desc, e.tie desc limit ${size}) e
    ${joinNames(ranking.board)} order by e.value desc, e.tie desc`.execute(tx);
  return rows;
};

/**
 * Whether the entries of moment `n` are still stored: old ones are deleted after 15 minutes. It must be asked with the
 * reading, in one statement, or after it: a deletion in between would go unnoticed.
 */
export const isHistoryKept = async (tx: Tx, board: string, n: number): Promise<boolean> => {
  const clock = await tx
    .selectFrom('board_clock')
    .select('cleared')
    .where('board', '=', board)
    .executeTakeFirst();
  return clock !== undefined && clock.cleared <= n;
};

/**
 * How one participant stands in each run of a board, by run; `standing` is undefined where it has no entry in the
 * run.
 */
export const loadHistory = async (tx: Tx, board: string, cohort: string, participant: string) => {
  const { rows } = await sql<{
    run: string;
    total: number;
    above: number | null;
    distinct_above: number;
    first: number;
  }>`select r.run, a.people as above, a.distinct_values as distinct_above, t.first,
      coalesce((select sum(c.people) from laurel.board_count c where c.board = ${board} and c.run = r.run
        and c.cohort = ${cohort} and c.level = (select b.levels - 1 from laurel.board b where b.board = ${board})), 0)::int8 as total
    from laurel.board_run r
    left join laurel.board_entry e on e.board = ${board} and e.run = r.run and e.cohort = ${cohort}
      and e.participant = ${participant} and e.until is null
    left join lateral laurel.board_above(${board}, r.run, ${cohort}, e.value) a on e.value is not null
    left join lateral (select count(*) as first from laurel.board_entry o where o.board = ${board} and o.run = r.run
      and o.cohort = ${cohort} and o.value = e.value and o.tie > e.tie and o.until is null) t on true
    where r.board = ${board}`.execute(tx);
  return new Map(
    rows.map(({ run, total, above, distinct_above: distinct, first }) => [
      run,
      { total, standing: above === null ? undefined : { above, distinct, first } },
    ]),
  );
};
