import { defineChecks } from './check.ts';
import { formFigures } from './figures/forms.ts';
import { boardFigures } from './figures/leaderboard.ts';
import { perkFigures } from './figures/perks.ts';
import { pointFigures } from './figures/points.ts';
import { referralFigures } from './figures/referrals.ts';
import { standingFigures } from './figures/standing.ts';
import { surveyFigures } from './figures/survey.ts';

/** Figures that contradict each other: each can be read, and together they can't be true. */
export const figureChecks = defineChecks('figures', 'contract.md#one-rule-for-all-of-it', {
  ...standingFigures,
  ...perkFigures,
  ...formFigures,
  ...referralFigures,
  ...surveyFigures,
  ...boardFigures,
  ...pointFigures,
});

/** The list and the read of one row tell the same. */
export const agreementChecks = defineChecks('agreement', 'contract.md#one-rule-for-all-of-it', {
  title: [
    1,
    'fault',
    'List and detail have one title',
    'The card says one thing, and the dialog another.',
    'Make both of one view.',
  ],
  status: [
    1,
    'fault',
    'List and detail have one status',
    'The card says one thing, and the dialog another.',
    'Make both of one view.',
  ],
});
