import { importModule } from './client/http/import-module.ts';
import { lazyDefine, type LazyDefine } from './elements/internal/program/lazy-define.ts';

// Defined at once, so that the widgets find it when they are loaded.
import './elements/program/define.ts';

export { configureLaurel, signOut } from './elements/internal/program/page-provider.ts';

/** Tag → how to load its code, and its approximate height in CSS pixels. */
const lazyWidgets: Readonly<Record<string, LazyDefine>> = {
  'laurel-tier-badge': {
    height: 320,
    load: () => importModule(() => import('./elements/tier-badge/define.ts')),
  },
  'laurel-perk-list': {
    height: 800,
    load: () => importModule(() => import('./elements/perk-list/define.ts')),
  },
  'laurel-referral-form': {
    height: 640,
    load: () => importModule(() => import('./elements/referral-form/define.ts')),
  },
  'laurel-survey': { height: 400, load: () => importModule(() => import('./elements/survey/define.ts')) },
  'laurel-leaderboard': {
    height: 480,
    load: () => importModule(() => import('./elements/leaderboard/define.ts')),
  },
};

// On a server there is no viewport that an element could come near.
const tags = typeof document === 'undefined' ? undefined : lazyDefine(lazyWidgets);

/** Loads the widgets inside a shadow root, too, now and when they are added later. */
export const observeRoot = (root: ShadowRoot): void => tags?.observe(root);
