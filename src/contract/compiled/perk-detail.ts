// Generated from src/contract/perk-detail.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../perk-detail.ts';
import { envelope } from './core/envelope.ts';
import { Actor } from './core/person.ts';
import { LocalText } from './core/scalars.ts';
import { FormField } from './forms.ts';
import { Perk } from './perks.ts';

export const ClaimForm: ObjectTable = {
  fields$: ['list', ['nullable', FormField], 'name'],
  approver_: Actor,
  usually_: LocalText,
  uses_: { text: LocalText, note_: LocalText },
};

export const PerkDetail: SchemaTable = ['merge', envelope, Perk, { form$: ClaimForm }];

export const perkRoute: Compiled<typeof source.perkRoute> = {
  id: 'perk',
  method: 'GET',
  path: '/perks/{id}',
  address,
  reply: PerkDetail,
};
