// Generated from src/contract/referral-campaign.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../referral-campaign.ts';
import { envelope } from './core/envelope.ts';
import { Figure } from './core/figure.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { FormField } from './forms.ts';

export const ShareStatistic: ObjectTable = { label: Name, value: Figure };

export const ReferralShare: ObjectTable = {
  link: 'string',
  'code?': 'string',
  'texts?': ['rows', { text: LocalText, 'subject?': LocalText }],
  'disclosure?': LocalText,
  'statistics?': ['rows', ShareStatistic],
};

export const ReferralReward: ObjectTable = { 'value?': Figure, 'text?': LocalText, 'when?': LocalText };

export const ReferralCampaign: SchemaTable = [
  'where',
  [
    'merge',
    envelope,
    {
      'id?': 'string',
      'title?': Name,
      'share?': ReferralShare,
      'fields?': ['list', ['nullable', FormField], 'name'],
      'checks?': 'string',
      'consent?': { text: Name, 'more?': LocalText },
      'privacyNotice?': Reference,
      'terms?': Reference,
      'steps?': ['rows', { title: Name, 'text?': LocalText }],
      'rewards?': {
        'referrer?': ReferralReward,
        'referred?': ReferralReward,
        'ladder?': ['rows', { at: 'count', reward: ReferralReward, 'reached?': 'boolean' }],
        'successful?': 'count',
        'period?': LocalText,
        'options?': ['rows', ['merge', ReferralReward, { id: 'string' }], 'id'],
        'cap?': { text: Name, 'value?': Figure, 'earned?': Figure },
      },
      'several?': 'count',
      'limit?': { left: 'count', 'of?': 'count', 'resetsAt?': DateOrInstant, 'text?': LocalText },
    },
  ],
  'filled',
];

export const referralCampaignRoute: Compiled<typeof source.referralCampaignRoute> = {
  id: 'referralCampaign',
  method: 'GET',
  path: '/referral-campaign',
  address,
  query: ['campaign'],
  reply: ReferralCampaign,
};
