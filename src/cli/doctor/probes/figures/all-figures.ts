import type { Examination } from '../../examination.ts';
import { examineEnvelopes } from './envelope.ts';
import { examineBoard } from './leaderboard.ts';
import { examinePerks } from './perks.ts';
import { examinePoints } from './points.ts';
import { examineReferrals } from './referrals.ts';
import { examineStanding } from './standing.ts';
import { examineSurvey } from './survey.ts';

/** Looks for figures that contradict each other, in what widgets would show. */
export const probeFigures = (exam: Examination): void => {
  for (const examine of [
    examineEnvelopes,
    examineStanding,
    examinePerks,
    examineReferrals,
    examineSurvey,
    examineBoard,
    examinePoints,
  ])
    examine(exam);
};
