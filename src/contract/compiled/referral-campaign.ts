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
  code_: 'string',
  texts_: ['rows', { text: LocalText, subject_: LocalText }],
  disclosure_: LocalText,
  statistics_: ['rows', ShareStatistic],
};

export const ReferralReward: ObjectTable = { value$: Figure, text$: LocalText, when$: LocalText };

export const ReferralCampaign: SchemaTable = [
  'where',
  [
    'merge',
    envelope,
    {
      id_: 'string',
      title_: Name,
      share_: ReferralShare,
      fields_: ['list', ['nullable', FormField], 'name'],
      checks_: 'string',
      consent$: { text: Name, more_: LocalText },
      privacyNotice_: Reference,
      terms_: Reference,
      steps_: ['rows', { title: Name, text_: LocalText }],
      rewards_: {
        referrer_: ReferralReward,
        referred_: ReferralReward,
        ladder_: ['rows', { at: 'count', reward: ReferralReward, reached_: 'boolean' }],
        successful_: 'count',
        period$: LocalText,
        options_: ['rows', ['merge', ReferralReward, { id: 'string' }], 'id'],
        cap$: { text: Name, value_: Figure, earned_: Figure },
      },
      several_: 'count',
      limit_: { left: 'count', of_: 'count', resetsAt_: DateOrInstant, text_: LocalText },
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
