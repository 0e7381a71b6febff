import { expect } from '@open-wc/testing';
import type { Perk } from '../../../../src/contract/index.ts';
import { FakeBackend } from '../../../support/fake-backend.ts';
import { waitForState } from '../../../support/mount.ts';
import { clickOn } from '../../../support/click.ts';
import { queryAllByRole, spokenText, queryParts, visibleText, getByRole } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';
import {
  cards,
  mountPerkList,
  numberedPerks,
  mountScenario,
  mountSource,
  mountPerks,
  titles,
} from '../mount-perk-list.ts';

const paged = (size: number, whole: number) => (cursor: string | undefined) => {
  const from = Number(cursor ?? 0);
  const items = numberedPerks(Math.min(size, whole - from), from);
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
      return { items: numberedPerks(2) };
    };
    const { list } = mountPerkList({ sources: { perks } });
    await waitForState(list, 'error');
    expect(visibleText(list)).to.match(/^The perks did not load/);
    works = true;
    clickOn(list, 'Try again');
    await waitForState(list, 'ready');
    expect(titles(list)).to.deep.equal(['Perk 0', 'Perk 1']);
  });

  it('leaves the place to the page where a program has none', async () => {
    const backend = new FakeBackend('not-served');
    const { list } = mountPerkList({ endpoint: backend.endpoint }, { content: '<p slot="empty">Soon.</p>' });
    await waitForState(list, 'empty');
    expect(visibleText(list)).to.equal('Soon.');
  });

  it('says that there are none, or what the page says instead', async () => {
    const { list } = await mountScenario('perks-empty');
    expect(visibleText(list)).to.contain('No perks yet What your membership opens will stand here.');
    expect(queryAllByRole(list, 'list')).to.deep.equal([]);
    const { list: other } = await mountPerks([], { content: '<p slot="empty">Ask us.</p>' });
    expect(visibleText(other)).to.equal('Ask us.');
  });

  it('leaves out a row that is broken, shows the others, and says that something is missing', async () => {
    const bad: unknown = [
      { id: 'a', title: 'A' },
      { id: 'b' },
      { id: 'c', title: 'C', quota: { limit: 'x' } },
    ];
    const { list } = await mountPerks(bad as Perk[]);
    expect(titles(list)).to.deep.equal(['A', 'C']);
    expect(visibleText(list)).to.contain('Some details can’t be shown.');
  });
});

