import { messageLoaders } from '../../locales/index.ts';
import { pointsWords } from '../../locales/points-words.ts';
import { words as en } from '../../locales/en/wallet.ts';
import type { WidgetContext } from '../internal/states/widget-context.ts';

/** The messages of the widget: English is part of the bundle, the other languages load when a page uses them. */
export const messages = messageLoaders(en, pointsWords, (file) => file.wallet);

/** What all parts of the wallet share. */
export type WalletContext = WidgetContext<typeof en>;
