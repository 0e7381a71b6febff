import type { LaurelWallet } from 'laurel-widgets/points';
import { scenarioNames } from 'laurel-widgets/mock';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import { edgeCaseSection, scenarioSections } from './scenario-sections.ts';

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'A balance',
    about: 'With all there is to say; after something spent was taken back; before anything was earned.',
    names: ['wallet', 'wallet-debt', 'wallet-new'],
  },
  {
    title: 'Other wallets',
    about: 'Of one person, in decimals; with many days of expiry; without entries; a number alone.',
    names: ['wallet-person', 'wallet-expiring', 'wallet-balance', 'wallet-bare'],
  },
  {
    title: 'Strange',
    about: 'What can’t be read, huge values, long words, another direction, six hundred entries.',
    names: ['wallet-rough', 'wallet-arabic', 'wallet-long'],
  },
  membershipGroup,
  waitingGroup,
];

/** Every wallet scenario, each in one group. */
const walletGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('wallet')),
);

const createWallet = (variant: LaurelWallet['variant']) => (): LaurelWallet => {
  const wallet = document.createElement('laurel-wallet');
  wallet.variant = variant;
  return wallet;
};

const [balances] = knownGroups;

/** The wallet in every state, and its smaller sizes. */
export const walletPage = (): HTMLElement[] => [
  ...scenarioSections(walletGroups, 'wallet', createWallet('full')),
  ...scenarioSections(
    balances ? [{ ...balances, title: 'For a column', about: 'The balance alone.' }] : [],
    'wallet-card',
    createWallet('card'),
  ),
  ...scenarioSections(
    balances ? [{ ...balances, title: 'For a header', about: 'One line.' }] : [],
    'wallet-chip',
    createWallet('chip'),
  ),
  edgeCaseSection('wallet', createWallet('full'), 'wallet', 'demo:wallet/wallets/default'),
];
