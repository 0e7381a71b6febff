// Generated from src/contract/leaderboards.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import type * as source from '../leaderboards.ts';
import { BoardVisibility } from './leaderboards.ts';

export const setVisibility: Compiled<typeof source.setVisibility> = {
  id: 'setVisibility',
  method: 'PUT',
  path: '/leaderboards/{id}/visibility',
  address,
  reply: BoardVisibility,
};
