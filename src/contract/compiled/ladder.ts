// Generated from src/contract/ladder.ts by `npm run docs`. Do not edit.

import type { Compiled, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../ladder.ts';
import { envelope } from './core/envelope.ts';
import { LocalText } from './core/scalars.ts';
import { Requirements } from './requirements.ts';
import { Tier } from './tiers.ts';

export const LadderStep: SchemaTable = [
  'merge',
  Tier,
  { summary_: LocalText, requirements_: Requirements, current_: 'boolean' },
];

export const Ladder: SchemaTable = ['merge', envelope, { items: ['rows', LadderStep, 'id'] }];

export const ladderRoute: Compiled<typeof source.ladderRoute> = {
  id: 'ladder',
  method: 'GET',
  path: '/tiers',
  reply: Ladder,
};
