// What the widgets of a page say at first: one request for all of them.
import { later } from '../later.ts';

export { words as tierBadge } from './tier-badge.ts';
export { words as tierStatus } from './tier-status.ts';
export { words as ladder } from './ladder.ts';
export { words as perkList } from './perk-list.ts';
export { words as referralForm } from './referral-form.ts';
export { words as survey } from './survey.ts';
export { words as leaderboard } from './leaderboard.ts';
export const onDemand = later(() => import('./on-demand.ts'));
