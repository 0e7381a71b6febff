import { expect } from '@open-wc/testing';
import { words as ar } from '../../../src/locales/ar/leaderboard.ts';
import { words as es } from '../../../src/locales/es/leaderboard.ts';
import { words as tr } from '../../../src/locales/tr/leaderboard.ts';
import { queryAllByRole, spokenText, hasState, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { board, BoardPage, problem, route, row, words } from './board-page.ts';

const indexes = (page: BoardPage): (string | null)[] =>
  [...page.root.querySelectorAll('tr')].map((one) => one.getAttribute('aria-rowindex'));

/** Whether a box goes beyond the widget's own. */
const sticksOut = (page: BoardPage): string[] => {
  const { left, right } = page.widget.getBoundingClientRect();
  return [...page.root.querySelectorAll('td, th, h3, li, p')]
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(
      (one) =>
        `${one.localName}.${one.className} ${visibleText(one).slice(0, 12)} ${one.getBoundingClientRect().width}`,
    );
};

describe('where there is nothing to rank', () => {
  it('a board that is switched off is nothing at all: no box, no word, no error', async () => {
    const page = new BoardPage({ [route]: problem(404, 'not_served') });
    let errors = 0;
    document.addEventListener('laurel-error', () => (errors += 1), { once: true });
    await page.mounted('empty');
    expect(spokenText(page.widget)).to.equal('');
    expect(page.widget.getBoundingClientRect().height).to.equal(0);
    expect(errors).to.equal(0);
  });

  it('what the page gave for it stands in place of one that is switched off', async () => {
    const page = new BoardPage({ [route]: problem(404, 'not_served') });
    await page.mounted('empty', '', 'en-GB', '<p slot="empty">No ranking here</p>');
    expect(visibleText(page.widget)).to.equal('No ranking here');
  });

  it('one that another link was about says that it is gone, and offers nothing that would not help', async () => {
    const page = new BoardPage({ 'GET /leaderboards/old': problem(404, 'not_found') });
    await page.mounted('empty', 'board="old"');
    await page.shows(words.gone);
    expect(queryAllByRole(page.widget, 'button')).to.have.length(0);
  });

  it('below the floor nobody is shown or counted, and the viewer may still choose how to be seen', async () => {
    const { rank: _, ahead: __, ...viewer } = board.viewer ?? {};
    const { total: ___, nextCursor: ____, ...few } = board;
    const page = await new BoardPage({
      [route]: { ...few, title: 'Learning', rows: [], viewer: { ...viewer, value: { amount: 240 } } },
    }).mount();
    await page.shows(words.empty);
    expect(page.root.querySelector('table')).to.equal(null);
    expect(visibleText(page.widget)).to.contain('Learning').and.to.contain(words.changeSeen);
    expect(spokenText(page.widget)).not.to.match(/\d+(st|nd|rd|th)| of \d/);
  });

  it('people who look before they have a rank read the board, and that they are not ranked yet', async () => {
    const page = await new BoardPage({
      [route]: { ...board, title: 'Learning', rows: board.rows.slice(0, 3), viewer: {} },
    }).mount();
    expect(page.rows).to.have.length(3);
    await page.shows(words.unranked);
  });

  it('a single row is the whole board: no gap, no more, no next rank', async () => {
    const page = await new BoardPage({
      [route]: {
        total: 1,
        rows: [row(1, 'Tekin', 240, { isViewer: true })],
        viewer: { rank: 1 },
      },
    }).mount();
    expect(visibleText(page.widget)).to.contain('1st of 1');
    expect(page.rows).to.have.length(1);
    expect(queryAllByRole(page.widget, 'button')).to.have.length(0);
  });
});

describe('a row for a screen reader', () => {
  it('a tie is said as a word, never as "equals"', async () => {
    const page = await new BoardPage().mount();
    expect(visibleText(page.row('Halden'))).to.match(/^=\s?2/);
    expect(spokenText(page.row('Halden')))
      .to.match(new RegExp(`^${words.tied} 2\\b`))
      .and.not.to.contain('=');
    expect(spokenText(page.row('Vantaa'))).to.match(/^1\b/);
    expect(spokenText(page.widget)).to.contain(words.standard);
  });

  it('a change of places is said as a sentence of its own, without a sign or a judgement', async () => {
    const page = await new BoardPage().mount();
    expect(spokenText(page.row('Vantaa'))).to.contain(words.same);
    expect(spokenText(page.row('Blue Heron'))).to.contain('up 1 place');
    expect(spokenText(page.row('Halden')))
      .to.contain('down 1 place')
      .and.not.to.match(/[-−–+]1|lost|won/);
    expect(spokenText(page.row('Kraft'))).not.to.match(/up|down|same/);
  });

  it('one’s own row says so in words, and not by its colour alone', async () => {
    const page = await new BoardPage().mount();
    expect(spokenText(page.row('Tekin'))).to.contain(words.you);
    expect(visibleText(page.row('Tekin'))).to.contain(words.you);
    expect(page.rows.filter((one) => one.includes(words.you))).to.have.length(1);
  });

  it('a name and the city behind it are two words', async () => {
    const rows = [row(1, 'Vantaa', 1940, { note: 'Helsinki' })];
    const page = await new BoardPage({ [route]: { ...board, rows } }).mount();
    const name = page.row('Vantaa').querySelector('th');
    expect(name?.textContent?.replaceAll(/\s+/g, ' ').trim()).to.equal('Vantaa Helsinki');
  });

  it('knows its place among all, also where nobody knows how many there are', async () => {
    const { total: _, ...endless } = board;
    const page = await new BoardPage({ [route]: endless }).mount();
    expect(page.root.querySelector('table')?.getAttribute('aria-rowcount')).to.equal('-1');
    expect(indexes(page)).to.deep.equal(['1', '2', '3', '4', '5', '412', '413']);
    expect(visibleText(page.widget)).to.contain('412th').and.not.to.contain('412th of');
  });

  it('follows the one before where a backend counts no places, and then nobody is said to stand between', async () => {
    const rows = [1, 2, 9].map((rank) => ({ rank, displayName: `No ${rank}`, value: { amount: 10 - rank } }));
    const page = await new BoardPage({ [route]: { rows } }).mount();
    expect(page.rows).to.have.length(3);
    expect(indexes(page)).to.deep.equal(['1', '2', '3', '4']);
    expect(visibleText(page.widget)).not.to.contain('between');
  });

  for (const width of ['320px', '900px'])
    it(`is a row of a table ${width} wide, and the gap is one too`, async () => {
      const page = await new BoardPage().mount();
      page.page.style.width = width;
      const table = page.root.querySelector('table');
      expect(table?.caption && spokenText(table.caption)).to.equal(words.caption);
      for (const one of page.root.querySelectorAll('tr')) {
        expect(one.role ?? 'row').to.equal('row');
        expect(one.getAttribute('aria-rowindex')).to.match(/^\d+$/);
      }
      expect(sticksOut(page)).to.deep.equal([]);
    });
});

describe('names and values', () => {
  it('of five hundred letters and sixteen digits stay inside, wide and narrow', async () => {
    const page = await new BoardPage({
      [route]: {
        ...board,
        title: 'x'.repeat(300),
        metric: 'y'.repeat(200),
        rows: [
          row(1, 'W'.repeat(500), Number.MAX_SAFE_INTEGER, { note: 'z'.repeat(200), delta: -1_000_000 }),
          row(2, 'Low', -Number.MAX_SAFE_INTEGER),
        ],
      },
    }).mount();
    expect(page.rows[0]).to.contain('9,007,199,254,740,991');
    for (const width of ['320px', '900px']) {
      page.page.style.width = width;
      await page.widget.updateComplete;
      expect(sticksOut(page).join('; '), width).to.equal('');
    }
  });

  it('that are equal are two rows', async () => {
    const page = await new BoardPage({
      [route]: {
        rows: [
          { rank: 1, displayName: 'Nova', value: { amount: 5 }, tied: true },
          { rank: 1, displayName: 'Nova', value: { amount: 5 }, tied: true },
        ],
      },
    }).mount();
    expect(page.rows).to.have.length(2);
  });

  it('in a script from right to left do not turn the numbers beside them', async () => {
    const page = await new BoardPage({
      [route]: { ...board, rows: [row(1, 'شركة الميناء 24', 1310, { note: 'جدة' })] },
    }).mount();
    const names = [...page.row('شركة').querySelectorAll('bdi')];
    expect(names.map(({ textContent }) => textContent)).to.deep.equal(['شركة الميناء 24', 'جدة']);
    const rank = page.row('شركة').querySelector('.rank')?.getBoundingClientRect();
    const value = page.row('شركة').querySelector('.value')?.getBoundingClientRect();
    expect(rank?.right).to.be.below(value?.left ?? 0);
  });

  it('stand the other way round on a page that is read from right to left', async () => {
    const page = new BoardPage();
    await page.mounted('ready', '', 'ar');
    page.page.dir = 'rtl';
    await page.widget.updateComplete;
    expect(visibleText(page.widget)).to.contain(ar.standard);
    expect(page.rows).to.have.length(6);
    expect(sticksOut(page)).to.deep.equal([]);
  });

  it('change their language with the page, and nothing is lost', async () => {
    const page = await new BoardPage().mount();
    for (const [lang, said, place] of [
      ['es', es, '412.º de 1240'],
      ['tr', tr, '412'],
    ] as const) {
      page.page.lang = lang;
      await page.shows(said.standard);
      await page.shows(place);
      expect(page.rows).to.have.length(6);
      expect(spokenText(page.row('Halden'))).to.contain(said.tied);
    }
    expect(hasState(page.widget, 'ready')).to.equal(true);
  });
});

describe('a thousand rows', () => {
  it('are all there, each with its place', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => row(at + 1, `Company ${at + 1}`, 2000 - at));
    const page = await new BoardPage({ [route]: { total: 1000, rows } }).mount();
    await until(() => page.rows.length === 1000);
    expect(indexes(page).at(-1)).to.equal('1001');
  });
});
