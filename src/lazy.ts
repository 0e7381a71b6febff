import { near, type Distant } from './elements/shared/near.ts';

// The program at once: widgets find it when they come.
import './elements/program/define.ts';

export { configureLaurel, signOut } from './elements/shared/page.ts';

/** Tag → its code, and about how high it is. */
const widgets: Readonly<Record<string, Distant>> = {
  'laurel-tier-badge': { height: 320, load: () => import('./elements/tier-badge/define.ts') },
  'laurel-perk-list': { height: 800, load: () => import('./elements/perk-list/define.ts') },
  'laurel-referral-form': { height: 640, load: () => import('./elements/referral-form/define.ts') },
  'laurel-survey': { height: 400, load: () => import('./elements/survey/define.ts') },
  'laurel-leaderboard': { height: 480, load: () => import('./elements/leaderboard/define.ts') },
};

// A server has no screen: there, nothing comes near.
if (typeof document !== 'undefined') near(widgets);
