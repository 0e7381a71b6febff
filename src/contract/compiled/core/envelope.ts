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
  'program?': LocalText,
  'account?': 'string',
  'since?': 'day',
  'until?': 'day',
  'by?': LocalText,
  'term?': ['open', ['contract', 'subscription', 'purchase', 'invitation']],
  'opens?': ['rows', LocalText],
  'requires?': ['rows', LocalText],
  'reason?': LocalText,
};

export const envelope: ObjectTable = {
  'asOf?': 'instant',
  'timeZone?': 'string',
  'viewer?': { 'membership?': Membership, 'may?': ['rows', Permission] },
};
