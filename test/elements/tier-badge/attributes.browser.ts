import { expect } from '@open-wc/testing';
import type { Scenario } from '../../../src/mock/index.ts';
import { mountBadge, waitForState, mountReadyBadge } from '../../support/mount.ts';
import { queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { until } from '../../support/until.ts';

describe('the attributes of a badge', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('are a card unless said', async () => {
    const { badge } = await mountReadyBadge('silver');
    expect(badge.variant).to.equal('card');
    getByRole(badge, 'region', 'Tier');
    expect(warnings).to.deep.equal([]);
  });

  it('fall back to a card for a variant that is none, with one warning', async () => {
    const { badge } = await mountReadyBadge('silver', { badge: 'variant="banner"' });
    expect(badge.variant).to.equal('card');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/variant="banner".*chip.*hero/);
    badge.setAttribute('variant', 'hero');
    await badge.updateComplete;
    expect(badge.variant).to.equal('hero');
    expect(warnings).to.have.length(1);
  });

  it('fall back to a closed ladder for a value that is none, with one warning', async () => {
    const { badge } = await mountReadyBadge('silver', { badge: 'ladder="wide"' });
    getByRole(badge, 'button', 'All tiers');
    expect(warnings.filter((text) => text.includes('ladder="wide"'))).to.have.length(1);
  });

  it('change what is on screen while it is there', async () => {
    const { badge } = await mountReadyBadge('silver', { badge: 'variant="chip"' });
    expect(visibleText(badge)).to.equal('Silver €38,400 to Gold');
    badge.variant = 'hero';
    await until(() => expect(visibleText(badge)).to.contain('Summit program'));
    badge.variant = 'chip';
    await until(() => expect(visibleText(badge)).to.equal('Silver €38,400 to Gold'));
    badge.ladder = 'open';
    badge.variant = 'card';
    await until(() => queryParts(badge, 'step').length === 5);
  });

  it('go with everything that HTML may do to an element', async () => {
    const { badge } = await mountReadyBadge('silver');
    badge.hidden = true;
    expect(getComputedStyle(badge).display).to.equal('none');
    badge.hidden = false;
    badge.dir = 'rtl';
    expect(getComputedStyle(queryParts(badge, 'card')[0]!).direction).to.equal('rtl');
  });
});

describe('the slots of a badge', () => {
  it('take the page’s own title, artwork and footer', async () => {
    const content =
      '<b slot="title">Our club</b><img slot="artwork" alt="Our medal" /><p slot="footer">Questions? Call Jonas.</p>';
    for (const variant of ['card', 'hero']) {
      const { badge } = await mountReadyBadge('silver', { badge: `variant="${variant}"`, content });
      expect(visibleText(badge)).to.match(/^Our club.*Questions\? Call Jonas\.$/);
      expect(visibleText(badge)).not.to.contain('Summit program');
      getByRole(badge, 'image', 'Our medal'.length ? undefined : '');
      expect(queryParts(badge, 'artwork')[0]?.querySelector('slot')?.assignedElements()).to.have.length(1);
    }
  });

  it('show the vendor’s own picture in place of the medallion, and no picture of an unsafe address', async () => {
    const tier = (url: string) => ({
      about: '',
      standing: () => ({ tier: { name: 'Gold', artwork: { url } } }),
    });
    const { badge } = await mountReadyBadge(tier('/medal.png'));
    const picture = getByRole(badge, 'image');
    expect(picture.getAttribute('alt')).to.equal('');
    expect(picture.getAttribute('referrerpolicy')).to.equal('no-referrer');
    const { badge: evil } = await mountReadyBadge(tier('javascript:alert(1)'));
    expect(evil.shadowRoot?.querySelector('img')).to.equal(null);
    expect(evil.shadowRoot?.querySelector('svg')).not.to.equal(null);
  });

  it('show nothing of a widget without children but its own', async () => {
    const { badge } = await mountBadge('not-served', { content: 'stray text<b>stray</b>' });
    await waitForState(badge, 'empty');
    expect(visibleText(badge)).to.equal('');
  });
});

describe('a chip without room for one line', () => {
  const fits = (element: Element | undefined, chip: Element): void => {
    if (!element) throw new Error('It is not there');
    const [inner, outer] = [element.getBoundingClientRect(), chip.getBoundingClientRect()];
    expect(element.scrollWidth, element.textContent).to.be.at.most(element.clientWidth + 1);
    expect([inner.left >= outer.left - 1, inner.right <= outer.right]).to.deep.equal([true, true]);
    expect([inner.top >= outer.top, inner.bottom <= outer.bottom]).to.deep.equal([true, true]);
  };
  const named = (tier: string, next: string): Scenario => ({
    about: '',
    standing: () => ({
      tier: { name: tier },
      next: { name: next },
      requirements: [
        {
          target: { amount: 15_000_000, currency: 'EUR' },
          remaining: { amount: 3_840_000, currency: 'EUR' },
        },
      ],
    }),
  });

  for (const lang of ['en', 'es', 'tr', 'ar'])
    for (const [tier, next] of [
      ['Silver', 'Gold'],
      ['Silbermitgliedschaftsstufe', 'Goldpartnerschaftsvereinbarung'],
    ] as const)
      it(`shows ${tier} and the sum whole, in ${lang}`, async () => {
        const { badge, page } = await mountReadyBadge(named(tier, next), { lang, badge: 'variant="chip"' });
        page.dir = lang === 'ar' ? 'rtl' : 'ltr';
        const [name, chip] = [queryParts(badge, 'name')[0], queryParts(badge, 'card')[0]];
        if (!chip) throw new Error('It is not drawn');
        await until(() => expect(visibleText(badge)).to.match(/38[.,]400/));
        for (const width of ['160px', '256px', '600px']) {
          page.style.inlineSize = width;
          fits(name, chip);
          fits(badge.shadowRoot?.querySelector('.fact') ?? undefined, chip);
          expect(chip.getBoundingClientRect().width).to.be.at.most(Number.parseInt(width));
        }
        // With room it is one line.
        page.style.inlineSize = '1000px';
        expect(chip.getBoundingClientRect().height).to.equal(32);
      });
});
