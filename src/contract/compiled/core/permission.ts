// Generated from src/contract/core/permission.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { ContactPerson } from './person.ts';
import { LocalText } from './scalars.ts';

export const Permission: ObjectTable = {
  action: [
    'open',
    [
      'join',
      'standing.read',
      'leaderboard.read',
      'claim',
      'cancel',
      'approve',
      'decline',
      'refer',
      'withdraw',
      'forget',
      'respond',
      'setVisibility',
      'wallet.read',
      'submit',
      'redeem',
    ],
  ],
  allowed: 'boolean',
  reason_: LocalText,
  ask_: ContactPerson,
  href_: 'string',
};
