import type { CheckRow } from '../check.ts';

/** Figures of perks, and of what runs its course: claims and referrals. */
export const perkFigures = {
  'quota-over': [
    1,
    'fault',
    'No more of a quota is used than there is',
    'The buyer reads “3 of 2”.',
    'Compute used and limit of one period.',
  ],
  'quota-left': [
    1,
    'fault',
    'What is left and what is used make up the limit',
    'The buyer reads figures that contradict each other.',
    'Leave left away, or compute it as limit less used.',
  ],
  'quota-units': [
    1,
    'fault',
    'A quota has one currency or unit',
    'The meter can’t be drawn.',
    'Send limit, used and left in one currency or unit.',
  ],
  'event-times': [
    1,
    'fault',
    'An event ends after it begins',
    'The calendar file is refused.',
    'Send endsAt after startsAt.',
  ],
  'event-seats': [
    1,
    'fault',
    'No more seats are taken than there are',
    'The buyer reads “52 of 50”.',
    'Count seats that are taken up to capacity; the others wait.',
  ],
  progress: [
    1,
    'fault',
    'No more is done than there is',
    'The buyer reads “7 of 6”.',
    'Count done up to total.',
  ],
  'locked-why': [
    3,
    'hint',
    'What is locked says why',
    'The buyer sees a lock, and not what opens it.',
    'Send reasons with text, and unlock with what is missing.',
  ],
  'final-cancel': [
    1,
    'fault',
    'What is over can’t be cancelled',
    'A press on “Cancel” is refused.',
    'Leave cancel away, or send allowed: false, in a final status.',
  ],
  timeline: [
    1,
    'fault',
    'A timeline goes forward',
    'The buyer reads steps in a wrong order.',
    'Sort the steps by time; what is to come stands last.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
