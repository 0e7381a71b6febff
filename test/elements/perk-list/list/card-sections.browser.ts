import { expect } from '@open-wc/testing';
import type { Perk, Perks } from '../../../../src/contract/index.ts';
import {
  queryAllByRole,
  queryParts,
  accessibleName,
  getByRole,
  visibleText,
} from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';
import { cards, mountPerks, mountSource, titles } from '../mount-perk-list.ts';

const sections: NonNullable<Perks['sections']> = [
  { id: 'new', title: 'New' },
  { id: 'you', title: 'For you' },
];
const perk = (title: string, section?: string, kind = 'tool'): Perk => ({
  id: title,
  title,
  kind,
  ...(section !== undefined && { section }),
});

/** What is shown in order: headings of sections, and below them the perks. */
const outline = (list: Element): string[] =>
  queryParts(list, 'section')
    .filter((section) => !section.hidden)
    .flatMap((section) => queryAllByRole(section, 'heading').map(accessibleName));

describe('sections of perks', () => {
  it('that nobody named are no sections: their perks stand behind', async () => {
    const { list } = await mountPerks(
      [perk('Lost', 'gone'), perk('Free'), perk('Own', 'you')],
      {},
      { sections },
    );
    expect(outline(list)).to.deep.equal(['For you', 'Own', 'Further perks', 'Lost', 'Free']);
  });

  it('have headings in the order of the vendor, and names of perks below them', async () => {
    const { list } = await mountPerks([perk('B', 'you'), perk('A', 'new')], {}, { sections });
    expect(outline(list)).to.deep.equal(['New', 'A', 'For you', 'B']);
    expect(cards(list).map((card) => card.querySelector('.name')?.getAttribute('aria-level'))).to.deep.equal([
      '4',
      '4',
    ]);
    expect(queryAllByRole(list, 'list').map(accessibleName)).to.include.members(['New', 'For you']);
  });

  it('are shown under a filter only where they have cards', async () => {
    const { list } = await mountPerks(
      [perk('Tool', 'new'), perk('Talk', 'you', 'event'), perk('Fair', undefined, 'event')],
      {},
      { sections },
    );
    getByRole(list, 'button', /Event/).click();
    await until(() => expect(outline(list)).to.deep.equal(['For you', 'Talk', 'Further perks', 'Fair']));
    getByRole(list, 'button', /All/).click();
    await until(() => expect(titles(list)).to.deep.equal(['Tool', 'Talk', 'Fair']));
  });

  it('take in the cards of a further page, and the focus goes to the first new one', async () => {
    const { list } = await mountSource(({ cursor }) =>
      cursor
        ? { items: [perk('Late', 'new')], sections }
        : { items: [perk('Early', 'you')], sections, nextCursor: 'two', total: 2 },
    );
    getByRole(list, 'button', /Show more/).click();
    await until(() => expect(outline(list)).to.deep.equal(['New', 'Late', 'For you', 'Early']));
    const focused = list.shadowRoot?.activeElement;
    expect(focused && visibleText(focused)).to.equal('Late');
  });
});
