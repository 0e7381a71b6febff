import { defineElement } from '../internal/program/define-element.ts';
import { LaurelLeaderboard } from './leaderboard.ts';

defineElement('laurel-leaderboard', LaurelLeaderboard);
