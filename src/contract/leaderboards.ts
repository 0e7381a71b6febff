import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { Quantity } from './core/figure.ts';
import { LocalDate, Integer, openEnum, LocalText, Name } from './core/scalars.ts';
import { envelope, Membership } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import type { Route, Update } from './core/route.ts';

/** How places are counted where several are equal: 1, 2, 2, 4 (`standard`), 1, 2, 2, 3 (`dense`), or never equal (`ordinal`). */
export const RankMethod = openEnum('standard', 'dense', 'ordinal');

/** How others see a row: by the member's name, the company's, an invented one, or not at all. */
export const Visibility = openEnum('name', 'company', 'alias', 'hidden');
export type Visibility = z.infer<typeof Visibility>;

/**
 * One place of a board. Required at L0: `rank`, `displayName` and `value`. The value counts something; money is not
 * read, because what a company spends is nobody else's matter.
 */
export const BoardRow = z.object({
  /** Stays with the participant while a board is open, and tells nothing of who it is. */
  id: z.optional(z.string()),
  rank: Integer,
  /** What its owner lets others see. */
  displayName: Name,
  value: Quantity,
  /** Where it stands in the order, from 1; of equal ranks each has its own. Without it rows follow each other. */
  place: z.optional(Integer),
  /** Another one has the same rank. */
  tied: z.optional(z.boolean()),
  isViewer: z.optional(z.boolean()),
  /** Places since the last run: 3 is three better, -1 one worse. Absent: it was not in it. */
  delta: z.optional(Integer),
  /** A city, "alias": what else may be known. */
  note: z.optional(LocalText),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** The time over which points count. */
export const BoardRun = z.object({
  id: z.string(),
  label: Name,
  startsOn: z.optional(LocalDate),
  /** Last day that counts. */
  endsOn: z.optional(LocalDate),
  status: z.optional(openEnum('scheduled', 'active', 'finished')),
  /** How this viewer came out of it: the history. */
  rank: z.optional(Integer),
  total: z.optional(Integer),
});
export type BoardRun = z.infer<typeof BoardRun>;

/** Where the viewer stands, in the list or not. */
export const BoardViewer = z.object({
  membership: z.optional(Membership),
  may: z.optional(z.array(Permission)),
  rank: z.optional(Integer),
  value: z.optional(Quantity),
  /** What is missing to a better rank, and to which: "35 points to 400th". */
  ahead: z.optional(z.object({ rank: Integer, value: Quantity })),
  /** Share of participants at this rank or above it: 33 is "in the top 33 %". */
  percentile: z.optional(Integer),
  visibility: z.optional(Visibility),
  /** What may be chosen, with what others would read. */
  options: z.optional(z.array(z.object({ visibility: Visibility, displayName: z.optional(Name) }))),
});

/** A ranking over one metric and one run. Required at L0: `rows`. */
export const Leaderboard = z.object({
  ...envelope,
  id: z.optional(z.string()),
  title: z.optional(Name),
  /** What is counted, as the head of its column: "Learning points". */
  metric: z.optional(LocalText),
  /** What a row stands for. */
  scope: z.optional(openEnum('person', 'company', 'team')),
  rankMethod: z.optional(RankMethod),
  /** How many take part, hidden ones included. */
  total: z.optional(Integer),
  run: z.optional(BoardRun),
  /** This one, earlier and coming ones, the newest first. */
  runs: z.optional(z.array(BoardRun)),
  /** Id of the one that is shown. */
  cohort: z.optional(z.string()),
  cohorts: z.optional(z.array(z.object({ id: z.string(), label: Name }))),
  /** In their order; where `place` jumps, others stand between. */
  rows: z.array(BoardRow),
  /** More of what follows the first block. It pins the board as it was: no row twice, none left out. */
  nextCursor: z.optional(z.string()),
  prizes: z.optional(
    z.array(z.object({ text: LocalText, from: z.optional(Integer), to: z.optional(Integer) })),
  ),
  viewer: z.optional(BoardViewer),
});
export type Leaderboard = z.infer<typeof Leaderboard>;

/** What others see from now on. */
export const BoardVisibility = z.object({ visibility: Visibility });
export type BoardVisibility = z.infer<typeof BoardVisibility>;

/** A board among others. */
export const BoardSummary = z.object({
  id: z.string(),
  title: Name,
  scope: z.optional(openEnum('person', 'company', 'team')),
  rank: z.optional(Integer),
  total: z.optional(Integer),
});
export type BoardSummary = z.infer<typeof BoardSummary>;

export const Leaderboards = z.object({ ...envelope, items: z.array(BoardSummary) });
export type Leaderboards = z.infer<typeof Leaderboards>;

const rows = ['rows', 'runs', 'cohorts', 'prizes', 'options', 'items', 'may', 'opens', 'requires'] as const;

/** `GET /leaderboards/{id}?run&cohort&cursor&limit`: `default` is the one that the vendor shows first. `limit` is of the first block. */
export const leaderboardRoute = {
  id: 'leaderboard',
  method: 'GET',
  path: '/leaderboards/{id}',
  address,
  query: ['run', 'cohort', 'cursor', 'limit'],
  reply: Leaderboard,
  rows,
  problems: ['role_required', 'not_served', 'not_found'],
} as const satisfies Route;

/** `GET /leaderboards` */
export const leaderboardsRoute = {
  id: 'leaderboards',
  method: 'GET',
  path: '/leaderboards',
  reply: Leaderboards,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `PUT /leaderboards/{id}/visibility`: how others see this viewer from now on, in every run. */
export const setVisibility = {
  id: 'setVisibility',
  method: 'PUT',
  path: '/leaderboards/{id}/visibility',
  address,
  body: z.object({ visibility: z.string() }),
  reply: BoardVisibility,
  rows: [],
  problems: ['role_required', 'not_served', 'not_found', 'invalid_request'],
} as const satisfies Update;
