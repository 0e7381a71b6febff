// Generated from src/contract/wallets.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../wallets.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';

export const EntryKind = [
  'open',
  ['earned', 'spent', 'returned', 'expired', 'reversal', 'adjustment', 'transfer'],
] as const satisfies OpenEnumTable;

export const WalletEntry: ObjectTable = {
  id: 'string',
  at: DateOrInstant,
  amount: Quantity,
  text: Name,
  'kind?': EntryKind,
  'source?': Reference,
  'counting?': LocalText,
  'by?': Actor,
  'balance?': Quantity,
  'expiresOn?': 'day',
  'reverses?': { id: 'string', 'text?': LocalText },
  'reversedBy?': { id: 'string', 'text?': LocalText },
};

export const WalletEntries: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['list', ['nullable', WalletEntry], 'id'],
    'nextCursor?': 'string',
    'total?': 'count',
    'kinds?': ['rows', { kind: EntryKind, count: 'count' }, 'kind'],
  },
];

export const walletEntriesRoute: Compiled<typeof source.walletEntriesRoute> = {
  id: 'walletEntries',
  method: 'GET',
  path: '/wallets/{id}/entries',
  address,
  query: ['kind', 'cursor'],
  pages: ['items', 300],
  reply: WalletEntries,
};

export const WalletItem: ObjectTable = {
  amount: Quantity,
  text: Name,
  'on?': DateOrInstant,
  'actor?': Actor,
  'note?': LocalText,
  'reference?': Reference,
};

export const WalletPart: ObjectTable = { total: Quantity, 'items?': ['rows', WalletItem] };

export const Wallet: SchemaTable = [
  'merge',
  envelope,
  {
    'id?': 'string',
    'label?': Name,
    'owner?': PointsOwner,
    available: Quantity,
    'pending?': WalletPart,
    'reserved?': WalletPart,
    'debt?': WalletPart,
    'expiring?': ['list', { amount: Quantity, on: 'day' }],
    'totals?': ['rows', { label: Name, amount: Quantity }],
    'note?': LocalText,
    'counting?': { text: LocalText, 'reference?': Reference },
  },
];

export const walletRoute: Compiled<typeof source.walletRoute> = {
  id: 'wallet',
  method: 'GET',
  path: '/wallets/{id}',
  address,
  reply: Wallet,
};
