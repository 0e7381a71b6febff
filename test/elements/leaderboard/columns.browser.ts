import { expect } from '@open-wc/testing';
import type { Leaderboard } from '../../../src/contract/index.ts';
import { hasState, queryAllByRole, visibleText } from '../../support/queries.ts';
import { board, BoardPage, route, row, words } from './board-page.ts';

const days = (amount: number) => ({ amount, scale: 1 });

const quickest: Leaderboard = {
  ...board,
  metric: 'Days to answer',
  better: 'lower',
  rows: [
    row(1, 'Vantaa', 0, { value: days(4) }),
    row(2, 'Blue Heron', 0, { value: days(15), isViewer: true, delta: 3 }),
    row(9, 'Halden', 0, { value: days(22) }),
  ],
  viewer: { rank: 2, ahead: { rank: 1, value: { ...days(11), unit: 'days' } } },
};

const courses: Leaderboard = {
  ...board,
  secondaryMetric: 'Courses',
  rows: [
    row(1, 'Vantaa', 1940, { secondary: { amount: 32 } }),
    row(2, 'Blue Heron', 1815),
    row(9, 'Halden', 900, { secondary: { amount: 75, unit: '%' } }),
  ],
};

const mounted = async (answer: object, width = 900): Promise<BoardPage> => {
  const page = new BoardPage({ [route]: answer });
  await page.mount();
  page.page.style.inlineSize = `${width}px`;
  return page;
};

const bars = (page: BoardPage): number =>
  [...page.root.querySelectorAll('.bar-cell')].filter((lane) => lane.checkVisibility()).length;

describe('a board on which the lower value may be better', () => {
  it('can’t be read from its wrong end: what is better must be readable', async () => {
    const page = new BoardPage({ [route]: { ...quickest, better: 7 } });
    await page.mounted('error');
    expect(hasState(page.widget, 'error')).to.equal(true);
  });

  it('draws no bar where nobody knows what is better', async () => {
    const page = await mounted({ ...quickest, better: 'middle' });
    expect(bars(page)).to.equal(0);
    await page.shows('1.1 days to 1st');
  });

  it('draws no bar, and says that less is missing; movement is said as ever', async () => {
    const page = await mounted(quickest);
    await page.shows('1.1 days less for 1st');
    expect(bars(page)).to.equal(0);
    expect(page.rows[1]).to.equal(`2 ↑ 3 Blue Heron ${words.you} 1.5`);
    expect(page.row('Blue Heron').querySelector('.change .sr-only')?.textContent).to.equal('up 3 places');
    expect(page.rows[2]).to.contain('6 companies between');
  });

  it('has its bars again once it turns', async () => {
    const page = await mounted(quickest);
    await page.reads(board);
    await page.shows(words.show);
    page.press(words.show);
    await page.shows('Kraft');
    expect(bars(page)).to.equal(5);
  });
});

describe('a second figure', () => {
  it('is not there where no heading says what it is', async () => {
    const { secondaryMetric: _, ...rest } = courses;
    const page = await mounted(rest);
    expect(visibleText(page.row('Vantaa'))).not.to.contain('32');
  });

  it('stands in a column of its own, under its heading, empty where a row has none', async () => {
    const page = await mounted(courses);
    const heads = [...page.root.querySelectorAll('thead th')].map((head) => visibleText(head));
    expect(heads).to.deep.equal([words.rank, words.change, words.company, 'Courses', 'Learning points']);
    const cell = (name: string): string => page.row(name).querySelector('.secondary')?.textContent ?? 'none';
    expect([cell('Vantaa'), cell('Blue Heron'), cell('Halden')]).to.deep.equal([
      'Courses: 32',
      '',
      'Courses: 75%',
    ]);
    expect(page.root.querySelector('.secondary > span')?.checkVisibility()).to.equal(false);
    expect(page.root.querySelector('.space-between')?.getAttribute('colspan')).to.equal('4');
  });

  it('stands below the name with its heading where there is little room', async () => {
    const page = await mounted(courses, 320);
    const second = page.row('Vantaa').querySelector('.secondary');
    const name = page.row('Vantaa').querySelector('.participant');
    expect(second?.querySelector('span')?.checkVisibility()).to.equal(true);
    expect(second?.getBoundingClientRect().top).to.be.at.least(
      name?.getBoundingClientRect().bottom ?? Infinity,
    );
    // On one line: it has the width of the row, and not that of a column.
    expect(second?.getBoundingClientRect().height).to.be.below(30);
    expect(page.widget.scrollWidth).to.be.at.most(320);
  });

  it('goes with its heading', async () => {
    const page = await mounted(courses);
    await page.reads(board);
    await page.shows(words.show);
    page.press(words.show);
    await page.shows('Kraft');
    expect(page.root.querySelectorAll('.secondary')).to.have.length(0);
    expect(queryAllByRole(page.widget, 'alert')).to.be.empty;
  });
});
