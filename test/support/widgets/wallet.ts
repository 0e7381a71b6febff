import { entryKinds } from '../../../src/contract/index.ts';
import { words as en } from '../../../src/locales/en/wallet.ts';
import { words as entriesEn } from '../../../src/locales/en/wallet-ledger.ts';
import type { Interaction } from '../interactions.ts';
import { answersOfAllScenarios } from '../scenario-answers.ts';
import { pointsFilesOfAll } from '../shipped-words.ts';
import { claimsOf, type AnsweredCase, type WidgetCase, type WidgetUnderTest } from '../widget-cases.ts';

const after = (interactions: readonly Interaction[], name = 'wallet'): WidgetCase => ({
  endpoint: `/loyalty/${name}`,
  token: 'a-token',
  interactions,
});

const more: readonly Interaction[] = [
  { press: '[part~=load-more] button' },
  { sees: 'tbody tr:nth-child(40)' },
];
const counted: readonly Interaction[] = [{ press: 'summary' }, { sees: 'details[open]' }];
const kindOf = (kind: (typeof entryKinds)[number]): Interaction => ({
  write: kind,
  into: '[part~=filter] select',
});

/** Every answer; those with entries with what is explained of the first of them. */
const told = (): AnsweredCase[] =>
  answersOfAllScenarios(['session', 'wallet', 'walletEntries'], 'wallet').flatMap((answers) => [
    { answers, attributes: { variant: 'full' } },
    { answers, attributes: { variant: 'chip' } },
  ]);

export const wallet: WidgetUnderTest = {
  tag: 'laurel-wallet',
  source: 'src/elements/wallet/wallet.ts',
  route: 'wallet',
  routes: ['session', 'wallet', 'walletEntries'],
  ordinaryScenario: 'wallet',
  noun: 'balance',
  emptyAnswer: { available: { amount: 0 } },
  shapes: [{ variant: 'full' }, { variant: 'card' }, { variant: 'chip' }],
  frameShapes: [{}, { variant: 'chip' }],
  busy: [{}],
  requestPaths: ['/wallets/default', '/wallets/default/entries'],
  whole: '[part~=table]',
  modal: false,
  steps: {
    'how an entry is counted': after(counted),
    'shows more': after(more),
    'the next ones fail': after(
      [{ press: '[part~=load-more] button' }, { sees: '[part~=load-more] [role=alert]' }],
      'stale',
    ),
    'looks at one kind': after([kindOf('adjustment'), { sees: '[aria-rowcount="2"]' }]),
    'finds the other entry of a pair': after([
      kindOf('reversal'),
      { sees: '[aria-rowcount="2"]' },
      { press: '[part~=row] button' },
      { sees: '[aria-rowcount="65"]' },
    ]),
    'does not find an entry that is not there': after(
      [{ press: '[part~=row] button' }, { sees: '.ledger > [part~=note]' }],
      'wallet-rough',
    ),
    'downloads the entries': after([
      { press: '#csv' },
      { sees: '[part~=download] [role=status]:not(.sr-only)' },
    ]),
    'a download that stops': after(
      [{ press: '#csv' }, { sees: '[part~=download] [role=status]:not(.sr-only)' }],
      'stale',
    ),
  },
  allowedElements: ['a[href]', 'bdi', 'svg', 'option[value]'],
  answeredCases: told,
  refused: [],
  named: (name) => ({
    answers: { wallet: { label: name, available: { amount: 1 } } },
    attributes: { variant: 'card' },
  }),
  reads: (name) => `${name} 1 ${en.available}`,
  trials: [
    {
      route: 'wallet',
      count: 1500,
      around: (index) => ({
        lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en',
        attributes: { variant: index % 3 ? 'card' : 'chip' },
      }),
    },
    {
      route: 'walletEntries',
      count: 1000,
      beside: { wallet: { label: 'Points', available: { amount: 1 } } },
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
  ],
  names: '.balance > [part~=title]',
  claims: claimsOf(
    '[part~=kind]',
    [entriesEn, ...pointsFilesOfAll.map(({ walletLedger }) => walletLedger)],
    entryKinds,
  ),
  ownNames: [en, ...pointsFilesOfAll.map(({ wallet }) => wallet)].map(({ points }) => points),
  events: ['laurel-error', 'laurel-load', 'laurel-navigate'],
};
