// Generated from src/contract/challenge-detail.ts by `npm run docs`. Do not edit.

import type * as source from '../challenge-detail.ts';
import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { Challenge } from './challenges.ts';
import { envelope } from './core/envelope.ts';
import { FormField, FormValues } from './forms.ts';

export const ChallengeDetail: SchemaTable = [
  'merge',
  Challenge,
  envelope,
  { form$: { fields$: ['list', ['nullable', FormField], 'name'], values_: FormValues } },
];

export const challengeRoute: Compiled<typeof source.challengeRoute> = {
  id: 'challenge',
  method: 'GET',
  path: '/challenges/{id}',
  address,
  reply: ChallengeDetail,
};

export const UploadTicket: ObjectTable = { file: 'string', href: 'string', expiresAt_: 'instant' };
