// Generated from src/contract/referrals.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled } from '../core/schema-table.ts';
import type * as source from '../referrals.ts';
import { Referral, ReferralCheck, referralsRoute } from './referrals.ts';

export const answerReferralTask: Compiled<typeof source.answerReferralTask> = {
  id: 'answerReferralTask',
  method: 'POST',
  path: '/referrals/{id}/answers',
  address,
  changes: ['referrals', 'referral', 'referralCampaign'],
  reply: Referral,
};

export const checkReferral: Compiled<typeof source.checkReferral> = {
  id: 'checkReferral',
  method: 'POST',
  path: '/referrals/check',
  reply: ReferralCheck,
};

export const forgetReferral: Compiled<typeof source.forgetReferral> = {
  id: 'forgetReferral',
  method: 'POST',
  path: '/referrals/{id}/forget',
  address,
  changes: ['referrals', 'referral', 'referralCampaign'],
  reply: Referral,
};

export const refer: Compiled<typeof source.refer> = {
  id: 'refer',
  method: 'POST',
  path: '/referrals',
  changes: ['referrals', 'referral', 'referralCampaign'],
  finder: referralsRoute,
  reply: Referral,
};

export const withdrawReferral: Compiled<typeof source.withdrawReferral> = {
  id: 'withdrawReferral',
  method: 'POST',
  path: '/referrals/{id}/withdraw',
  address,
  changes: ['referrals', 'referral', 'referralCampaign'],
  reply: Referral,
};
