import type { CheckRow } from '../check.ts';

/** Figures of tiers: the standing, its requirements and the ladder. */
export const standingFigures = {
  'met-below-target': [
    1,
    'fault',
    'What is met reaches its target',
    'The buyer sees a tick beside a bar that is not full.',
    'Compute met from the same figures as current and target.',
  ],
  'met-with-remaining': [
    1,
    'fault',
    'What is met has nothing remaining',
    'The buyer reads “done”, and that something is missing.',
    'Send remaining as 0 or leave it away where met is true.',
  ],
  'unmet-on-target': [
    1,
    'hint',
    'What reaches its target is met',
    'The buyer sees a full bar that does not count.',
    'Send met: true, or say in why what is missing.',
  ],
  'remaining-over-target': [
    1,
    'fault',
    'No more remains than the target',
    'The buyer reads that more is missing than is needed.',
    'Compute remaining from the same figures as target.',
  ],
  units: [
    1,
    'fault',
    'Current, target and remaining have one unit',
    'The bar can’t be drawn.',
    'Send all three in one currency or unit.',
  ],
  'group-join': [
    1,
    'fault',
    'A group has one join',
    'The buyer reads “one of” for what is “all of”, or the reverse.',
    'Send the same join with each requirement of the group.',
  ],
  window: [
    1,
    'fault',
    'A window ends after it begins',
    'The buyer reads a time that can’t be.',
    'Send from before to; the day to is not in the window.',
  ],
  term: [
    1,
    'fault',
    'A term ends after it begins',
    'The buyer reads a time that can’t be.',
    'Send since before until.',
  ],
  'next-not-higher': [
    1,
    'fault',
    'The next tier is above the present one',
    'The buyer is told to climb down.',
    'Send the next higher tier as next, or null at the top.',
  ],
  'top-with-requirements': [
    1,
    'fault',
    'The top tier has no requirements for a next one',
    'The buyer sees bars that lead nowhere.',
    'Send requirements of keeping in keep; leave requirements away with next: null.',
  ],
  'ladder-order': [
    1,
    'fault',
    'The ladder is sorted, lowest first',
    'The steps are drawn in a wrong order.',
    'Sort by order, and give each tier another one.',
  ],
  'ladder-current': [
    1,
    'fault',
    'The ladder and the standing name one tier',
    'The badge says Gold, and the ladder says Silver.',
    'Mark the tier of the standing as current, and no other.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
