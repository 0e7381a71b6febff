import { buyerSession, summitBook } from './perks-of-tekin.ts';
import { summitReferrals } from './referrals-summit.ts';
import { referring } from './referrals.ts';
import { Refusal, type Scenario } from './scenario.ts';
import { shelf } from './shelf.ts';
import { admin, ladderAt, summitStanding } from './summit.ts';
import { silver } from './tiers.ts';

// Answers that are refusals.

const refused = (about: string, refusal: Refusal): Scenario => ({
  about,
  session: buyerSession,
  standing: () => refusal,
  ladder: () => refusal,
  perks: () => refusal,
  perk: () => refusal,
  claims: () => refusal,
  claim: () => refusal,
  referralCampaign: () => refusal,
  referrals: () => refusal,
  referral: () => refusal,
  survey: () => refusal,
  surveys: () => refusal,
  leaderboard: () => refusal,
  leaderboards: () => refusal,
});

export const notServed = new Refusal({ status: 404, code: 'not_served', title: 'Not served here' });

export const refusals = {
  'role-required': refused(
    'Another role may see it',
    new Refusal({ status: 403, code: 'role_required', title: 'Role required', ask: admin }),
  ),
  forbidden: refused(
    'Nobody of this account may see it',
    new Refusal({ status: 403, code: 'forbidden', title: 'Forbidden' }),
  ),
  'not-served': refused('The backend has no standing', notServed),
  unavailable: refused(
    'The backend is down',
    new Refusal({ status: 503, code: 'unavailable', title: 'Unavailable', requestId: 'demo-503' }),
  ),
  'rate-limited': refused(
    'Too many requests',
    new Refusal({ status: 429, code: 'rate_limited', title: 'Too many requests' }, { 'Retry-After': '120' }),
  ),
  'signed-out': refused(
    'No identity',
    new Refusal({ status: 401, code: 'unauthenticated', title: 'Unauthenticated' }),
  ),
  'contract-2': {
    about: 'The backend speaks another major version',
    contract: '2',
    session: buyerSession,
    ...shelf(summitBook),
    ...referring(summitReferrals),
    standing: (setting) => ({ ...summitStanding(setting), tier: silver(setting) }),
    ladder: ladderAt('silver'),
  },
} satisfies Record<string, Scenario>;
