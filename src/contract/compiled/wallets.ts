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
  kind_: EntryKind,
  source_: Reference,
  counting_: LocalText,
  by_: Actor,
  balance_: Quantity,
  expiresOn_: 'day',
  reverses$: { id: 'string', text_: LocalText },
  reversedBy$: { id: 'string', text_: LocalText },
};

export const WalletEntries: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['list', ['nullable', WalletEntry], 'id'],
    nextCursor_: 'string',
    total_: 'count',
    kinds_: ['rows', { kind: EntryKind, count: 'count' }, 'kind'],
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
  on_: DateOrInstant,
  actor_: Actor,
  note_: LocalText,
  reference_: Reference,
};

export const WalletPart: ObjectTable = { total: Quantity, items_: ['rows', WalletItem] };

export const Wallet: SchemaTable = [
  'merge',
  envelope,
  {
    id_: 'string',
    label_: Name,
    owner_: PointsOwner,
    available: Quantity,
    pending_: WalletPart,
    reserved_: WalletPart,
    debt_: WalletPart,
    expiring_: ['list', { amount: Quantity, on: 'day' }],
    totals_: ['rows', { label: Name, amount: Quantity }],
    note_: LocalText,
    counting_: { text: LocalText, reference_: Reference },
  },
];

export const walletRoute: Compiled<typeof source.walletRoute> = {
  id: 'wallet',
  method: 'GET',
  path: '/wallets/{id}',
  address,
  reply: Wallet,
};
