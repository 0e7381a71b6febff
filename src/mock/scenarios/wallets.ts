import { summitWallet, fullWallet, walletInDebt } from '../fixtures/wallet-balances.ts';
import { fullLedger, ledgerInDebt } from '../fixtures/wallet-entries.ts';
import {
  arabicWallet,
  expiringMonthly,
  manyEntries,
  personalCredits,
  roughEntries,
  roughWallet,
} from '../fixtures/wallet-special.ts';
import { buyerSession } from '../fixtures/session.ts';
import { walletRoutes } from '../routes/wallets.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { WalletStore } from '../stores.ts';

const fullStore = (context: ScenarioContext): WalletStore => ({
  wallet: fullWallet(context),
  entries: fullLedger(context),
  pageSize: 20,
});

const walletScenario = (
  about: string,
  createStore: (context: ScenarioContext) => WalletStore | readonly WalletStore[],
  more: Omit<Scenario, 'about'> = {},
): Scenario => ({ about, session: buyerSession, ...walletRoutes(createStore), ...more });

type WalletScenario =
  | 'wallet'
  | 'wallet-debt'
  | 'wallet-new'
  | 'wallet-person'
  | 'wallet-expiring'
  | 'wallet-balance'
  | 'wallet-bare'
  | 'wallet-arabic'
  | 'wallet-long'
  | 'wallet-rough';

export const walletScenarios: Record<WalletScenario, Scenario> = {
  wallet: walletScenario('A company’s points, with four years of entries', (context) => [
    fullStore(context),
    personalCredits(context),
  ]),
  'wallet-debt': walletScenario('Points were taken back after they had been spent', (context) => ({
    wallet: walletInDebt(context),
    entries: ledgerInDebt(context),
  })),
  'wallet-new': walletScenario('Nothing earned yet', (context) => ({
    wallet: summitWallet(context, 0),
    entries: [],
  })),
  'wallet-person': walletScenario('One person’s credits, in decimals', personalCredits),
  'wallet-expiring': walletScenario('Points that expire in each month', (context) => ({
    wallet: expiringMonthly(context),
    entries: fullLedger(context).slice(0, 3),
  })),
  'wallet-balance': {
    about: 'A backend that keeps no entries',
    session: buyerSession,
    wallet: (context) => fullWallet(context),
  },
  'wallet-bare': { about: 'A number and nothing else', wallet: () => ({ available: { amount: 12 } }) },
  'wallet-arabic': walletScenario('Right to left, with names that are not', arabicWallet, {
    languages: ['ar'],
  }),
  'wallet-long': walletScenario(
    'Six hundred entries on one page',
    (context) => ({ wallet: fullWallet(context), entries: manyEntries(context, 600) }),
    { bulky: true },
  ),
  'wallet-rough': {
    about: 'Values that can’t be read, huge numbers, long words and formulas',
    session: buyerSession,
    wallet: roughWallet,
    walletEntries: roughEntries,
  },
};
