// Generated from src/contract/claims.ts by `npm run docs`. Do not edit.

import type * as source from '../claims.ts';
import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import { Claim, claimsRoute } from './claims.ts';

export const approveClaim: Compiled<typeof source.approveClaim> = {
  id: 'approveClaim',
  method: 'POST',
  path: '/claims/{id}/approve',
  address,
  changes: ['perks', 'perk', 'claims', 'claim'],
  reply: Claim,
};

export const cancelClaim: Compiled<typeof source.cancelClaim> = {
  id: 'cancelClaim',
  method: 'POST',
  path: '/claims/{id}/cancel',
  address,
  changes: ['perks', 'perk', 'claims', 'claim'],
  reply: Claim,
};

export const claimPerk: Compiled<typeof source.claimPerk> = {
  id: 'claimPerk',
  method: 'POST',
  path: '/perks/{id}/claims',
  address,
  changes: ['perks', 'perk', 'claims', 'claim'],
  finder: claimsRoute,
  reply: Claim,
};

export const declineClaim: Compiled<typeof source.declineClaim> = {
  id: 'declineClaim',
  method: 'POST',
  path: '/claims/{id}/decline',
  address,
  changes: ['perks', 'perk', 'claims', 'claim'],
  reply: Claim,
};
