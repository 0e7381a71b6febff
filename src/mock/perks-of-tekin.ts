import type { PerkDetail, Session } from '../contract/index.ts';
import type { Book } from './book.ts';
import { allowed, summitClaims } from './claims-summit.ts';
import { otherPerks } from './perks-more-kinds.ts';
import { picturedPerks } from './perks-summit.ts';
import type { Setting } from './scenario.ts';
import { session } from './summit.ts';

// All that Tekin Lojistik can use, and who looks.

export const allPerks = (setting: Setting): PerkDetail[] => [
  ...picturedPerks(setting),
  ...otherPerks(setting),
];

/** What the ordinary member of Summit has in the book. */
export const summitBook = (setting: Setting): Book => ({
  perks: allPerks(setting),
  claims: summitClaims(setting),
  may: allowed('claim', 'approve'),
});

/** A scenario that leaves one out says so where it is asked for. */
const memberRoutes = [
  'perks',
  'perk',
  'claims',
  'claim',
  'claimPerk',
  'cancelClaim',
  'approveClaim',
  'declineClaim',
  'referralCampaign',
  'referrals',
  'referral',
  'survey',
  'surveys',
  'saveDraft',
  'respond',
  'leaderboard',
  'leaderboards',
  'setVisibility',
  'checkReferral',
  'refer',
  'withdrawReferral',
  'forgetReferral',
];

/** The session of a member with these roles, where perks and referrals are served. */
export const sessionAs =
  (...roles: readonly string[]) =>
  (setting: Setting): Session => {
    const plain = session(setting);
    return {
      ...plain,
      member: { ...plain.member, roles: [...roles] },
      served: [...(plain.served ?? []), ...memberRoutes],
    };
  };

/** As whom most scenarios are told. */
export const buyerSession = sessionAs('viewer', 'redeemer', 'approver');
