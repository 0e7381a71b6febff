import { expect } from '@open-wc/testing';
import type { Perk } from '../../../src/contract/index.ts';
import { Backend } from '../../support/backend.ts';
import { reaches } from '../../support/mount.ts';
import { press } from '../../support/press.ts';
import { all, heard, parts, seen, the } from '../../support/see.ts';
import { until } from '../../support/until.ts';
import { cards, furnish, numbered, playing, serving, showing, titles } from './stand.ts';

const paged = (size: number, whole: number) => (cursor: string | undefined) => {
  const from = Number(cursor ?? 0);
  const items = numbered(Math.min(size, whole - from), from);
  return { items, total: whole, ...(from + size < whole && { nextCursor: `${from + size}` }) };
};

/** All that changes in a list from now on. */
const watch = (list: Element): (() => MutationRecord[]) => {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(list.shadowRoot ?? list, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return () => {
    changes.push(...observer.takeRecords());
    observer.disconnect();
    return changes;
  };
};

const focused = (list: Element): string | undefined => list.shadowRoot?.activeElement?.textContent?.trim();

describe('a list of perks that can’t be shown', () => {
  it('says so and brings it when somebody tries again', async () => {
    let works = false;
    const perks = () => {
      if (!works) throw new Error('no');
      return { items: numbered(2) };
    };
    const { list } = furnish({ sources: { perks } });
    await reaches(list, 'failed');
    expect(seen(list)).to.match(/^The perks did not load/);
    works = true;
    press(list, 'Try again');
    await reaches(list, 'ready');
    expect(titles(list)).to.deep.equal(['Perk 0', 'Perk 1']);
  });

  it('leaves the place to the page where a program has none', async () => {
    const backend = new Backend('not-served');
    const { list } = furnish({ endpoint: backend.endpoint }, { content: '<p slot="empty">Soon.</p>' });
    await reaches(list, 'absent');
    expect(seen(list)).to.equal('Soon.');
  });

  it('says that there are none, or what the page says instead', async () => {
    const { list } = await playing('perks-empty');
    expect(seen(list)).to.contain('No perks yet What your membership opens will stand here.');
    expect(all(list, 'list')).to.deep.equal([]);
    const { list: other } = await showing([], { content: '<p slot="empty">Ask us.</p>' });
    expect(seen(other)).to.equal('Ask us.');
  });

  it('leaves out a row that is broken, shows the others, and says that something is missing', async () => {
    const bad: unknown = [
      { id: 'a', title: 'A' },
      { id: 'b' },
      { id: 'c', title: 'C', quota: { limit: 'x' } },
    ];
    const { list } = await showing(bad as Perk[]);
    expect(titles(list)).to.deep.equal(['A', 'C']);
    expect(seen(list)).to.contain('Some details can’t be shown.');
  });
});

describe('a list of perks', () => {
  it('is a list of cards with a heading each, in the order of the server', async () => {
    const { list } = await playing('perks');
    expect(the(list, 'list', 'Perks').getAttribute('role')).to.equal(null);
    expect(titles(list).filter((title) => title === 'Security posture check')).to.have.length(1);
    expect(cards(list)).to.have.length.above(7);
  });

  it('shows perks that have a title and nothing else', async () => {
    const { list } = await playing('perks-l0');
    expect(cards(list).length).to.be.above(4);
    expect(all(list, 'button')).to.deep.equal([]);
    expect(parts(list, 'status')).to.deep.equal([]);
  });

  it('takes the page’s own title and footer', async () => {
    const content = '<h2 slot="title">Your perks</h2><p slot="footer">Questions? Call Jonas.</p>';
    const { list } = await showing(numbered(1), { content });
    expect(seen(list)).to.match(/^Your perks.*Questions\? Call Jonas\.$/);
  });

  it('speaks Spanish and Turkish', async () => {
    const { list, page } = await playing('perks', { lang: 'es' });
    expect(seen(list)).to.contain('1 de 2 días disponibles');
    page.lang = 'tr';
    await until(() => seen(list).includes('Kalan: 1 / 2 gün'));
    the(list, 'list', 'Ayrıcalıklar');
  });

  it('changes one thing on screen where one of 300 perks changed', async () => {
    let summary = 'Before';
    const { list } = await serving(() => ({
      items: numbered(300).map((perk) => (perk.id === 'perk-150' ? { ...perk, summary } : perk)),
    }));
    await until(() => expect(cards(list)).to.have.length(300));
    const watched = watch(list);
    summary = 'After';
    list.reload();
    await until(() => expect(seen(cards(list)[150] ?? list)).to.contain('After'));
    expect(watched().map(({ type }) => type)).to.deep.equal(['characterData']);
  });

  it('touches the card alone whose number changed', async () => {
    let used = 1;
    const { list } = await serving(() => ({
      items: numbered(300).map((perk) =>
        perk.id === 'perk-150' ? { ...perk, quota: { limit: 30, used } } : perk,
      ),
    }));
    const watched = watch(list);
    used = 2;
    list.reload();
    await until(() => expect(seen(cards(list)[150] ?? list)).to.contain('28 of 30 left'));
    const changes = watched();
    expect(changes.every(({ target }) => cards(list)[150]?.contains(target))).to.equal(true);
    const told = changes.map(({ type, attributeName }) => attributeName ?? type).sort();
    expect(told, 'its number, its bar, and the bar in words').to.deep.equal([
      'aria-valuenow',
      'aria-valuetext',
      'characterData',
      'style',
    ]);
  });

  it('changes nothing on screen where nothing changed', async () => {
    const { list, asked } = await serving(() => ({ items: numbered(300) }));
    const watched = watch(list);
    list.reload();
    await until(() => asked.length === 2);
    await list.updateComplete;
    expect(watched()).to.deep.equal([]);
  });
});

describe('a list of several pages', () => {
  it('keeps what is there when the next page does not come, and brings it on another try', async () => {
    let works = false;
    const page = paged(12, 30);
    const { list } = await serving(({ cursor }) => {
      if (cursor !== undefined && !works) throw new Error('no');
      return page(cursor);
    });
    press(list, 'Show more');
    await until(() => the(list, 'alert'));
    expect(seen(the(list, 'alert'))).to.contain('The next perks did not load.');
    expect(cards(list)).to.have.length(12);
    works = true;
    press(list, 'Try again');
    await until(() => expect(cards(list)).to.have.length(24));
    expect(all(list, 'alert')).to.deep.equal([]);
  });

  it('goes on page by page, takes people to the first new card, and says how many came', async () => {
    const page = paged(12, 30);
    const { list, asked } = await serving(({ cursor }) => page(cursor));
    expect(seen(list)).to.contain('Show more 12 of 30 shown');
    press(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(24));
    await until(() => expect(focused(list)).to.equal('Perk 12'));
    await until(() => expect(heard(list)).to.contain('12 more perks 24 of 30 shown'));
    press(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(30));
    await until(() => expect(focused(list)).to.equal('Perk 24'));
    expect(all(list, 'button', 'Show more')).to.deep.equal([]);
    expect(asked.map(({ cursor }) => cursor)).to.deep.equal([undefined, '12', '24']);
  });

  it('never shows a perk twice that moved to the next page meanwhile', async () => {
    const { list } = await serving(({ cursor }) =>
      cursor ? { items: numbered(4, 2) } : { items: numbered(4), nextCursor: 'next' },
    );
    press(list, 'Show more');
    await until(() => expect(titles(list)).to.deep.equal([0, 1, 2, 3, 4, 5].map((n) => `Perk ${n}`)));
  });

  it('works on the pages of a backend', async () => {
    const { list } = await playing('perks-more');
    const first = cards(list).length;
    press(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(first * 2));
  });

  it('keeps every page while it is read anew', async () => {
    const page = paged(4, 12);
    let round = 0;
    const { list } = await serving(({ cursor }) => {
      const { items, ...rest } = page(cursor?.replace(/#.*/, ''));
      return { items, ...rest, ...('nextCursor' in rest && { nextCursor: `${rest.nextCursor}#${round}` }) };
    });
    press(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(8));
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(cards(list).length));
    observer.observe(list.shadowRoot ?? list, { subtree: true, childList: true });
    round = 1;
    list.reload();
    await until(() => all(list, 'button', 'Show more').length === 1);
    await list.updateComplete;
    observer.disconnect();
    expect([...counts].filter((count) => count < 8)).to.deep.equal([]);
    expect(cards(list)).to.have.length(8);
  });
});

describe('a link in a mail', () => {
  const dialog = (list: Element): HTMLDialogElement | null | undefined =>
    list.shadowRoot?.querySelector('dialog[open]');

  it('says that its perk is not there any more', async () => {
    const { list } = await playing('perks', { attributes: 'perk="nowhere"' });
    await until(() => expect(seen(list)).to.contain('The perk of this link is not in your list any more.'));
  });

  it('brings its perk to the first place and opens its form', async () => {
    const { list } = await playing('perks', { attributes: 'perk="architecture-review"' });
    await until(() => expect(titles(list)[0]).to.match(/^Architecture review/));
    await until(() => dialog(list));
  });

  it('takes people to a perk that can’t be claimed', async () => {
    const { list } = await playing('perks', { attributes: 'perk="oslo-draw"' });
    await until(() => expect(focused(list)).to.match(/Oslo/));
    expect(dialog(list)).to.equal(null);
  });

  it('opens a claim', async () => {
    const { list } = await playing('perks', { attributes: 'claim="claim-review"' });
    await until(() => dialog(list));
  });
});
