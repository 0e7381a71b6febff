// Generated from src/contract/session.ts by `npm run docs`. Do not edit.

import type { Compiled, ObjectTable, OpenEnumTable } from '../core/schema-table.ts';
import type * as source from '../session.ts';
import { Membership } from './core/envelope.ts';
import { LocalText } from './core/scalars.ts';

export const Account: ObjectTable = { id: 'string', name: 'string', country_: 'string' };

export const ServedRoute = [
  'open',
  [
    'session',
    'standing',
    'ladder',
    'perks',
    'perk',
    'claims',
    'claim',
    'referralCampaign',
    'referrals',
    'referral',
    'surveys',
    'survey',
    'leaderboards',
    'leaderboard',
    'claimPerk',
    'cancelClaim',
    'approveClaim',
    'declineClaim',
    'refer',
    'answerReferralTask',
    'withdrawReferral',
    'forgetReferral',
    'respond',
    'saveDraft',
    'setVisibility',
    'checkReferral',
    'wallet',
    'walletEntries',
    'challenges',
    'challenge',
    'submitChallenge',
    'uploadChallengeFile',
    'rewards',
    'reward',
    'quoteReward',
    'redemptions',
    'redemption',
    'redeemReward',
    'cancelRedemption',
    'approveRedemption',
    'declineRedemption',
  ],
] as const satisfies OpenEnumTable;

export const Session: ObjectTable = {
  program: {
    id: 'string',
    name: LocalText,
    timeZone_: 'string',
    currency_: 'string',
    tone_: ['open', ['plain', 'warm']],
  },
  account: Account,
  accounts_: ['rows', Account, 'id'],
  member: {
    id: 'string',
    displayName: 'string',
    roles: ['list', ['open', ['viewer', 'earner', 'redeemer', 'approver', 'admin']]],
  },
  membership_: Membership,
  served_: ['list', ServedRoute],
  idempotency_: 'boolean',
  privacyNotice_: 'string',
};

export const sessionRoute: Compiled<typeof source.sessionRoute> = {
  id: 'session',
  method: 'GET',
  path: '/session',
  reply: Session,
};
