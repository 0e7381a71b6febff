// Defines all elements. The program comes first, so that the widgets inside it find it at once.
import './elements/program/define.ts';
import './elements/tier-badge/define.ts';
import './elements/perk-list/define.ts';
import './elements/referral-form/define.ts';
import './elements/leaderboard/define.ts';
import './elements/survey/define.ts';

export * from './index.ts';
