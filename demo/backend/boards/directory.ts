import type { Tx } from '../db/transaction.ts';
import type { BoardNameRow, BoardRecord, BoardRunRow } from './queries.ts';
import { loadBoards } from './queries.ts';

/** The boards of a program with their runs, and the names under which a member may stand on them. */
export interface BoardDirectory {
  readonly boards: readonly BoardRecord[];
  /** The newest first. */
  readonly runs: readonly BoardRunRow[];
  readonly names: readonly BoardNameRow[];
  readonly team: string | null;
}

/** It asks for nothing but the identity of a token, so that it can be read along with the session. */
export const loadBoardDirectory = async (
  tx: Tx,
  { account, person }: { readonly account: string; readonly person: string },
): Promise<BoardDirectory> => {
  const member = tx.selectFrom('member').select('team').where('account', '=', account);
  const [boards, runs, names, known] = await Promise.all([
    loadBoards(tx),
    tx.selectFrom('board_run').selectAll().orderBy('starts_on', 'desc').execute(),
    tx
      .selectFrom('board_name')
      .selectAll()
      .where('account', '=', account)
      .where(({ or, eb }) => or([eb('person', 'is', null), eb('person', '=', person)]))
      .execute(),
    member.where('person', '=', person).executeTakeFirst(),
  ]);
  return { boards, runs, names, team: known?.team ?? null };
};

/**
 * The viewer's participant on a board: of the company, the person or the person's team, by the board's scope. Undefined
 * before the first points, and for who is in no team.
 */
export const participantOf = (
  { names, team }: BoardDirectory,
  { scope }: BoardRecord,
): BoardNameRow | undefined => {
  const ownTeam = scope === 'team' ? team : null;
  if (scope === 'team' && ownTeam === null) return undefined;
  return names.find((name) => (name.person !== null) === (scope === 'person') && name.team === ownTeam);
};
