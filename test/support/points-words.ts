import { words as challengeEn } from '../../src/locales/en/challenge-list.ts';
import { words as submissionEn } from '../../src/locales/en/challenge-submission.ts';
import { words as rewardEn } from '../../src/locales/en/reward-list.ts';
import { words as orderEn } from '../../src/locales/en/reward-order.ts';
import { words as downloadEn } from '../../src/locales/en/wallet-download.ts';
import { words as ledgerEn } from '../../src/locales/en/wallet-ledger.ts';
import { words as walletEn } from '../../src/locales/en/wallet.ts';
import * as es from '../../src/locales/es/points.ts';
import * as esDialogs from '../../src/locales/es/points-dialogs.ts';
import * as tr from '../../src/locales/tr/points.ts';
import * as trDialogs from '../../src/locales/tr/points-dialogs.ts';

/** All that the widgets of points say. */
export const pointsWords = {
  en: {
    wallet: walletEn,
    challengeList: challengeEn,
    rewardList: rewardEn,
    walletDownload: downloadEn,
    walletLedger: ledgerEn,
    challengeSubmission: submissionEn,
    rewardOrder: orderEn,
  },
  es: { ...es, ...esDialogs },
  tr: { ...tr, ...trDialogs },
} as const;
