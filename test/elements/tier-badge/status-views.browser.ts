import { expect } from '@open-wc/testing';
import { scenarios, type ScenarioName } from '../../../src/mock/index.ts';
import { mountReadyBadge } from '../../support/mount.ts';
import { queryAllByRole, spokenText, queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { until } from '../../support/until.ts';

const variants = ['card', 'hero'] as const;

/** What a card and a hero say, in the order of reading; and what a chip says. */
const expectedTexts: readonly [scenario: ScenarioName, chip: string, ...card: (string | RegExp)[]][] = [
  [
    'silver',
    'Silver €38,400 to Gold',
    'since March 2024',
    'until December 31, 2026',
    '€38,400 to Gold',
    'Spend, rolling 12 months',
    '€111,600',
    '1 more certified engineer, too',
    '3 of 4',
    'Gold would give',
    '8% on compute instead of 5%',
  ],
  ['silver-spend', 'Silver €38,400 to Gold', '€38,400 to Gold', 'Gold would give'],
  [
    'volume-any',
    'Bronze 8 orders to Silver',
    '8 orders to Silver',
    'Orders, rolling 12 months',
    'or',
    'Spend: €44,100 more',
    'Silver would give',
  ],
  ['met', 'Silver', 'Reached', 'Certified engineers: Reached', 'Gold would give'],
  ['lifetime', 'Silver €38,400 to Gold', 'Spend, since the start'],
  ['fiscal-year', 'Silver €38,400 to Gold', 'Spend, Jul 1, 2026 to Jun 30, 2027'],
  [
    'at-risk',
    'Silver At risk',
    'At risk',
    '€12,300 more keeps Silver through 2027',
    'Spend, Jan 1 to Dec 31, 2026',
    'If it stays below: every benefit stays open until March 31, 2027, then Bronze from April 1, 2027.',
  ],
  [
    'grace',
    'Gold Grace until Mar 31',
    'Grace',
    'in grace until March 31, 2027',
    '€21,900 more keeps Gold',
    'All Gold benefits stay open. Otherwise Silver follows on April 1, 2027.',
  ],
  [
    'deferred',
    'Silver',
    'Gold starts on January 1, 2027',
    'It is earned already. Until then everything stays as it is.',
    'Gold would give',
  ],
  ['platinum', 'Platinum', 'Kept through 2027', 'The highest tier', 'Benefits if you keep Platinum in 2027'],
  [
    'circle',
    'Circle',
    'By invitation of Northpeak’s customer council. No spend is counted.',
    'Next review: November 2027, with Ingrid Solberg.',
    'Renewed each year.',
  ],
  ['no-tier', 'No tier yet €21,800 to Bronze', 'No tier yet', '€21,800 to Bronze', 'Bronze would give'],
  ['level-0', 'Gold', 'Gold'],
  ['unknown-values', 'Silver €38,400 to Gold', 'Silver', '€38,400 to Gold'],
  [
    'partly-unreadable',
    'Silver',
    'One condition can’t be shown',
    '1 more certified engineer, too',
    'Some details can’t be shown.',
  ],
];

const readsInOrder = (text: string, sentences: readonly (string | RegExp)[]): void => {
  let rest = text;
  for (const sentence of sentences) {
    const at = typeof sentence === 'string' ? rest.indexOf(sentence) : rest.search(sentence);
    expect(at, `"${sentence}" in "${rest}"`).to.be.at.least(0);
    rest = rest.slice(at);
  }
};

describe('what a badge says', () => {
  for (const [scenario, chipText, ...sentences] of expectedTexts) {
    it(`of "${scenarios[scenario].about}"`, async () => {
      for (const variant of variants) {
        const { badge } = await mountReadyBadge(scenario, { badge: `variant="${variant}"` });
        await until(() => readsInOrder(visibleText(badge), sentences));
        getByRole(badge, 'region', 'Tier');
        expect(queryAllByRole(badge, 'heading').length).to.be.at.least(1);
      }
      const { badge } = await mountReadyBadge(scenario, { badge: 'variant="chip"' });
      await until(() => expect(visibleText(badge)).to.equal(chipText));
      expect(spokenText(badge)).to.match(/^Tier: /);
    });
  }

  it('says what is kept and what staying brings beside the way up', async () => {
    for (const variant of variants) {
      const { badge } = await mountReadyBadge('kept', { badge: `variant="${variant}"` });
      await until(() => expect(visibleText(badge)).to.contain('Kept through 2027'));
      getByRole(badge, 'disclosure', 'Benefits if you keep Silver in 2027').click();
      await until(() => expect(visibleText(badge)).to.contain('Jonas Weber stays with you'));
    }
  });

  it('says whose standing it is', async () => {
    for (const variant of variants) {
      const { badge } = await mountReadyBadge('silver', { badge: `variant="${variant}"` });
      await until(() => expect(visibleText(badge)).to.contain('Tekin Lojistik A.Ş.'));
    }
  });

  it('opens why a figure is what it is, and why the tier changed', async () => {
    const { badge } = await mountReadyBadge('silver');
    getByRole(badge, 'disclosure', 'How this is counted').click();
    await until(() =>
      expect(visibleText(badge)).to.contain('Paid invoices of the last twelve months, without taxes.'),
    );
    expect(new URL(getByRole(badge, 'link', 'NP-20817').getAttribute('href') ?? '').pathname).to.equal(
      '/orders/NP-20817',
    );
    const { badge: inGrace } = await mountReadyBadge('grace');
    await until(() => getByRole(inGrace, 'disclosure', 'Last change').click());
    await until(() =>
      expect(visibleText(inGrace)).to.match(
        /November 18, 2026\b.*, because order NP-20944 was refunded \(NP-20944\)/,
      ),
    );
  });

  it('leaves no hole in the sentence of a change that names no tier', async () => {
    for (const scenario of ['grace', 'unknown-values'] as const) {
      const { badge } = await mountReadyBadge(scenario);
      await until(() => getByRole(badge, 'disclosure', 'Last change').click());
      await until(() => expect(visibleText(badge)).to.contain('November 18, 2026'));
      expect(visibleText(badge)).not.to.match(/: ?,|: All|:$/);
    }
  });

  it('shows nothing of a sum that the role may not see: no figure, no meter, no name for it', async () => {
    for (const variant of ['chip', ...variants]) {
      const { badge } = await mountReadyBadge('hidden-money', { badge: `variant="${variant}"` });
      expect(spokenText(badge)).not.to.match(/€|\b\d{2,3},\d{3}\b|150|111|38,4/);
      expect(queryAllByRole(badge, 'meter').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
        variant === 'chip' ? [] : ['Certified engineers'],
      );
      if (variant !== 'chip') expect(visibleText(badge)).to.contain('Your role does not show this amount');
    }
  });

  it('draws no meter where nothing is counted', async () => {
    for (const scenario of ['circle', 'deferred', 'level-0'] as const) {
      const { badge } = await mountReadyBadge(scenario, { badge: 'variant="hero"' });
      await until(() => queryParts(badge, 'name').length === 1);
      expect(queryAllByRole(badge, 'meter'), scenario).to.deep.equal([]);
    }
  });

  it('knows no next tier that was not sent, and says nothing of it', async () => {
    const { badge } = await mountReadyBadge('platinum');
    await until(() => expect(visibleText(badge)).to.contain('The highest tier'));
    expect(visibleText(badge)).not.to.match(/€[\d,]+ to |would give/);
    const { badge: plain } = await mountReadyBadge('level-0');
    expect(visibleText(plain)).not.to.match(/highest|next|would/i);
  });

  it('counts down nothing and pushes nobody, in any scenario', async () => {
    for (const [scenario] of expectedTexts) {
      const { badge } = await mountReadyBadge(scenario, { badge: 'variant="hero" ladder="open"' });
      expect(spokenText(badge)).not.to.match(/!|days? left|hurry|only \d|last chance/i);
    }
  });
});
