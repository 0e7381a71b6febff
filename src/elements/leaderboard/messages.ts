import type { WidgetContext } from '../internal/states/widget-context.ts';
import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/leaderboard.ts';

/** The messages of the widget: English is part of the bundle, the other languages load when a page uses them. */
export const messages = messageLoaders(en, initialWords, (file) => file.leaderboard);
type BoardMessages = typeof en;

/** What all parts of the leaderboard share. */
export type BoardContext = WidgetContext<BoardMessages>;
