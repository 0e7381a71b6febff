import type { CheckRow } from '../check.ts';

/** Figures of points: balances, statements and rewards. */
export const pointFigures = {
  balance: [
    1,
    'fault',
    'What can be spent is not below zero',
    'The buyer reads a balance below zero.',
    'Send 0 as available, and what is owed as debt.',
  ],
  ledger: [
    1,
    'fault',
    'Each balance follows from the one before',
    'The buyer doubts the statement.',
    'Compute balance of all entries, in the order of the list.',
  ],
  'reward-limit': [
    1,
    'fault',
    'No more is used than the limit',
    'The buyer reads “5 of 4”.',
    'Send used up to limit.',
  ],
  'sold-out': [
    1,
    'fault',
    'What is available is there',
    'A press on “Redeem” is refused.',
    'Send state sold_out where left is 0.',
  ],
  'option-cost': [
    1,
    'fault',
    'The cost is that of the cheapest option',
    'The buyer reads another price than the one that is taken.',
    'Send the lowest cost of the options as cost.',
  ],
  'slot-times': [
    1,
    'fault',
    'A slot ends after it begins',
    'The calendar file is refused.',
    'Send endsAt after startsAt.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
