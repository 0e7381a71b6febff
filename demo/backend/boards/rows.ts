import * as z from 'zod/mini';
import type { BoardRow } from '../../../src/contract/leaderboards.ts';
import { nextRank, positionOf, rankOf, type RankPosition } from './ranking.ts';
import {
  isHistoryKept,
  loadEntries,
  type BoardEntryRow,
  type BoardLookup,
  type RankingKey,
  type CountedEntry,
} from './queries.ts';
import { displayNameAs, visibilityOf, type BoardRequest } from './request.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

/** An entry with rank and position; hidden participants are counted too. */
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

const rankEntry = (
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

/** Hidden participants are shown to themselves only. */
const isVisibleEntry = (request: BoardRequest, entry: BoardEntryRow): boolean =>
  isOwnEntry(request, entry) || visibilityOf(request.board, entry) !== 'hidden';

/**
 * The id of a row. It changes with the visibility, so that a hidden name can't be matched with an older row of the
 * same id.
 */
const rowId = (
  { signer, viewer }: RequestContext,
  { board: { board } }: BoardRequest,
  participant: string,
  seen: string,
) => signer.sign(JSON.stringify(['row', viewer.account.tenant, board, participant, seen]), {}).split('.')[1];

/** The row as this viewer may read it: one element, or none for a hidden participant. */
const rowView = (
  ctx: RequestContext,
  request: BoardRequest,
  { entry, rank, place, tied }: RankedEntry,
): BoardRow[] => {
  if (!isVisibleEntry(request, entry)) return [];
  const { board } = request;
  const [own, seen] = [isOwnEntry(request, entry), visibilityOf(board, entry)];
  const self = board.scope === 'person' ? 'name' : 'company';
  const displayName = displayNameAs(ctx, seen, entry) ?? displayNameAs(ctx, self, entry) ?? entry.alias;
  const note = seen === 'alias' ? ctx.texts.find('board.note.alias') : seen === 'company' && entry.city;
  return [
    {
      id: rowId(ctx, request, entry.participant, seen),
      rank,
      place,
      displayName,
      value: { amount: Math.abs(entry.value), scale: board.display.scale },
      ...(entry.second !== null && { secondary: { amount: entry.second } }),
      ...(tied && { tied }),
      ...(own && { isViewer: true }),
      ...(entry.before !== null && { delta: entry.before - rank }),
      ...(note && { note }),
    },
  ];
};

/** The rows in rank order, each participant once. */
export const rowsView = (
  ctx: RequestContext,
  request: BoardRequest,
  ranked: readonly RankedEntry[],
): BoardRow[] => {
  const known = new Map(ranked.map((each) => [each.place, each]));
  const rows = [...known.values()].sort((a, b) => a.place - b.place);
  return rows.flatMap((each) => rowView(ctx, request, each));
};

/** What the cursor of a board says: the change number of the first page, and the last entry read. */
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
  request: BoardRequest,
  from: RankPosition | undefined,
  entries: readonly BoardEntryRow[],
): RankedEntry[] => {
  const { method } = request.board;
  let reached = from;
  return entries.map((entry, at) => {
    const before = reached?.value;
    reached = nextRank(method, reached, entry.value);
    const tied = method !== 'ordinal' && (before === entry.value || entries[at + 1]?.value === entry.value);
    return { entry, rank: reached.rank, place: reached.place, tied };
  });
};

const maxBlockSize = 20_000;

interface BlockStart {
  readonly n: number;
  readonly after?: BoardCursor | undefined;
}

/** Reads `size` places of the board as it was at `n`. */
export const readBlock = async (
  ctx: RequestContext,
  request: BoardRequest,
  { n, after }: BlockStart,
  size: number,
): Promise<BoardBlock> => {
  const [entries, kept] = await Promise.all([
    loadEntries(ctx.tx, rankingOf(request), { n, after }, size + 1),
    isHistoryKept(ctx.tx, request.board.board, n),
  ]);
  if (!kept)
    throw new ProblemError('invalid_request', 'The board has moved on too far since this list was begun');
  return blockOf(ctx, request, { n, after }, size, entries);
};

/**
 * The block that these entries are: one more than `size` where there are more. It ends with a visible entry, so that
 * the cursor names nobody hidden; where no entry is visible, a block eight times as large is read.
 */
export const blockOf = async (
  ctx: RequestContext,
  request: BoardRequest,
  { n, after }: BlockStart,
  size: number,
  entries: readonly BoardEntryRow[],
): Promise<BoardBlock> => {
  const all = rankInOrder(request, after, entries);
  const [within, more] = [all.slice(0, size), all.length > size];
  const last = within.findLastIndex(({ entry }) => isVisibleEntry(request, entry));
  if (!more) return { entries: within, next: undefined };
  if (last < 0 && size < maxBlockSize) return readBlock(ctx, request, { n, after }, size * 8);
  const end = within[last < 0 ? size - 1 : last];
  const next = end && { n, value: end.entry.value, tie: end.entry.tie, rank: end.rank, place: end.place };
  return { entries: last < 0 ? within : within.slice(0, last + 1), next };
};

/**
 * The viewer's entry with its neighbours, and what is missing to the next better rank; undefined where the viewer has
 * no entry.
 */
export const entriesAround = (request: BoardRequest, { entries }: BoardLookup) => {
  const { method } = request.board;
  const ranked = entries.map((placed) => ({ ...rankEntry(request, placed), placed }));
  const own = ranked.find(({ entry }) => isOwnEntry(request, entry));
  if (!own) return undefined;
  const better = ranked.findLast(({ entry, place }) =>
    method === 'ordinal' ? place < own.place : entry.value > own.entry.value,
  );
  // With ordinal ranks whoever reaches a value later stands below those who have it, so one more is needed.
  const missing = better && better.entry.value - own.entry.value + (method === 'ordinal' ? 1 : 0);
  return {
    own,
    near: ranked.filter(({ place }) => Math.abs(place - own.place) <= 2),
    ahead: better && { rank: better.rank, missing: missing ?? 0 },
    atOrAbove: own.placed.standing.above + own.placed.equal,
  };
};
