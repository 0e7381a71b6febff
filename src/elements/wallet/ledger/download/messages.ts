import { messageLoaders } from '../../../../locales/index.ts';
import { pointsDialogWords } from '../../../../locales/points-words.ts';
import { words as en } from '../../../../locales/en/wallet-download.ts';
import type { Localizer } from '../../../internal/i18n/localizer.ts';
import type { LedgerContext } from '../messages.ts';

export const messages = messageLoaders(en, pointsDialogWords, (file) => file.walletDownload);
export type DownloadMessages = typeof en;

/** What the parts of a download share. */
export interface DownloadContext extends LedgerContext {
  readonly fileWords: Localizer<DownloadMessages>;
}
