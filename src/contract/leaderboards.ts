import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { Quantity } from './core/figure.ts';
import { Count, decisive, LocalDate, Integer, openEnum, LocalText, Name, listOf } from './core/scalars.ts';
import { envelope, Membership } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import type { Route, Update } from './core/route.ts';

/** How ranks of equal values are counted: 1, 2, 2, 4 (`standard`), 1, 2, 2, 3 (`dense`), or 1, 2, 3, 4 (`ordinal`). */
export const RankMethod = openEnum('standard', 'dense', 'ordinal');

/** How others see a participant: by the member's name, the company's name, an invented one (`alias`), or not at all (`hidden`). */
export const Visibility = openEnum('name', 'company', 'alias', 'hidden');
export type Visibility = z.infer<typeof Visibility>;

/**
 * One row of a board. Required at L0: `rank`, `displayName` and `value`. The value counts something; a row whose value is
 * money is not read, because others must not see what a company spends.
 */
export const BoardRow = z.object({
  /** Identifies the participant while a board is shown, and does not tell who it is. */
  id: z.optional(z.string()),
  rank: Count,
  /** The name that the participant lets others see. */
  displayName: Name,
  /** What is counted, in the unit of the board. */
  value: Quantity,
  /** The figure of the second column. */
  secondary: z.optional(Quantity),
  /** Position in the whole board from 1, which rows of equal rank do not share. Absent: the rows follow each other without a gap. */
  place: decisive(Count),
  /** Whether another row has the same rank. */
  tied: z.optional(z.boolean()),
  /** Whether it is the row of the person, company or team that is signed in. */
  isViewer: z.optional(z.boolean()),
  /** Ranks gained since the previous run: 3 is three better, -1 one worse. Absent: it was not ranked then. */
  delta: z.optional(Integer),
  /** What else may be shown: a city, "alias". */
  note: z.optional(LocalText),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** A run of a board: the period in which points count. */
export const BoardRun = z.object({
  id: z.string(),
  label: Name,
  /** First day that counts. */
  startsOn: z.optional(LocalDate),
  /** Last day that counts. */
  endsOn: z.optional(LocalDate),
  /** `scheduled` begins later. */
  status: decisive(openEnum('scheduled', 'active', 'finished')),
  /** The viewer's rank in this run. */
  rank: z.optional(Count),
  /** Number of participants of this run. */
  total: z.optional(Count),
});
export type BoardRun = z.infer<typeof BoardRun>;

/** Where the viewer stands, whether their row is among `rows` or not. */
export const BoardViewer = z.object({
  membership: z.optional(Membership),
  may: z.optional(z.array(Permission)),
  /** Absent: not ranked yet. */
  rank: z.optional(Count),
  /** What was reached. */
  value: z.optional(Quantity),
  /** What is missing to a better rank: "35 points to 400th". */
  ahead: z.optional(z.object({ rank: Count, value: Quantity })),
  /** Percentage of the participants that are at this rank or above it: 33 is "in the top 33%". Said up to 50. */
  percentile: z.optional(Count),
  /** How others see the viewer now. */
  visibility: z.optional(Visibility),
  /** The visibilities that the viewer may choose, with the name that others would then see. */
  options: z.optional(
    listOf(z.object({ visibility: Visibility, displayName: z.optional(Name) }), 'visibility'),
  ),
});

/** A ranking over one metric and one run. Required at L0: `rows`. */
export const Leaderboard = z.object({
  ...envelope,
  /** Absent: the id of the request’s path. */
  id: z.optional(z.string()),
  /** The board’s name. */
  title: z.optional(Name),
  /** What is counted, as the heading of the value column: "Learning points". */
  metric: z.optional(LocalText),
  /** Which value is better: the higher one, or the lower one ("days to answer"). Absent: higher. */
  better: decisive(openEnum('higher', 'lower')),
  /** Heading of a second column, which has no part in the ranking: "Courses". */
  secondaryMetric: z.optional(LocalText),
  /** What a row stands for. */
  scope: z.optional(openEnum('person', 'company', 'team')),
  /** How equal values are counted. */
  rankMethod: z.optional(RankMethod),
  /** Number of participants, including hidden ones. */
  total: z.optional(Count),
  /** The period that is shown. */
  run: z.optional(BoardRun),
  /** This run, earlier ones and coming ones, newest first. */
  runs: z.optional(listOf(BoardRun)),
  /** Id of the cohort that is shown. */
  cohort: z.optional(z.string()),
  /** The cohorts that the viewer can choose from. */
  cohorts: z.optional(listOf(z.object({ id: z.string(), label: Name }))),
  /** Rows in their order. Where `place` jumps, rows between are left out. */
  rows: listOf(BoardRow),
  /** Cursor of the rows after the first block. It keeps the board as it was on the first page, so that no row comes twice or is left out. */
  nextCursor: z.optional(z.string()),
  /** What ranks `from` to `to` win. */
  prizes: z.optional(z.array(z.object({ text: LocalText, from: decisive(Integer), to: decisive(Integer) }))),
  /** Where the person stands who is signed in. */
  viewer: z.optional(BoardViewer),
});
export type Leaderboard = z.infer<typeof Leaderboard>;

/** How others see the viewer from now on. */
export const BoardVisibility = z.object({ visibility: Visibility });
export type BoardVisibility = z.infer<typeof BoardVisibility>;

/** A board without its rows, for a list. */
export const BoardSummary = z.object({
  id: z.string(),
  title: Name,
  /** What a row stands for. */
  scope: z.optional(openEnum('person', 'company', 'team')),
  /** The viewer’s rank. Absent: not ranked yet. */
  rank: z.optional(Count),
  /** Number of participants. */
  total: z.optional(Count),
});
export type BoardSummary = z.infer<typeof BoardSummary>;

/** The boards that the viewer may see. */
export const Leaderboards = z.object({ ...envelope, items: listOf(BoardSummary) });
export type Leaderboards = z.infer<typeof Leaderboards>;

const rows = ['rows', 'runs', 'cohorts', 'prizes', 'options', 'items', 'may', 'opens', 'requires'] as const;

/** `GET /leaderboards/{id}?run&cohort&cursor&limit`: the id `default` is the board that the vendor shows first. `limit` is the number of rows in the first block. */
export const leaderboardRoute = {
  id: 'leaderboard',
  method: 'GET',
  path: '/leaderboards/{id}',
  address,
  query: ['run', 'cohort', 'cursor', 'limit'],
  reply: Leaderboard,
  pages: ['rows', 1000],
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
