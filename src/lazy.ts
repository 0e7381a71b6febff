import { importModule } from './client/http/import-module.ts';
import { lazyDefine } from './elements/internal/program/lazy-define.ts';

// Defined at once, so that the widgets find it when they are loaded.
import './elements/program/define.ts';

export { configureLaurel, signOut } from './elements/internal/program/page-provider.ts';

// On a server there is no viewport that an element could come near.
const tags =
  typeof document === 'undefined'
    ? undefined
    : lazyDefine({
        'laurel-tier-badge': () => importModule(() => import('./elements/tier-badge/define.ts')),
        'laurel-perk-list': () => importModule(() => import('./elements/perk-list/define.ts')),
        'laurel-referral-form': () => importModule(() => import('./elements/referral-form/define.ts')),
        'laurel-survey': () => importModule(() => import('./elements/survey/define.ts')),
        'laurel-leaderboard': () => importModule(() => import('./elements/leaderboard/define.ts')),
      });

/** Loads the widgets inside a shadow root, too, now and when they are added later. */
export const observeRoot = (root: ShadowRoot): void => tags?.observe(root);
