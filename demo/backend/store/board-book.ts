import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { drawAlias } from '../rules/alias.ts';
import type { Day } from '../rules/calendar.ts';
import type { Seen } from './board-tables.ts';
import type { BoardRow, NameRow } from './boards.ts';
import { loadBoards, loadRuns } from './boards.ts';
import type { Books } from './store.ts';

/** For whom something was done, and by which person of theirs. */
export interface Doer {
  readonly account: string;
  readonly company: string;
  readonly person?: string | undefined;
}

/** The participant that a member is on a board: the company, or the person in it. */
export const participantOf = (
  books: Books,
  { scope }: BoardRow,
  { account, person }: Pick<Doer, 'account' | 'person'>,
): Promise<NameRow | undefined> => {
  const mine = books.selectFrom('board_name').selectAll().where('account', '=', account);
  return (
    scope === 'company' ? mine.where('person', 'is', null) : mine.where('person', '=', person ?? '')
  ).executeTakeFirst();
};

/** Who has no name yet gets one, with an alias that nobody else of the program has. */
const nameOf = async (books: Books, board: BoardRow, doer: Doer): Promise<NameRow> => {
  const { account, company } = doer;
  const person = board.scope === 'company' ? null : (doer.person ?? null);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const known = await participantOf(books, board, doer);
    if (known) return known;
    await books
      .insertInto('board_name')
      .values({ participant: randomUUID(), account, person, company, alias: drawAlias(attempt) })
      .onConflict((taken) => taken.doNothing())
      .execute();
  }
  throw new Error('there are no names left');
};

/** Enters whoever does not take part yet; where the members of one account are among themselves, with that account. */
export const enter = async (books: Books, board: BoardRow, doer: Doer): Promise<NameRow> => {
  const name = await nameOf(books, board, doer);
  await books
    .insertInto('board_participant')
    .values({
      board: board.board,
      participant: name.participant,
      cohorts: [board.own ? doer.account : ''],
    })
    .onConflict((known) => known.doNothing())
    .execute();
  return name;
};

const give = (books: Books, board: string, run: string, who: string, points: number, reference: string) =>
  sql`select laurel.board_add(${board}, ${run}, ${who}, ${points}, ${reference})`.execute(books);

const counts = ({ open, off_for, scope, points }: BoardRow, doer: Doer, kind: string): number =>
  open && !off_for.includes(doer.account) && (scope === 'company' || doer.person !== undefined)
    ? (points[kind] ?? 0)
    : 0;

/**
 * Gives what a deed of this kind counts, once, in the run of its day. The last thing in a transaction: boards are taken in
 * their order, one writer at a time each.
 */
export const award = async (
  books: Books,
  doer: Doer,
  deed: { readonly kind: string; readonly reference: string; readonly on: Day },
): Promise<void> => {
  for (const board of await loadBoards(books)) {
    const points = counts(board, doer, deed.kind);
    const runs = points > 0 ? await loadRuns(books, board.board) : [];
    const run = runs.find(({ starts_on, ends_on }) => starts_on <= deed.on && deed.on <= ends_on);
    if (!run) continue;
    const { participant } = await enter(books, board, doer);
    await give(books, board.board, run.run, participant, points, deed.reference);
  }
};

/** Takes back what a deed had given, unless its run is over: what was won stays. */
export const takeBack = async (books: Books, reference: string, on: Day): Promise<void> => {
  for (const { board } of await loadBoards(books)) {
    const given = await books
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
    if (given) await give(books, board, given.run, given.participant, -given.points, `${reference} back`);
  }
};

/** How others see this participant from now on; `by` is who decided it. */
export const choose = async (
  books: Books,
  board: BoardRow,
  participant: string,
  visibility: Seen,
  by: string,
): Promise<void> => {
  await books
    .updateTable('board_participant')
    .set({ visibility, chosen_by: by })
    .where('board', '=', board.board)
    .where('participant', '=', participant)
    .execute();
};

export const chosenBy = (books: Books, board: string, participant: string) =>
  books
    .selectFrom('board_participant')
    .leftJoin('person', 'person.person', 'board_participant.chosen_by')
    .select(['board_participant.visibility', 'person.name as called'])
    .where('board', '=', board)
    .where('participant', '=', participant)
    .executeTakeFirst();
