import type { Day } from '../calendar-dates.ts';

export type PerkState = 'unlocked' | 'locked' | 'claimable' | 'claimed' | 'scheduled' | 'used_up' | 'expired';
export type PerkLock = 'membership' | 'tier' | 'window' | 'choice';

interface PerkTerms {
  readonly claimable: boolean;
  readonly once: string | null;
  readonly open_from: Day | null;
  readonly open_until: Day | null;
}

export interface PerkSituation {
  readonly terms: PerkTerms;
  readonly member: boolean;
  readonly tierReached: boolean;
  /** Others that were taken exclude it, or are all that may be taken of its choice. */
  readonly closed: boolean;
  /** Status of the newest claim that counts: the member's own, or the account's. */
  readonly claim: string | undefined;
  /** The quota is used up, or all seats are taken. */
  readonly usedUp: boolean;
}

/** What keeps a perk locked; undefined where nothing does. */
export const perkLock = (
  { terms, member, tierReached, closed }: PerkSituation,
  day: Day,
): PerkLock | undefined => {
  if (!member) return 'membership';
  if (!tierReached) return 'tier';
  if (terms.open_from !== null && day < terms.open_from) return 'window';
  return closed ? 'choice' : undefined;
};

const pendingStatus = /^(requested|awaiting_approval|waitlisted|approved|scheduled)$/;

/** The state of a perk for one member. An open claim keeps its state even after the perk has expired. */
export const perkState = (situation: PerkSituation, day: Day): PerkState => {
  const { terms, member, claim, usedUp } = situation;
  const exhausts = terms.once !== null || usedUp;
  if (member && claim !== undefined && pendingStatus.test(claim) && exhausts)
    return claim === 'scheduled' ? 'scheduled' : 'claimed';
  if (terms.open_until !== null && day >= terms.open_until) return 'expired';
  if (perkLock(situation, day)) return 'locked';
  if (claim === 'fulfilled' && terms.once !== null) return 'claimed';
  if (usedUp) return 'used_up';
  return terms.claimable ? 'claimable' : 'unlocked';
};
