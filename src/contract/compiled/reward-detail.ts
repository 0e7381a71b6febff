// Generated from src/contract/reward-detail.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../reward-detail.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { DateOrInstant, LocalText } from './core/scalars.ts';
import { FormField } from './forms.ts';
import { Reward } from './rewards.ts';

export const RewardQuote: ObjectTable = {
  cost: Quantity,
  before_: Quantity,
  after_: Quantity,
  tier$: LocalText,
  effects$: ['list', LocalText],
  cancellableUntil_: DateOrInstant,
  refusal$: LocalText,
};

export const RewardSlot: ObjectTable = {
  id: 'string',
  startsAt: 'instant',
  endsAt_: 'instant',
  by_: LocalText,
  free$: 'boolean',
};

export const RewardDetail: SchemaTable = [
  'merge',
  envelope,
  Reward,
  {
    slots$: ['rows', RewardSlot, 'id'],
    slotZone_: 'string',
    most$: 'count',
    form$: { fields$: ['list', ['nullable', FormField], 'name'] },
  },
];

export const rewardRoute: Compiled<typeof source.rewardRoute> = {
  id: 'reward',
  method: 'GET',
  path: '/rewards/{id}',
  address,
  reply: RewardDetail,
};
