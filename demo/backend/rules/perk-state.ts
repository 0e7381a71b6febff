import type { Day } from './calendar.ts';

export type PerkState = 'unlocked' | 'locked' | 'claimable' | 'claimed' | 'scheduled' | 'used_up' | 'expired';
export type Lock = 'membership' | 'tier' | 'window';

interface Terms {
  readonly claimable: boolean;
  readonly once: string | null;
  readonly open_from: Day | null;
  readonly open_until: Day | null;
}

export interface Situation {
  readonly terms: Terms;
  readonly member: boolean;
  readonly reached: boolean;
  /** Status of the newest claim that counts: the member's own, or of the account. */
  readonly claim: string | undefined;
  /** Nothing is left: of the quota, or of the seats. */
  readonly gone: boolean;
}

/** What keeps a perk shut. */
export const lockOf = ({ terms, member, reached }: Situation, day: Day): Lock | undefined => {
  if (!member) return 'membership';
  if (!reached) return 'tier';
  return terms.open_from !== null && day < terms.open_from ? 'window' : undefined;
};

const underWay = /^(requested|awaiting_approval|approved|scheduled)$/;

/** Where a perk stands for one member. What is under way stays so, even when the perk itself is over. */
export const perkState = (situation: Situation, day: Day): PerkState => {
  const { terms, member, claim, gone } = situation;
  const exhausts = terms.once !== null || gone;
  if (member && claim !== undefined && underWay.test(claim) && exhausts)
    return claim === 'scheduled' ? 'scheduled' : 'claimed';
  if (terms.open_until !== null && day >= terms.open_until) return 'expired';
  if (lockOf(situation, day)) return 'locked';
  if (claim === 'fulfilled' && terms.once !== null) return 'claimed';
  if (gone) return 'used_up';
  return terms.claimable ? 'claimable' : 'unlocked';
};
