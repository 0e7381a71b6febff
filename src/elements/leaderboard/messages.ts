import type { WidgetContext } from '../internal/states/widget-context.ts';
import { words as en } from '../../locales/en/leaderboard.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/leaderboard.ts')).words,
    tr: async () => (await import('../../locales/tr/leaderboard.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
export type BoardMessages = typeof en;

/** What the parts of the widget share. */
export type BoardContext = WidgetContext<BoardMessages>;
