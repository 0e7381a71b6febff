import { expect } from '@open-wc/testing';
import { FakeBackend } from '../../../support/fake-backend.ts';
import { fastForward } from '../../../support/fast-forward.ts';
import { mountBadge, getByTag, appendToPage, waitForState, mountReadyBadge } from '../../../support/mount.ts';
import { allElements, spokenText, hasState, visibleText, getByRole } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';

const shows = (badge: Element, text: string | RegExp): Promise<void> =>
  until(() => expect(visibleText(badge)).to.match(new RegExp(text)));

describe('the language of a widget', () => {
  it('is that of the nearest ancestor that names one, and follows it', async () => {
    const { badge, page, program } = await mountReadyBadge('silver', { lang: 'es' });
    await shows(badge, 'Plata');
    expect(visibleText(badge)).to.contain('desde marzo de 2024');
    page.lang = 'tr';
    await shows(badge, 'Gümüş');
    await shows(badge, 'Başlangıç: Mart 2024');
    program.lang = 'en';
    await shows(badge, 'Silver');
    badge.lang = 'es';
    await shows(badge, 'Plata');
  });

  it('never empties the widget while it changes', async () => {
    const { badge, page, backend } = await mountReadyBadge('silver');
    const lost: string[] = [];
    const watching = new MutationObserver(() => {
      if (!/Silver|Gümüş/.test(visibleText(badge)) || hasState(badge, 'loading'))
        lost.push(visibleText(badge));
    });
    watching.observe(badge.shadowRoot ?? badge, { childList: true, subtree: true, characterData: true });
    backend.hold();
    page.lang = 'tr';
    await shows(badge, 'seviyesine .* kaldı');
    expect(visibleText(badge)).to.contain('Silver');
    backend.release();
    await shows(badge, 'Gümüş');
    watching.disconnect();
    expect(lost).to.deep.equal([]);
  });

  it('asks the backend in that language, once for each', async () => {
    const { badge, page, backend } = await mountReadyBadge('silver', { lang: 'es' });
    page.lang = 'tr';
    await shows(badge, 'Gümüş');
    page.lang = 'es';
    await shows(badge, 'Plata');
    expect(backend.requests.filter(({ path }) => path === '/standing').map(({ lang }) => lang)).to.deep.equal(
      ['es', 'tr'],
    );
  });

  it('is found across shadow roots and slots', async () => {
    const backend = new FakeBackend('silver');
    const outer = document.createElement('div');
    outer.lang = 'tr';
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML =
      `<laurel-program endpoint="${backend.endpoint}"><laurel-tier-badge></laurel-tier-badge></laurel-program>`;
    appendToPage(outer);
    const badge = getByTag(inner.shadowRoot!, 'laurel-tier-badge');
    await shows(badge, 'Gümüş');
    outer.lang = 'es';
    await shows(badge, 'Plata');
    inner.lang = 'en';
    await shows(badge, 'Silver');
  });

  it('follows the new place of a widget that was moved', async () => {
    const { badge, program, page } = await mountReadyBadge('silver', { lang: 'es' });
    await shows(badge, 'Plata');
    const other = document.createElement('div');
    other.lang = 'tr';
    page.append(other);
    other.append(program);
    await shows(badge, 'Gümüş');
  });

  for (const [tag, words] of [
    ['es-MX', 'Plata'],
    ['ES', 'Plata'],
    ['es_419', 'Plata'],
    [' es ', 'Plata'],
    ['tr_TR.UTF-8', 'Gümüş'],
    ['en_US', 'Silver'],
    ['TR-tr-x-ours', 'Gümüş'],
    ['tr-TR', 'Gümüş'],
    ['en-GB', 'Silver'],
  ] as const) {
    it(`takes ${tag} for what it is`, async () => {
      const { badge } = await mountReadyBadge('silver', { lang: tag });
      await shows(badge, words);
    });
  }

  for (const [tag, amount, month] of [
    ['da', '38.400\u00a0€', 'marts 2024'],
    ['fi', '38\u00a0400\u00a0€', 'maaliskuu 2024'],
    ['en-IN', '€38,400', 'March 2024'],
    // From right to left, dates would stand the wrong way round in English words.
    ['ur', '€38,400', 'March 2024'],
    ['fa', '€38,400', 'March 2024'],
  ] as const) {
    it(`is English where Laurel has no words for ${tag}, with numbers and dates that fit them`, async () => {
      const { badge } = await mountReadyBadge('silver', { lang: tag });
      const plain = (text: string): string => text.replace(/[\s\u200e\u200f]/g, ' ').replaceAll("'", '’');
      await until(() => {
        expect(plain(visibleText(badge)))
          .to.contain(plain(amount))
          .and.to.contain(plain(month));
        expect(visibleText(badge)).to.contain('to Gold');
      });
      const voice = badge.shadowRoot?.querySelector('.widget');
      expect(voice?.getAttribute('lang')).to.equal(tag.startsWith('en') ? tag : 'en');
    });
  }

  it('is English and does not fail for a broken tag', async () => {
    const broken = [
      'x',
      'not_a_language',
      '12345',
      'a b',
      '-',
      'x-private',
      'i-klingon',
      'en-',
      'zz-ZZ-',
      '😀',
    ];
    for (const lang of [...broken, 'z'.repeat(300), 'en-'.repeat(100)]) {
      const { badge, backend } = await mountReadyBadge('silver', { lang });
      expect(visibleText(badge), lang).to.match(/€38,400 to Gold/);
      expect(backend.requests.at(-1)?.lang, lang).to.match(/^(en|en-EN|zz-ZZ|not-a-language)$/);
    }
  });

  it('marks every word of its own in the pseudo language', async () => {
    const slowly = fastForward();
    for (const [scenario, state] of [
      ['contract-2', 'error'],
      ['forbidden', 'forbidden'],
      ['unavailable', 'error'],
    ] as const) {
      const { badge } = await mountBadge(scenario, { lang: 'en-XA' });
      await waitForState(badge, state);
      await until(() => expect(spokenText(badge)).to.match(/^(\[[^\][]*\] ?)+$/));
    }
    const { badge } = await mountReadyBadge('silver', { lang: 'en-XA', badge: 'ladder' });
    getByRole(badge, 'disclosure', /^\[Silver gívéš ·+\]$/);
    expect(visibleText(getByRole(badge, 'button', /^\[/))).to.match(/^\[.*·+\]$/);
    slowly();
  });

  it('marks what the server could say in another language only', async () => {
    const gold = { text: 'Oro', lang: 'es' };
    const { badge } = await mountReadyBadge(
      {
        about: '',
        standing: () => ({ tier: { name: gold, benefits: [{ text: { text: '%5 indirim', lang: 'tr' } }] } }),
      },
      { lang: 'en' },
    );
    const langOf = (text: string) =>
      allElements(badge)
        .find((element) => element.textContent === text && element.hasAttribute('lang'))
        ?.getAttribute('lang');
    expect(langOf('Oro')).to.equal('es');
    expect(langOf('%5 indirim')).to.equal('tr');
  });

  it('marks texts of an answer that came in another language than the page', async () => {
    const { badge } = await mountReadyBadge('rtl', { lang: 'en' });
    const name = allElements(badge).find(
      (element) => element.textContent === 'الفضي' && element.localName === 'bdi',
    );
    expect(name?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
  });
});
