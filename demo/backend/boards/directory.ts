import type { Tx } from '../db/transaction.ts';
import type { BoardNameRow, BoardRecord, BoardRunRow } from './queries.ts';
import { loadBoards } from './queries.ts';

/** The names under which a member may stand on boards, and the member's team. */
interface MemberNames {
  readonly names: readonly BoardNameRow[];
  readonly team: string | null;
}

/** The boards of a program with their runs, and the names of a member. */
export interface BoardDirectory extends MemberNames {
  readonly boards: readonly BoardRecord[];
  /** The newest first. */
  readonly runs: readonly BoardRunRow[];
}

/** Without a person: the names of the account and of its teams. */
interface NameHolder {
  readonly account: string;
  readonly person?: string | undefined;
}

export const loadMemberNames = async (tx: Tx, { account, person = '' }: NameHolder): Promise<MemberNames> => {
  const member = tx.selectFrom('member').select('team').where('account', '=', account);
  const [names, known] = await Promise.all([
    tx
      .selectFrom('board_name')
      .selectAll()
      .where('account', '=', account)
      .where(({ or, eb }) => or([eb('person', 'is', null), eb('person', '=', person)]))
      .execute(),
    member.where('person', '=', person).executeTakeFirst(),
  ]);
  return { names, team: known?.team ?? null };
};

/** It asks for nothing but the identity of a token, so that it can be read along with the session. */
export const loadBoardDirectory = async (tx: Tx, member: NameHolder): Promise<BoardDirectory> => {
  const [boards, runs, own] = await Promise.all([
    loadBoards(tx),
    tx.selectFrom('board_run').selectAll().orderBy('starts_on', 'desc').execute(),
    loadMemberNames(tx, member),
  ]);
  return { boards, runs, ...own };
};

/**
 * The viewer's participant on a board: of the company, the person or the person's team, by the board's scope. Undefined
 * before the first points, and for who is in no team.
 */
export const participantOf = (
  { names, team }: MemberNames,
  { scope }: BoardRecord,
): BoardNameRow | undefined => {
  const ownTeam = scope === 'team' ? team : null;
  if (scope === 'team' && ownTeam === null) return undefined;
  return names.find((name) => (name.person !== null) === (scope === 'person') && name.team === ownTeam);
};
