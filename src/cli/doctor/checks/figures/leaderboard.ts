import type { CheckRow } from '../check.ts';

/** Figures of boards. */
export const boardFigures = {
  ranks: [1, 'fault', 'Ranks rise from row to row', 'The table looks shuffled.', 'Sort the rows by rank.'],
  'rank-zero': [1, 'fault', 'Ranks begin with 1', 'The buyer reads rank 0.', 'Count ranks from 1.'],
  'rank-values': [
    1,
    'fault',
    'A better rank has no worse value',
    'The buyer doubts the board.',
    'Rank by the value that is shown, or send better: lower.',
  ],
  'rank-viewer': [
    1,
    'fault',
    'The viewer has one rank',
    'The buyer reads two ranks.',
    'Send the rank of the viewer’s row as viewer.rank.',
  ],
  'two-viewers': [
    1,
    'fault',
    'One row is the viewer’s',
    'Two rows are marked as the buyer’s.',
    'Set isViewer on one row.',
  ],
  'rank-total': [
    1,
    'fault',
    'No rank is beyond the number of participants',
    'The buyer reads “58th of 40”.',
    'Count all participants in total, hidden ones too.',
  ],
  percentile: [
    1,
    'fault',
    'A percentile is 1 to 100',
    'The buyer reads “top 140 %”.',
    'Send the percentage of participants at this rank or above.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
