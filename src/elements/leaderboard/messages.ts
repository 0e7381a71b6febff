import type { WidgetContext } from '../internal/states/widget-context.ts';
import { words as en } from '../../locales/en/leaderboard.ts';

/** The messages of the widget: English is part of the bundle, the other languages load when a page uses them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/leaderboard.ts')).words,
    tr: async () => (await import('../../locales/tr/leaderboard.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
export type BoardMessages = typeof en;

/** What all parts of the leaderboard share. */
export type BoardContext = WidgetContext<BoardMessages>;
