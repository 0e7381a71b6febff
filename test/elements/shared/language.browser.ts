import { expect } from '@open-wc/testing';
import { Backend } from '../../support/backend.ts';
import { hasten } from '../../support/hasten.ts';
import { mount, one, place, reaches, ready } from '../../support/mount.ts';
import { everything, heard, isIn, seen, the } from '../../support/see.ts';
import { until } from '../../support/until.ts';

const shows = (badge: Element, text: string | RegExp): Promise<void> =>
  until(() => expect(seen(badge)).to.match(new RegExp(text)));

describe('the language of a widget', () => {
  it('is that of the nearest ancestor that names one, and follows it', async () => {
    const { badge, page, program } = await ready('silver', { lang: 'es' });
    await shows(badge, 'Plata');
    expect(seen(badge)).to.contain('desde marzo de 2024');
    page.lang = 'tr';
    await shows(badge, 'Gümüş');
    await shows(badge, 'Başlangıç: Mart 2024');
    program.lang = 'en';
    await shows(badge, 'Silver');
    badge.lang = 'es';
    await shows(badge, 'Plata');
  });

  it('never empties the widget while it changes', async () => {
    const { badge, page, backend } = await ready('silver');
    const lost: string[] = [];
    const watching = new MutationObserver(() => {
      if (!/Silver|Gümüş/.test(seen(badge)) || isIn(badge, 'loading')) lost.push(seen(badge));
    });
    watching.observe(badge.shadowRoot ?? badge, { childList: true, subtree: true, characterData: true });
    backend.hold();
    page.lang = 'tr';
    await shows(badge, 'seviyesine kalan');
    expect(seen(badge)).to.contain('Silver');
    backend.release();
    await shows(badge, 'Gümüş');
    watching.disconnect();
    expect(lost).to.deep.equal([]);
  });

  it('asks the backend in that language, once for each', async () => {
    const { badge, page, backend } = await ready('silver', { lang: 'es' });
    page.lang = 'tr';
    await shows(badge, 'Gümüş');
    page.lang = 'es';
    await shows(badge, 'Plata');
    expect(backend.asked.filter(({ path }) => path === '/standing').map(({ lang }) => lang)).to.deep.equal([
      'es',
      'tr',
    ]);
  });

  it('is found across shadow roots and slots', async () => {
    const backend = new Backend('silver');
    const outer = document.createElement('div');
    outer.lang = 'tr';
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML =
      `<laurel-program endpoint="${backend.endpoint}"><laurel-tier-badge></laurel-tier-badge></laurel-program>`;
    place(outer);
    const badge = one(inner.shadowRoot!, 'laurel-tier-badge');
    await shows(badge, 'Gümüş');
    outer.lang = 'es';
    await shows(badge, 'Plata');
    inner.lang = 'en';
    await shows(badge, 'Silver');
  });

  it('follows the new place of a widget that was moved', async () => {
    const { badge, program, page } = await ready('silver', { lang: 'es' });
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
    ['tr-TR', 'Gümüş'],
    ['en-GB', 'Silver'],
  ] as const) {
    it(`takes ${tag} for what it is`, async () => {
      const { badge } = await ready('silver', { lang: tag });
      await shows(badge, words);
    });
  }

  it('is English where Laurel has no words, numbers and dates too: a line reads in one language', async () => {
    const { badge } = await ready('silver', { lang: 'de' });
    await shows(badge, 'Silver');
    expect(seen(badge)).to.contain('€ 38,400 to Gold');
    expect(seen(badge)).to.contain('since March 2024');
  });

  it('is English and does not fail for a broken tag', async () => {
    for (const lang of ['x', 'not_a_language', '12345', 'a b', '-']) {
      const { badge } = await ready('silver', { lang });
      expect(seen(badge), lang).to.match(/38,400/);
    }
  });

  it('marks every word of its own in the pseudo language', async () => {
    const slowly = hasten();
    for (const [scenario, state] of [
      ['contract-2', 'failed'],
      ['forbidden', 'wrong-role'],
      ['unavailable', 'failed'],
    ] as const) {
      const { badge } = await mount(scenario, { lang: 'en-XA' });
      await reaches(badge, state);
      await until(() => expect(heard(badge)).to.match(/^(\[[^\][]*\] ?)+$/));
    }
    const { badge } = await ready('silver', { lang: 'en-XA', badge: 'ladder' });
    the(badge, 'disclosure', /^\[Silver gívéš ·+\]$/);
    expect(seen(the(badge, 'button', /^\[/))).to.match(/^\[.*·+\]$/);
    slowly();
  });

  it('marks what the server could say in another language only', async () => {
    const gold = { text: 'Oro', lang: 'es' };
    const { badge } = await ready(
      {
        about: '',
        standing: () => ({ tier: { name: gold, benefits: [{ text: { text: '%5 indirim', lang: 'tr' } }] } }),
      },
      { lang: 'en' },
    );
    const langOf = (text: string) =>
      everything(badge)
        .find((element) => element.textContent === text && element.hasAttribute('lang'))
        ?.getAttribute('lang');
    expect(langOf('Oro')).to.equal('es');
    expect(langOf('%5 indirim')).to.equal('tr');
  });

  it('marks texts of an answer that came in another language than the page', async () => {
    const { badge } = await ready('rtl', { lang: 'en' });
    const name = everything(badge).find(
      (element) => element.textContent === 'الفضي' && element.localName === 'bdi',
    );
    expect(name?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
  });
});
