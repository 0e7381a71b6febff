import { messageLoaders } from '../../../locales/index.ts';
import { pointsWords } from '../../../locales/points-words.ts';
import { words as en } from '../../../locales/en/wallet-ledger.ts';
import type { WidgetContext } from '../../internal/states/widget-context.ts';

export const messages = messageLoaders(en, pointsWords, (file) => file.walletLedger);
type LedgerMessages = typeof en;

/** What all parts of the ledger share. */
export type LedgerContext = WidgetContext<LedgerMessages>;
