import * as z from 'zod/mini';
import type { BoardRow } from '../../../src/contract/leaderboard.ts';
import { following, placeOf, rankOf, type Reached } from '../rules/ranking.ts';
import {
  isKept,
  loadEntries,
  type Entry,
  type From,
  type Look,
  type Part,
  type Placed,
} from '../store/boards.ts';
import { nameAs, seenOf, type Scene } from './board-scene.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';

/** A participant with its place among all, hidden ones counted. */
export interface Ranked {
  readonly entry: Entry;
  readonly rank: number;
  readonly place: number;
  readonly tied: boolean;
}

export const partOf = ({ board, run, cohort }: Scene): Part => ({
  board: board.board,
  run: run.run,
  cohort,
});

export const rankedBy = ({ board: { method } }: Scene, { standing, equal, ...entry }: Placed): Ranked => ({
  entry,
  rank: rankOf(method, standing),
  place: placeOf(standing),
  tied: method !== 'ordinal' && equal > 1,
});

const isOwn = ({ own }: Scene, { participant }: Entry): boolean => participant === own?.participant;

/** Others have no row of who is hidden; everybody has their own. */
const isShown = (scene: Scene, entry: Entry): boolean =>
  isOwn(scene, entry) || seenOf(scene.board, entry) !== 'hidden';

/** It changes with what others see, so that a name is not found again by the row that it stood on. */
const idOf = ({ seal, viewer }: Question, { board: { board } }: Scene, participant: string, seen: string) =>
  seal.close(JSON.stringify(['row', viewer.account.tenant, board, participant, seen]), {}).split('.')[1];

/** A row as this viewer may read it; none of somebody who is hidden. */
const rowOf = (question: Question, scene: Scene, { entry, rank, place, tied }: Ranked): BoardRow[] => {
  if (!isShown(scene, entry)) return [];
  const { board } = scene;
  const [own, seen] = [isOwn(scene, entry), seenOf(board, entry)];
  const self = board.scope === 'company' ? 'company' : 'name';
  const displayName = nameAs(question, seen, entry) ?? nameAs(question, self, entry) ?? entry.alias;
  const note = seen === 'alias' ? question.texts.find('board.note.alias') : seen === 'company' && entry.city;
  return [
    {
      id: idOf(question, scene, entry.participant, seen),
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
export const rowsOf = (question: Question, scene: Scene, ranked: readonly Ranked[]): BoardRow[] => {
  const known = new Map(ranked.map((each) => [each.place, each]));
  return [...known.values()]
    .sort((a, b) => a.place - b.place)
    .flatMap((each) => rowOf(question, scene, each));
};

/** Where a list goes on. It names a row that was shown, or nothing of one that was not. */
export const Going = z.object({
  n: z.number(),
  value: z.number(),
  tie: z.number(),
  rank: z.number(),
  place: z.number(),
});
export type Going = z.infer<typeof Going>;

interface Block {
  readonly ranked: readonly Ranked[];
  readonly next: Going | undefined;
}

const stepped = (scene: Scene, from: Reached | undefined, entries: readonly Entry[]): Ranked[] => {
  const { method } = scene.board;
  let reached = from;
  return entries.map((entry, at) => {
    const before = reached?.value;
    reached = following(method, reached, entry.value);
    const tied = method !== 'ordinal' && (before === entry.value || entries[at + 1]?.value === entry.value);
    return { entry, rank: reached.rank, place: reached.place, tied };
  });
};

const farthest = 20_000;

/** So many places of the board as it was at `n`; more where nobody among them is shown. It ends with one who is. */
export const blockOf = async (
  question: Question,
  scene: Scene,
  { n, after }: From & { readonly after?: Going | undefined },
  size: number,
): Promise<Block> => {
  const { books } = question;
  const entries = await loadEntries(books, partOf(scene), { n, after }, size + 1);
  if (!(await isKept(books, scene.board.board, n)))
    throw new Refusal('invalid_request', 'The board has moved on too far since this list was begun');
  const all = stepped(scene, after, entries);
  const [within, more] = [all.slice(0, size), all.length > size];
  const last = within.findLastIndex(({ entry }) => isShown(scene, entry));
  if (!more) return { ranked: within, next: undefined };
  if (last < 0 && size < farthest) return blockOf(question, scene, { n, after }, size * 8);
  const end = within[last < 0 ? size - 1 : last];
  const next = end && { n, value: end.entry.value, tie: end.entry.tie, rank: end.rank, place: end.place };
  return { ranked: last < 0 ? within : within.slice(0, last + 1), next };
};

/** Who stands around the viewer, and what is missing to the next better rank. */
export const aroundOf = (scene: Scene, { around }: Look) => {
  const { method } = scene.board;
  const ranked = around.map((placed) => ({ ...rankedBy(scene, placed), placed }));
  const own = ranked.find(({ entry }) => isOwn(scene, entry));
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
