import { expect } from '@open-wc/testing';
import { clickOn } from '../../../support/click.ts';
import {
  queryAllByRole,
  spokenText,
  accessibleName,
  visibleText,
  getByRole,
} from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';
import { cards, numberedPerks, mountSource, mountPerks, titles } from '../mount-perk-list.ts';

const wide = (list: HTMLElement): void => {
  list.style.inlineSize = '900px';
};
const narrow = (list: HTMLElement): void => {
  list.style.inlineSize = '320px';
};
const kindsOf = (list: Element): string[] =>
  queryAllByRole(getByRole(list, 'group', 'Filter by kind'), 'button').map(accessibleName);

describe('the filter of a list of perks', () => {
  it('is not there for one kind, or none', async () => {
    const { list } = await mountPerks([
      { id: 'a', title: 'A', kind: 'tool' },
      { id: 'b', title: 'B' },
    ]);
    wide(list);
    expect(queryAllByRole(list, 'group', 'Filter by kind')).to.deep.equal([]);
  });

  it('counts what is there, and narrows at once without a question', async () => {
    const { list, asked } = await mountSource(() => ({ items: numberedPerks(5) }));
    wide(list);
    expect(kindsOf(list)).to.deep.equal(['All 5', 'Event 2', 'Tool 3']);
    expect(getByRole(list, 'button', 'All 5').getAttribute('aria-pressed')).to.equal('true');
    clickOn(list, 'Event 2');
    await until(() => expect(titles(list)).to.deep.equal(['Perk 1', 'Perk 3']));
    expect(getByRole(list, 'button', 'Event 2').getAttribute('aria-pressed')).to.equal('true');
    expect(getByRole(list, 'button', 'All 5').getAttribute('aria-pressed')).to.equal('false');
    await until(() => expect(spokenText(list)).to.contain('2 perks'));
    expect(asked).to.have.length(1);
    clickOn(list, 'All 5');
    await until(() => expect(cards(list)).to.have.length(5));
  });

  it('asks for the rest of a kind where there are more pages, and shows what it has of it meanwhile', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { list, asked } = await mountSource(async ({ kind }) => {
      if (kind === undefined)
        return {
          items: numberedPerks(4),
          nextCursor: 'x',
          total: 40,
          kinds: [
            { kind: 'event', count: 3 },
            { kind: 'tool', count: 37 },
          ],
        };
      await gate;
      return { items: numberedPerks(6).filter((perk) => perk.kind === kind), total: 3 };
    });
    wide(list);
    expect(kindsOf(list)).to.deep.equal(['All 40', 'Event 3', 'Tool 37']);
    clickOn(list, 'Event 3');
    await until(() => expect(titles(list)).to.deep.equal(['Perk 1', 'Perk 3']));
    expect(getByRole(list, 'list', 'Perks').getAttribute('aria-busy')).to.equal('true');
    open();
    await until(() => expect(titles(list)).to.deep.equal(['Perk 1', 'Perk 3', 'Perk 5']));
    expect(asked.map(({ kind }) => kind)).to.deep.equal([undefined, 'event']);
    expect(kindsOf(list), 'the counts stay').to.deep.equal(['All 40', 'Event 3', 'Tool 37']);
  });

  it('names kinds that nobody told us about together', async () => {
    const { list } = await mountPerks([
      { id: 'a', title: 'A', kind: 'yoga' },
      { id: 'b', title: 'B', kind: 'chess' },
      { id: 'c', title: 'C', kind: 'tool' },
    ]);
    wide(list);
    expect(kindsOf(list)).to.deep.equal(['All 3', 'Tool 1', 'Other 2']);
    clickOn(list, 'Other 2');
    await until(() => expect(titles(list)).to.deep.equal(['A', 'B']));
  });

  it('never says that a kind has none while its perks are on their way, or did not come', async () => {
    let open: () => void = () => undefined;
    let gate = new Promise<void>((resolve) => (open = resolve));
    let isDown = true;
    const { list } = await mountSource(async ({ kind }) => {
      if (!kind)
        return {
          items: numberedPerks(4),
          nextCursor: 'x',
          kinds: [
            { kind: 'survey', count: 1 },
            { kind: 'tool', count: 9 },
          ],
        };
      await gate;
      if (isDown) throw new Error('down');
      return { items: [{ id: 's', title: 'The survey', kind: 'survey' }] };
    });
    wide(list);
    clickOn(list, 'Survey 1');
    await until(() => expect(cards(list)).to.deep.equal([]));
    expect(spokenText(list)).not.to.match(/No perks of this kind|0 perks/);
    open();
    await until(() => getByRole(list, 'button', 'Try again') !== undefined);
    expect(spokenText(list)).not.to.match(/No perks of this kind|0 perks/);
    isDown = false;
    gate = Promise.resolve();
    getByRole(list, 'button', 'Try again').click();
    await until(() => expect(titles(list)).to.deep.equal(['The survey']));
  });

  it('says that a kind has none left, with the way back', async () => {
    const { list } = await mountSource(({ kind }) =>
      kind
        ? { items: [] }
        : {
            items: numberedPerks(4),
            nextCursor: 'x',
            kinds: [
              { kind: 'survey', count: 1 },
              { kind: 'tool', count: 9 },
            ],
          },
    );
    wide(list);
    clickOn(list, 'Survey 1');
    await until(() => expect(visibleText(list)).to.contain('No perks of this kind'));
    clickOn(list, 'Show all');
    await until(() => expect(cards(list)).to.have.length(4));
  });

  it('is a native list where there is little room', async () => {
    const { list } = await mountPerks(numberedPerks(5));
    narrow(list);
    await until(() => expect(queryAllByRole(list, 'group', 'Filter by kind')).to.deep.equal([]));
    const select = list.shadowRoot?.querySelector('select');
    expect(select?.getAttribute('aria-label')).to.equal('Filter by kind');
    expect([...(select?.options ?? [])].map(({ text }) => text.trim())).to.deep.equal([
      'All (5)',
      'Event (2)',
      'Tool (3)',
    ]);
    if (select) select.selectedIndex = 1;
    select?.dispatchEvent(new Event('change'));
    await until(() => expect(titles(list)).to.deep.equal(['Perk 1', 'Perk 3']));
  });
});

describe('a list that its page narrows', () => {
  it('asks for those kinds and states, and leaves out what a simple backend sends besides', async () => {
    const { list, asked } = await mountSource(
      () => ({
        items: numberedPerks(4).map((perk) => ({
          ...perk,
          state: perk.id === 'perk-1' ? 'locked' : 'claimable',
        })),
      }),
      {
        attributes: 'kind="event, draw" state="claimable"',
      },
    );
    expect(titles(list)).to.deep.equal(['Perk 3']);
    expect(asked).to.deep.equal([{ kind: 'event,draw', state: 'claimable', cursor: undefined }]);
  });

  it('keeps perks without kind or state, which only the server can judge', async () => {
    const { list } = await mountPerks([{ id: 'a', title: 'A' }], {
      attributes: 'kind="event" state="claimable"',
    });
    expect(titles(list)).to.deep.equal(['A']);
  });

  it('follows its attributes', async () => {
    const { list } = await mountSource(() => ({ items: numberedPerks(4) }), { attributes: 'kind="event"' });
    list.kind = 'tool';
    await until(() => expect(titles(list)).to.deep.equal(['Perk 0', 'Perk 2']));
    list.removeAttribute('kind');
    await until(() => expect(cards(list)).to.have.length(4));
  });
});
