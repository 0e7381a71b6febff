import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { randomAlias } from './alias.ts';
import type { Day } from '../calendar-dates.ts';
import { loadMemberNames, participantOf } from './directory.ts';
import type { ParticipantVisibility } from './tables.ts';
import type { BoardRecord, BoardNameRow } from './queries.ts';
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

/**
 * Gives the points of an activity on every board that counts its kind, in the run that the day falls into. A
 * reference counts once per board. It must be the last step of a transaction: `board_add` locks each board, and
 * boards are locked in their order, so that two transactions never block each other for ever.
 */
export const awardPoints = async (
  tx: Tx,
  earner: PointsEarner,
  activity: {
    readonly kind: string;
    readonly reference: string;
    readonly on: Day;
    /** A board counts its kind so many times. */
    readonly times?: number;
  },
): Promise<void> => {
  for (const board of await loadBoards(tx)) {
    const points = pointsFor(board, earner, activity.kind) * (activity.times ?? 1);
    const runs = points > 0 ? await loadRuns(tx, board.board) : [];
    const run = runs.find(({ starts_on, ends_on }) => starts_on <= activity.on && activity.on <= ends_on);
    if (!run || (board.scope === 'team' && (await loadMemberNames(tx, earner)).team === null)) continue;
    const { participant } = await ensureParticipant(tx, board, earner);
    await addPoints(tx, board.board, run.run, participant, points, activity.reference);
  }
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
