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
  'membership?': Membership,
  'may?': ['rows', Permission],
  'rank?': 'count',
  'value?': Quantity,
  'ahead?': { rank: 'count', value: Quantity },
  'percentile?': 'count',
  'visibility?': Visibility,
  'options?': ['rows', { visibility: Visibility, 'displayName?': Name }, 'visibility'],
};

export const RankMethod = ['open', ['standard', 'dense', 'ordinal']] as const satisfies OpenEnumTable;

export const BoardRun: ObjectTable = {
  id: 'string',
  label: Name,
  'startsOn?': 'day',
  'endsOn?': 'day',
  'status?': ['open', ['scheduled', 'active', 'finished']],
  'rank?': 'count',
  'total?': 'count',
};

export const BoardRow: ObjectTable = {
  'id?': 'string',
  rank: 'count',
  displayName: Name,
  value: Quantity,
  'secondary?': Quantity,
  'place?': 'count',
  'tied?': 'boolean',
  'isViewer?': 'boolean',
  'delta?': 'integer',
  'note?': LocalText,
};

export const Leaderboard: ObjectTable = {
  'asOf?': 'instant',
  'timeZone?': 'string',
  'viewer?': BoardViewer,
  'id?': 'string',
  'title?': Name,
  'metric?': LocalText,
  'better!': ['open', ['higher', 'lower']],
  'secondaryMetric?': LocalText,
  'scope?': ['open', ['person', 'company', 'team']],
  'rankMethod?': RankMethod,
  'total?': 'count',
  'run?': BoardRun,
  'runs?': ['rows', BoardRun, 'id'],
  'cohort?': 'string',
  'cohorts?': ['rows', { id: 'string', label: Name }, 'id'],
  rows: ['rows', BoardRow, 'id'],
  'nextCursor?': 'string',
  'prizes?': ['rows', { text: LocalText, 'from?': 'integer', 'to?': 'integer' }],
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
  'scope?': ['open', ['person', 'company', 'team']],
  'rank?': 'count',
  'total?': 'count',
};

export const Leaderboards: SchemaTable = ['merge', envelope, { items: ['rows', BoardSummary, 'id'] }];

export const leaderboardsRoute: Compiled<typeof source.leaderboardsRoute> = {
  id: 'leaderboards',
  method: 'GET',
  path: '/leaderboards',
  reply: Leaderboards,
};

export const BoardVisibility: ObjectTable = { visibility: Visibility };