describe('a list of perks', () => {
  it('is a list of cards with a heading each, in the order of the server', async () => {
    const { list } = await mountScenario('perks');
    expect(getByRole(list, 'list', 'Perks').getAttribute('role')).to.equal(null);
    expect(titles(list).filter((title) => title === 'Security posture check')).to.have.length(1);
    expect(cards(list)).to.have.length.above(7);
  });

  it('shows perks that have a title and nothing else', async () => {
    const { list } = await mountScenario('perks-l0');
    expect(cards(list).length).to.be.above(4);
    expect(queryAllByRole(list, 'button')).to.deep.equal([]);
    expect(queryParts(list, 'status')).to.deep.equal([]);
  });

  it('takes the page’s own title and footer', async () => {
    const content = '<h2 slot="title">Your perks</h2><p slot="footer">Questions? Call Jonas.</p>';
    const { list } = await mountPerks(numberedPerks(1), { content });
    expect(visibleText(list)).to.match(/^Your perks.*Questions\? Call Jonas\.$/);
  });

  it('speaks Spanish and Turkish', async () => {
    const { list, page } = await mountScenario('perks', { lang: 'es' });
    expect(visibleText(list)).to.contain('1 de 2 días disponibles');
    page.lang = 'tr';
    await until(() => visibleText(list).includes('Kalan: 1 / 2 gün'));
    getByRole(list, 'list', 'Ayrıcalıklar');
  });

  it('changes one thing on screen where one of 300 perks changed', async () => {
    let summary = 'Before';
    const { list } = await mountSource(() => ({
      items: numberedPerks(300).map((perk) => (perk.id === 'perk-150' ? { ...perk, summary } : perk)),
    }));
    await until(() => expect(cards(list)).to.have.length(300));
    const watched = watch(list);
    summary = 'After';
    list.reload();
    await until(() => expect(visibleText(cards(list)[150] ?? list)).to.contain('After'));
    expect(watched().map(({ type }) => type)).to.deep.equal(['characterData']);
  });

  it('touches the card alone whose number changed', async () => {
    let used = 1;
    const { list } = await mountSource(() => ({
      items: numberedPerks(300).map((perk) =>
        perk.id === 'perk-150' ? { ...perk, quota: { limit: 30, used } } : perk,
      ),
    }));
    const watched = watch(list);
    used = 2;
    list.reload();
    await until(() => expect(visibleText(cards(list)[150] ?? list)).to.contain('28 of 30 left'));
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
    const { list, asked } = await mountSource(() => ({ items: numberedPerks(300) }));
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
    const { list } = await mountSource(({ cursor }) => {
      if (cursor !== undefined && !works) throw new Error('no');
      return page(cursor);
    });
    clickOn(list, 'Show more');
    await until(() => getByRole(list, 'alert'));
    expect(visibleText(getByRole(list, 'alert'))).to.contain('The next perks did not load.');
    expect(cards(list)).to.have.length(12);
    works = true;
    clickOn(list, 'Try again');
    await until(() => expect(cards(list)).to.have.length(24));
    expect(queryAllByRole(list, 'alert')).to.deep.equal([]);
  });

  it('goes on page by page, takes people to the first new card, and says how many came', async () => {
    const page = paged(12, 30);
    const { list, asked } = await mountSource(({ cursor }) => page(cursor));
    expect(visibleText(list)).to.contain('Show more 12 of 30 shown');
    clickOn(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(24));
    await until(() => expect(focused(list)).to.equal('Perk 12'));
    await until(() => expect(spokenText(list)).to.contain('12 more perks 24 of 30 shown'));
    clickOn(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(30));
    await until(() => expect(focused(list)).to.equal('Perk 24'));
    expect(queryAllByRole(list, 'button', 'Show more')).to.deep.equal([]);
    expect(asked.map(({ cursor }) => cursor)).to.deep.equal([undefined, '12', '24']);
  });

  it('never shows a perk twice that moved to the next page meanwhile', async () => {
    const { list } = await mountSource(({ cursor }) =>
      cursor ? { items: numberedPerks(4, 2) } : { items: numberedPerks(4), nextCursor: 'next' },
    );
    clickOn(list, 'Show more');
    await until(() => expect(titles(list)).to.deep.equal([0, 1, 2, 3, 4, 5].map((n) => `Perk ${n}`)));
  });

  it('works on the pages of a backend', async () => {
    const { list } = await mountScenario('perks-more');
    const first = cards(list).length;
    clickOn(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(first * 2));
  });

  it('keeps every page while it is read anew', async () => {
    const page = paged(4, 12);
    let round = 0;
    const { list } = await mountSource(({ cursor }) => {
      const { items, ...rest } = page(cursor?.replace(/#.*/, ''));
      return { items, ...rest, ...('nextCursor' in rest && { nextCursor: `${rest.nextCursor}#${round}` }) };
    });
    clickOn(list, 'Show more');
    await until(() => expect(cards(list)).to.have.length(8));
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(cards(list).length));
    observer.observe(list.shadowRoot ?? list, { subtree: true, childList: true });
    round = 1;
    list.reload();
    await until(() => queryAllByRole(list, 'button', 'Show more').length === 1);
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
    const { list } = await mountScenario('perks', { attributes: 'perk="nowhere"' });
    await until(() =>
      expect(visibleText(list)).to.contain('The perk of this link is not in your list any more.'),
    );
  });

  it('brings its perk to the first place and opens its form', async () => {
    const { list } = await mountScenario('perks', { attributes: 'perk="architecture-review"' });
    await until(() => expect(titles(list)[0]).to.match(/^Architecture review/));
    await until(() => dialog(list));
  });

  it('takes people to a perk that can’t be claimed', async () => {
    const { list } = await mountScenario('perks', { attributes: 'perk="oslo-draw"' });
    await until(() => expect(focused(list)).to.match(/Oslo/));
    expect(dialog(list)).to.equal(null);
  });

  it('opens a claim', async () => {
    const { list } = await mountScenario('perks', { attributes: 'claim="claim-review"' });
    await until(() => dialog(list));
  });
});
