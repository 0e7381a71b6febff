import { expect } from '@open-wc/testing';
import { queryAllByRole, spokenText, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { board, BoardPage, problem, route, row, words } from './board-page.ts';

describe('a board that is not there', () => {
  it('is nothing where it is switched off', async () => {
    const page = new BoardPage({ [route]: problem(404, 'not_served') });
    await page.mounted('empty');
    expect(visibleText(page.widget)).to.equal('');
  });

  it('has a failed state, and tries again', async () => {
    const page = new BoardPage({ [route]: problem(400, 'invalid_request') });
    await page.mounted('error');
    await page.shows(words.failed);
    page.answers[route] = board;
    page.press(words.retry);
    await page.shows('412th of 1,240');
  });

  it('says that nobody is ranked yet', async () => {
    const page = await new BoardPage({ [route]: { rows: [] } }).mount();
    await page.shows(words.empty);
  });

  it('leaves out a row in money, and says that something is left out', async () => {
    const paid = { ...row(2, 'Rich', 5), value: { amount: 5, currency: 'EUR' } };
    const page = await new BoardPage({ [route]: { ...board, rows: [board.rows[0], paid] } }).mount();
    expect(page.rows).to.have.length(1);
    await page.shows(words.partly);
  });
});

describe('a board', () => {
  it('answers first where one stands, and how far the next rank is', async () => {
    const page = await new BoardPage().mount();
    expect(spokenText(page.widget).replaceAll('\u00a0', ' '))
      .to.contain('412th of 1,240')
      .and.to.contain('15 points to 411th');
  });

  for (const [percentile, isSaid] of [
    [34, true],
    [50, true],
    [51, false],
    [92, false],
  ] as const)
    it(`${isSaid ? 'says' : 'does not boast'} that one is in the top ${percentile}%`, async () => {
      const answer = { ...board, viewer: { ...board.viewer, percentile } };
      const page = await new BoardPage({ [route]: answer }).mount();
      expect(visibleText(page.widget).includes(`in the top ${percentile}%`)).to.equal(isSaid);
    });

  it('marks ties and the own row, and tells how many stand between', async () => {
    const page = await new BoardPage().mount();
    expect(page.rows).to.have.length(6);
    expect(page.rows[2]).to.match(/^=2.*Halden.*1,815$/);
    expect(page.rows[3]).to.contain('407 companies between');
    expect(page.rows[5]).to.match(/^412.*Tekin You.*240$/);
  });

  it('tells assistive technology of which row of how many each is', async () => {
    const page = await new BoardPage().mount();
    const table = page.root.querySelector('table');
    expect(table?.getAttribute('aria-rowcount')).to.equal('1241');
    expect(
      [...page.root.querySelectorAll('tr')].map((one) => one.getAttribute('aria-rowindex')),
    ).to.deep.equal(['1', '2', '3', '4', '5', '412', '413']);
  });

  it('shows more where they belong, each once', async () => {
    const more = [3, 4, 5].map((place) => row(place, `Company ${place}`, 1000 - place));
    const page = new BoardPage({
      [route]: ({ path }) =>
        path.includes('cursor=after-3') ? { ...board, rows: more, nextCursor: undefined } : board,
    });
    await page.mount();
    page.press(words.more);
    await page.shows('Company 5');
    expect(page.rows.map((text) => text.replace(/\D.*$/, ''))).to.have.length(8);
    expect(page.rows[5]).to.contain('405 companies between');
  });
});

describe('what is new', () => {
  const later = { ...board, rows: [row(1, 'Vantaa', 2000), ...board.rows.slice(1)] };

  it('waits until somebody wants to see it', async () => {
    const page = await new BoardPage().mount();
    page.answers[route] = later;
    page.widget.reload();
    await page.shows('1 new result');
    expect(page.rows[0]).to.contain('1,940');
    page.press(words.show);
    await until(() => expect(page.rows[0]).to.contain('2,000'));
    expect(queryAllByRole(page.widget, 'button', words.show)).to.have.length(0);
  });
});

describe('how others see the viewer', () => {
  const put = 'PUT /leaderboards/default/visibility';

  it('is chosen, saved, and holds at once', async () => {
    const page = await new BoardPage({ [put]: { visibility: 'alias' } }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    page.answers[route] = { ...board, viewer: { ...board.viewer, visibility: 'alias' } };
    page.choose('alias');
    page.press(words.save);
    await page.shows('Others see you as Silver Fir');
    expect(page.askedOf(put).map(({ body }) => body)).to.deep.equal([{ visibility: 'alias' }]);
  });

  it('stays as it was where that fails, and says so', async () => {
    const page = await new BoardPage({ [put]: problem(403, 'role_required') }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    page.choose('alias');
    page.press(words.save);
    await page.shows(words.notSet);
    await page.shows('Others see you as Tekin');
  });

  it('says whom to ask where another role chooses it', async () => {
    const refused = problem(403, 'role_required', { ask: { name: 'Deniz Tekin' } });
    const page = await new BoardPage({ [put]: refused }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    page.choose('alias');
    page.press(words.save);
    await page.shows('Ask Deniz Tekin');
  });
});
