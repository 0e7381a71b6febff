// Generated from src/contract/redemptions.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import type * as source from '../redemptions.ts';
import { Redemption, redemptionsRoute } from './redemptions.ts';

export const approveRedemption: Compiled<typeof source.approveRedemption> = {
  id: 'approveRedemption',
  method: 'POST',
  path: '/redemptions/{id}/approve',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  reply: Redemption,
};

export const cancelRedemption: Compiled<typeof source.cancelRedemption> = {
  id: 'cancelRedemption',
  method: 'POST',
  path: '/redemptions/{id}/cancel',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  reply: Redemption,
};

export const declineRedemption: Compiled<typeof source.declineRedemption> = {
  id: 'declineRedemption',
  method: 'POST',
  path: '/redemptions/{id}/decline',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  reply: Redemption,
};

export const redeemReward: Compiled<typeof source.redeemReward> = {
  id: 'redeemReward',
  method: 'POST',
  path: '/rewards/{id}/redemptions',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  finder: redemptionsRoute,
  reply: Redemption,
};
