// Generated from src/contract/core/envelope.ts by `npm run docs`. Do not edit.

import type { ObjectTable, OpenEnumTable } from '../../core/schema-table.ts';
import { Permission } from './permission.ts';
import { LocalText } from './scalars.ts';

export const MembershipStatus = [
  'open',
  ['none', 'invited', 'applied', 'active', 'suspended', 'ended'],
] as const satisfies OpenEnumTable;

export const Membership: ObjectTable = {
  status: MembershipStatus,
  program_: LocalText,
  account_: 'string',
  since_: 'day',
  until_: 'day',
  by_: LocalText,
  term_: ['open', ['contract', 'subscription', 'purchase', 'invitation']],
  opens_: ['rows', LocalText],
  requires_: ['rows', LocalText],
  reason_: LocalText,
};

export const envelope: ObjectTable = {
  asOf_: 'instant',
  timeZone_: 'string',
  viewer_: { membership_: Membership, may_: ['rows', Permission] },
};
