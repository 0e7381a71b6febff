// Generated from src/contract/challenges.ts by `npm run docs`. Do not edit.

import type * as source from '../challenges.ts';
import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import { Challenge, challengesRoute } from './challenges.ts';

export const submitChallenge: Compiled<typeof source.submitChallenge> = {
  id: 'submitChallenge',
  method: 'POST',
  path: '/challenges/{id}/submissions',
  address,
  changes: ['challenges', 'challenge', 'wallet', 'walletEntries', 'leaderboard', 'leaderboards'],
  finder: challengesRoute,
  reply: Challenge,
};
