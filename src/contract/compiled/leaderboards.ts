// Generated from src/contract/leaderboards.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../leaderboards.ts';
import { Membership, envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { Permission } from './core/permission.ts';
import { LocalText, Name } from './core/scalars.ts';

export const Visibility = ['open', ['name', 'company', 'alias', 'hidden']] as const satisfies OpenEnumTable;

export const BoardViewer: ObjectTable = {
  membership_: Membership,
  may_: ['rows', Permission],
  rank_: 'count',
  value_: Quantity,
  ahead_: { rank: 'count', value: Quantity },
  percentile_: 'count',
  visibility_: Visibility,
  options_: ['rows', { visibility: Visibility, displayName_: Name }, 'visibility'],
};

export const RankMethod = ['open', ['standard', 'dense', 'ordinal']] as const satisfies OpenEnumTable;

export const BoardRun: ObjectTable = {
  id: 'string',
  label: Name,
  startsOn_: 'day',
  endsOn_: 'day',
  status$: ['open', ['scheduled', 'active', 'finished']],
  rank_: 'count',
  total_: 'count',
};

export const BoardRow: ObjectTable = {
  id_: 'string',
  rank: 'count',
  displayName: Name,
  value: Quantity,
  secondary_: Quantity,
  place$: 'count',
  tied_: 'boolean',
  isViewer_: 'boolean',
  delta_: 'integer',
  note_: LocalText,
};

export const Leaderboard: ObjectTable = {
  asOf_: 'instant',
  timeZone_: 'string',
  viewer_: BoardViewer,
  id_: 'string',
  title_: Name,
  metric_: LocalText,
  better$: ['open', ['higher', 'lower']],
  secondaryMetric_: LocalText,
  scope_: ['open', ['person', 'company', 'team']],
  rankMethod_: RankMethod,
  total_: 'count',
  run_: BoardRun,
  runs_: ['rows', BoardRun, 'id'],
  cohort_: 'string',
  cohorts_: ['rows', { id: 'string', label: Name }, 'id'],
  rows: ['rows', BoardRow, 'id'],
  nextCursor_: 'string',
  prizes_: ['rows', { text: LocalText, from$: 'integer', to$: 'integer' }],
};

export const leaderboardRoute: Compiled<typeof source.leaderboardRoute> = {
  id: 'leaderboard',
  method: 'GET',
  path: '/leaderboards/{id}',
  address,
  query: ['run', 'cohort', 'cursor', 'limit'],
  pages: ['rows', 1000],
  reply: Leaderboard,
};

export const BoardSummary: ObjectTable = {
  id: 'string',
  title: Name,
  scope_: ['open', ['person', 'company', 'team']],
  rank_: 'count',
  total_: 'count',
};

export const Leaderboards: SchemaTable = ['merge', envelope, { items: ['rows', BoardSummary, 'id'] }];

export const leaderboardsRoute: Compiled<typeof source.leaderboardsRoute> = {
  id: 'leaderboards',
  method: 'GET',
  path: '/leaderboards',
  reply: Leaderboards,
};

export const BoardVisibility: ObjectTable = { visibility: Visibility };
