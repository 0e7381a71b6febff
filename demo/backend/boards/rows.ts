import * as z from 'zod/mini';
import type { BoardRow } from '../../../src/contract/leaderboards.ts';
import { nextRank, positionOf, rankOf, type RankPosition } from './ranking.ts';
import {
  isHistoryKept,
  loadEntries,
  type BoardEntryRow,
  type BoardPosition,
  type BoardLookup,
  type RankingKey,
  type CountedEntry,
} from './queries.ts';
import { displayNameAs, visibilityOf, type BoardRequest } from './selection.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

/** A participant with its place among all, hidden ones counted. */
export interface RankedEntry {
  readonly entry: BoardEntryRow;
  readonly rank: number;
  readonly place: number;
  readonly tied: boolean;
}

export const rankingOf = ({ board, run, cohort }: BoardRequest): RankingKey => ({
  board: board.board,
  run: run.run,
  cohort,
});

export const rankEntry = (
  { board: { method } }: BoardRequest,
  { standing, equal, ...entry }: CountedEntry,
): RankedEntry => ({
  entry,
  rank: rankOf(method, standing),
  place: positionOf(standing),
  tied: method !== 'ordinal' && equal > 1,
});

const isOwnEntry = ({ own }: BoardRequest, { participant }: BoardEntryRow): boolean =>
  participant === own?.participant;

/** Others have no row of who is hidden; everybody has their own. */
const isVisibleEntry = (scene: BoardRequest, entry: BoardEntryRow): boolean =>
  isOwnEntry(scene, entry) || visibilityOf(scene.board, entry) !== 'hidden';

/** It changes with what others see, so that a name is not found again by the row that it stood on. */
const rowId = (
  { seal, viewer }: RequestContext,
  { board: { board } }: BoardRequest,
  participant: string,
  seen: string,
) => seal.sign(JSON.stringify(['row', viewer.account.tenant, board, participant, seen]), {}).split('.')[1];

/** A row as this viewer may read it; none of somebody who is hidden. */
const rowView = (
  question: RequestContext,
  scene: BoardRequest,
  { entry, rank, place, tied }: RankedEntry,
): BoardRow[] => {
  if (!isVisibleEntry(scene, entry)) return [];
  const { board } = scene;
  const [own, seen] = [isOwnEntry(scene, entry), visibilityOf(board, entry)];
  const self = board.scope === 'company' ? 'company' : 'name';
  const displayName =
    displayNameAs(question, seen, entry) ?? displayNameAs(question, self, entry) ?? entry.alias;
  const note = seen === 'alias' ? question.texts.find('board.note.alias') : seen === 'company' && entry.city;
  return [
    {
      id: rowId(question, scene, entry.participant, seen),
      rank,
      place,
      displayName,
      value: { amount: entry.value },
      ...(tied && { tied }),
      ...(own && { isViewer: true }),
      ...(entry.before !== null && { delta: entry.before - rank }),
      ...(note && { note }),
    },
  ];
};

/** Each participant once, in their order. */
export const rowsView = (
  question: RequestContext,
  scene: BoardRequest,
  ranked: readonly RankedEntry[],
): BoardRow[] => {
  const known = new Map(ranked.map((each) => [each.place, each]));
  return [...known.values()]
    .sort((a, b) => a.place - b.place)
    .flatMap((each) => rowView(question, scene, each));
};

/** Where a list goes on. It names a row that was shown, or nothing of one that was not. */
export const BoardCursor = z.object({
  n: z.number(),
  value: z.number(),
  tie: z.number(),
  rank: z.number(),
  place: z.number(),
});
export type BoardCursor = z.infer<typeof BoardCursor>;

interface BoardBlock {
  readonly entries: readonly RankedEntry[];
  readonly next: BoardCursor | undefined;
}

const rankInOrder = (
  scene: BoardRequest,
  from: RankPosition | undefined,
  entries: readonly BoardEntryRow[],
): RankedEntry[] => {
  const { method } = scene.board;
  let reached = from;
  return entries.map((entry, at) => {
    const before = reached?.value;
    reached = nextRank(method, reached, entry.value);
    const tied = method !== 'ordinal' && (before === entry.value || entries[at + 1]?.value === entry.value);
    return { entry, rank: reached.rank, place: reached.place, tied };
  });
};

const maxBlockSize = 20_000;

/** So many places of the board as it was at `n`; more where nobody among them is shown. It ends with one who is. */
export const readBlock = async (
  question: RequestContext,
  scene: BoardRequest,
  { n, after }: BoardPosition & { readonly after?: BoardCursor | undefined },
  size: number,
): Promise<BoardBlock> => {
  const { books } = question;
  const entries = await loadEntries(books, rankingOf(scene), { n, after }, size + 1);
  if (!(await isHistoryKept(books, scene.board.board, n)))
    throw new ProblemError('invalid_request', 'The board has moved on too far since this list was begun');
  const all = rankInOrder(scene, after, entries);
  const [within, more] = [all.slice(0, size), all.length > size];
  const last = within.findLastIndex(({ entry }) => isVisibleEntry(scene, entry));
  if (!more) return { entries: within, next: undefined };
  if (last < 0 && size < maxBlockSize) return readBlock(question, scene, { n, after }, size * 8);
  const end = within[last < 0 ? size - 1 : last];
  const next = end && { n, value: end.entry.value, tie: end.entry.tie, rank: end.rank, place: end.place };
  return { entries: last < 0 ? within : within.slice(0, last + 1), next };
};

/** Who stands around the viewer, and what is missing to the next better rank. */
export const entriesAround = (scene: BoardRequest, { entries }: BoardLookup) => {
  const { method } = scene.board;
  const ranked = entries.map((placed) => ({ ...rankEntry(scene, placed), placed }));
  const own = ranked.find(({ entry }) => isOwnEntry(scene, entry));
  if (!own) return undefined;
  const better = ranked.findLast(({ entry, place }) =>
    method === 'ordinal' ? place < own.place : entry.value > own.entry.value,
  );
  // Whoever comes later stands behind their equals, where no two are equal.
  const missing = better && better.entry.value - own.entry.value + (method === 'ordinal' ? 1 : 0);
  return {
    own,
    near: ranked.filter(({ place }) => Math.abs(place - own.place) <= 2),
    ahead: better && { rank: better.rank, missing: missing ?? 0 },
    atOrAbove: own.placed.standing.above + own.placed.equal,
  };
};
