import { define } from '../shared/define.ts';
import { LaurelLeaderboard } from './leaderboard.ts';

define('laurel-leaderboard', LaurelLeaderboard);
