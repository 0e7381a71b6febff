import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { randomAlias } from '../../boards/alias.ts';
import type { Tx } from '../../db/transaction.ts';
import type { BoardSeed, ParticipantSeed } from '../data/board-seed.ts';
import { addMissingRows } from '../../program/apply.ts';
import { boardRows } from '../../program/rows/board-rows.ts';

/** Writes rows in batches, since a statement takes 65,535 parameters at most. */
const inBatches = async <Row>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += 1000) await write(rows.slice(at, at + 1000));
};

interface NamedParticipant {
  readonly participant: string;
  readonly seed: ParticipantSeed;
}

/** Writes the names of new participants, each with an alias that nobody else in the program has. */
const writeBoardNames = async (tx: Tx, seeds: readonly ParticipantSeed[]): Promise<NamedParticipant[]> => {
  const known = await tx.selectFrom('board_name').selectAll().execute();
  const taken = new Set([...known.map(({ alias }) => alias), ...seeds.flatMap(({ alias }) => alias ?? [])]);
  type Owner = Partial<Record<'account' | 'person' | 'team', string | null>>;
  const ownerKey = ({ account, person, team }: Owner): string | undefined =>
    account ? JSON.stringify([account, person ?? null, team ?? null]) : undefined;
  const participants = new Map(known.map((name) => [ownerKey(name) ?? name.participant, name.participant]));
  const newAlias = (): string => {
    for (let attempt = 0; ; attempt += 1) {
      const alias = randomAlias(attempt);
      if (!taken.has(alias)) return taken.add(alias) && alias;
    }
  };
  const all = seeds.map((seed) => {
    const participant = participants.get(ownerKey(seed) ?? '');
    return { participant: participant ?? randomUUID(), seed, isNew: participant === undefined };
  });
  const rows = all
    .filter(({ isNew }) => isNew)
    .map(({ participant, seed: { account, person, team, company, lang, city, alias } }) => ({
      participant,
      account: account ?? null,
      person: person ?? null,
      team: team ?? null,
      company,
      lang: lang ?? null,
      city: city ?? null,
      alias: alias ?? newAlias(),
    }));
  await inBatches(rows, (batch) => tx.insertInto('board_name').values(batch).execute());
  return all;
};

const cohortsOf = ({ own }: BoardSeed, { account, cohort }: ParticipantSeed): string[] =>
  own ? [account ?? ''] : ['', ...(cohort ? [cohort] : [])];

/** The value as it is stored; undefined for who is not in the run. */
const valueOf = ({ better }: BoardSeed, { seed }: NamedParticipant, run: string): number | undefined => {
  const value = seed.points[run];
  return value !== undefined && better === 'lower' ? 0 - value : value;
};

/** The ranks of a run in a cohort, by participant. */
const ranksIn = (
  board: BoardSeed,
  all: readonly NamedParticipant[],
  run: string,
  cohort: string,
): Map<string, number> => {
  const entries = all
    .flatMap((each) => {
      const value = cohortsOf(board, each.seed).includes(cohort) ? valueOf(board, each, run) : undefined;
      return value === undefined ? [] : [{ ...each, value }];
    })
    .sort((a, b) => b.value - a.value);
  const ranks = new Map<string, number>();
  let [rank, last] = [0, NaN];
  for (const [at, each] of entries.entries()) {
    const { value } = each;
    if (board.method === 'ordinal' || value !== last) rank = board.method === 'dense' ? rank + 1 : at + 1;
    ranks.set(each.participant, rank);
    last = value;
  }
  return ranks;
};

/** Computes the counts of a board anew: for a caller that inserts many entries at once, without `board_add`. */
export const recountBoard = async (tx: Tx, board: string): Promise<void> => {
  await tx.deleteFrom('board_count').where('board', '=', board).execute();
  await sql`insert into laurel.board_count (board, run, cohort, level, bucket, people, distinct_values)
    select e.board, e.run, e.cohort, l.level, e.value >> (8 * l.level), count(*), count(distinct e.value)
    from laurel.board_entry e join laurel.board b on b.board = e.board
    cross join lateral generate_series(0, b.levels - 1) as l (level)
    where e.board = ${board} and e.until is null group by 1, 2, 3, 4, 5`.execute(tx);
};

const writeEntries = async (tx: Tx, board: BoardSeed, all: readonly NamedParticipant[]): Promise<void> => {
  const runs = [...board.runs].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const rows = runs.flatMap(({ run }, index) => {
    const earlier = runs[index - 1]?.run;
    const before = (cohort: string) =>
      earlier === undefined ? new Map<string, number>() : ranksIn(board, all, earlier, cohort);
    const ranks = new Map(['', ...(board.cohorts ?? [])].map((cohort) => [cohort, before(cohort)]));
    return all.flatMap((each, at) => {
      const value = valueOf(board, each, run);
      return value === undefined
        ? []
        : cohortsOf(board, each.seed).map((cohort) => ({
            board: board.board,
            run,
            cohort,
            participant: each.participant,
            value,
            tie: -(at + 1),
            before: ranks.get(cohort)?.get(each.participant) ?? null,
            since: at + 1,
          }));
    });
  });
  await inBatches(rows, (batch) => tx.insertInto('board_entry').values(batch).execute());
};

/** Writes the participants of a board that has none yet. */
export const writeParticipants = async (tx: Tx, board: BoardSeed): Promise<void> => {
  const all = await writeBoardNames(tx, board.participants);
  const rows = all.map(({ participant, seed }) => ({
    board: board.board,
    participant,
    cohorts: cohortsOf(board, seed),
    visibility: seed.seen ?? null,
    second: JSON.stringify(seed.second ?? {}),
  }));
  await inBatches(rows, (batch) => tx.insertInto('board_participant').values(batch).execute());
  await writeEntries(tx, board, all);
  await tx.updateTable('board_clock').set({ n: all.length }).where('board', '=', board.board).execute();
  await recountBoard(tx, board.board);
};

/** Writes a board with its participants. */
export const insertBoard = async (tx: Tx, board: BoardSeed, position: number): Promise<void> => {
  await addMissingRows(tx, boardRows([board], position));
  await writeParticipants(tx, board);
};
