// Generated from src/contract/reward-detail.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import type * as source from '../reward-detail.ts';
import { RewardQuote } from './reward-detail.ts';

export const quoteReward: Compiled<typeof source.quoteReward> = {
  id: 'quoteReward',
  method: 'POST',
  path: '/rewards/{id}/quotes',
  address,
  reply: RewardQuote,
};
