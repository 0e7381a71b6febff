// Generated from src/contract/surveys.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import type * as source from '../surveys.ts';
import { SurveyDraft, SurveyResponse } from './surveys.ts';

export const respond: Compiled<typeof source.respond> = {
  id: 'respond',
  method: 'POST',
  path: '/surveys/{id}/responses',
  address,
  changes: ['survey', 'surveys', 'perks', 'perk'],
  reply: SurveyResponse,
};

export const saveDraft: Compiled<typeof source.saveDraft> = {
  id: 'saveDraft',
  method: 'PUT',
  path: '/surveys/{id}/draft',
  address,
  reply: SurveyDraft,
};
