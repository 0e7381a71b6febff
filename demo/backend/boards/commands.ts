import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { randomAlias } from './alias.ts';
import type { Day } from '../calendar-dates.ts';
import { loadMemberNames, participantOf } from './directory.ts';
import type { ParticipantVisibility } from './tables.ts';
import type { BoardRecord, BoardNameRow, BoardRunRow } from './queries.ts';
import { loadBoards, loadRuns } from './queries.ts';
import type { Tx } from '../db/transaction.ts';

/** Who did something that gives points: the account, and the person where one is known. */
export interface PointsEarner {
  readonly account: string;
  readonly company: string;
  readonly person?: string | undefined;
}

/**
 * Gives a participant its name in the program, with an alias that nobody else there has.
 * @throws Error when 12 random aliases were all taken.
 */
const ensureBoardName = async (tx: Tx, board: BoardRecord, earner: PointsEarner): Promise<BoardNameRow> => {
  const { account } = earner;
  const person = board.scope === 'person' ? (earner.person ?? null) : null;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const own = await loadMemberNames(tx, earner);
    const known = participantOf(own, board);
    if (known) return known;
    const team = board.scope === 'team' ? own.team : null;
    const company = team ?? earner.company;
    await tx
      .insertInto('board_name')
      .values({ participant: randomUUID(), account, person, company, team, alias: randomAlias(attempt) })
      .onConflict((taken) => taken.doNothing())
      .execute();
  }
  throw new Error('there are no names left');
};

/**
 * Adds a participant to a board; does nothing where it is there already. On a board of one account's members its
 * cohort is that account.
 */
export const ensureParticipant = async (
  tx: Tx,
  board: BoardRecord,
  earner: PointsEarner,
): Promise<BoardNameRow> => {
  const name = await ensureBoardName(tx, board, earner);
  await tx
    .insertInto('board_participant')
    .values({
      board: board.board,
      participant: name.participant,
      cohorts: [board.own ? earner.account : ''],
    })
    .onConflict((known) => known.doNothing())
    .execute();
  return name;
};

const addPoints = (tx: Tx, board: string, run: string, who: string, points: number, reference: string) =>
  sql`select laurel.board_add(${board}, ${run}, ${who}, ${points}, ${reference})`.execute(tx);

const pointsFor = (
  { open, off_for, scope, points }: BoardRecord,
  earner: PointsEarner,
  kind: string,
): number =>
  open && !off_for.includes(earner.account) && (scope === 'company' || earner.person !== undefined)
    ? (points[kind] ?? 0)
    : 0;

/** A board with its runs. */
interface ScoredBoard {
  readonly board: BoardRecord;
  readonly runs: readonly BoardRunRow[];
}

/** The boards that points are given on: read once by who gives many. */
export const loadScoredBoards = async (tx: Tx): Promise<ScoredBoard[]> => {
  const boards = await loadBoards(tx);
  return Promise.all(boards.map(async (board) => ({ board, runs: await loadRuns(tx, board.board) })));
};

/** Something that gives points on every board that counts its kind. A reference counts once per board. */
interface ScoredActivity {
  readonly kind: string;
  readonly reference: string;
  readonly on: Day;
  /** A board counts its kind so many times. */
  readonly times?: number;
}

/** What activities give on one board, by the run that their days fall into. */
const pointsByRun = ({ board, runs }: ScoredBoard, earner: PointsEarner, all: readonly ScoredActivity[]) => {
  const byRun = new Map<string, { readonly points: number[]; readonly references: string[] }>();
  for (const { kind, reference, on, times = 1 } of all) {
    const points = pointsFor(board, earner, kind) * times;
    const run = runs.find(({ starts_on, ends_on }) => starts_on <= on && on <= ends_on);
    if (points === 0 || !run) continue;
    const given = byRun.get(run.run) ?? { points: [], references: [] };
    given.points.push(points);
    given.references.push(reference);
    byRun.set(run.run, given);
  }
  return byRun;
};

/**
 * Gives the points of activities of one earner: however many they are, a board changes once for each run. It must be the last
 * step of a transaction: each board is locked, and boards are locked in their order, so that two transactions never block each
 * other for ever.
 */
export const awardAll = async (
  tx: Tx,
  earner: PointsEarner,
  activities: readonly ScoredActivity[],
  boards: readonly ScoredBoard[],
): Promise<void> => {
  for (const scored of boards) {
    const { board } = scored;
    const byRun = pointsByRun(scored, earner, activities);
    if (byRun.size === 0) continue;
    if (board.scope === 'team' && (await loadMemberNames(tx, earner)).team === null) continue;
    const { participant } = await ensureParticipant(tx, board, earner);
    for (const [run, { points, references }] of byRun) {
      await sql`select laurel.board_add_many(${board.board}, ${run}, ${participant}, ${points}, ${references})`.execute(
        tx,
      );
    }
  }
};

/** Gives the points of one activity. It must be the last step of a transaction, as `awardAll`. */
export const awardPoints = async (tx: Tx, earner: PointsEarner, activity: ScoredActivity): Promise<void> =>
  awardAll(tx, earner, [activity], await loadScoredBoards(tx));

/** Locks all boards in their order, for who changes several of them in no order. */
export const lockBoards = async (tx: Tx): Promise<void> => {
  await sql`select k.n from laurel.board_clock k join laurel.board b on b.board = k.board
    order by b.position for update of k`.execute(tx);
};

/** Takes back the points given for a reference. Points of a run that has ended stay. */
export const revokePoints = async (tx: Tx, reference: string, on: Day): Promise<void> => {
  for (const { board } of await loadBoards(tx)) {
    const award = await tx
      .selectFrom('board_award')
      .innerJoin('board_run', (join) =>
        join
          .onRef('board_run.board', '=', 'board_award.board')
          .onRef('board_run.run', '=', 'board_award.run'),
      )
      .select(['board_award.run', 'board_award.participant', 'board_award.points'])
      .where('board_award.board', '=', board)
      .where('board_award.reference', '=', reference)
      .where('board_run.ends_on', '>=', on)
      .executeTakeFirst();
    if (award) await addPoints(tx, board, award.run, award.participant, -award.points, `${reference} back`);
  }
};

/** Sets how others see a participant; `by` is the person who decided it. */
export const updateVisibility = async (
  tx: Tx,
  board: BoardRecord,
  participant: string,
  visibility: ParticipantVisibility,
  by: string,
): Promise<void> => {
  await tx
    .updateTable('board_participant')
    .set({ visibility, chosen_by: by })
    .where('board', '=', board.board)
    .where('participant', '=', participant)
    .execute();
};

export const findVisibilityChoice = (tx: Tx, board: string, participant: string) =>
  tx
    .selectFrom('board_participant')
    .leftJoin('person', 'person.person', 'board_participant.chosen_by')
    .select(['board_participant.visibility', 'person.name as called'])
    .where('board', '=', board)
    .where('participant', '=', participant)
    .executeTakeFirst();
