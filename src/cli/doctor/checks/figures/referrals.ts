import type { CheckRow } from '../check.ts';

/** Figures of referrals. */
export const referralFigures = {
  'limit-left': [
    1,
    'fault',
    'No more is left than there is',
    'The buyer reads “5 of 3”.',
    'Send left up to of.',
  ],
  'reward-steps': [
    1,
    'fault',
    'Reward steps rise',
    'The steps are drawn in a wrong order.',
    'Sort ladder by at.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
