import { expect } from '@open-wc/testing';
import type { Leaderboard } from '../../../src/contract/index.ts';
import { queryAllByRole, spokenText, visibleText } from '../../support/queries.ts';
import { unreadableAnswers } from '../../support/unreadable-answers.ts';
import { until } from '../../support/until.ts';
import { board, BoardPage, offline, problem, route, row, words } from './board-page.ts';

const runs: Leaderboard['runs'] = [
  { id: 'q4', label: 'Q4', status: 'active', endsOn: '2026-12-31' },
  { id: 'q3', label: 'Q3', status: 'finished', endsOn: '2026-09-30', rank: 430, total: 1102 },
  { id: 'q2', label: 'Q2', status: 'finished', endsOn: '2026-06-30' },
];
const now: Leaderboard = {
  ...board,
  runs,
  run: { id: 'q4', label: 'Q4', status: 'active', endsOn: '2026-12-31' },
  cohort: 'all',
  cohorts: [
    { id: 'all', label: 'Everybody' },
    { id: 'coast', label: 'On the coast' },
  ],
};
const past: Leaderboard = {
  ...now,
  total: 1102,
  run: { id: 'q3', label: 'Q3', status: 'finished', endsOn: '2026-09-30' },
  rows: [row(1, 'Morrow', 900), row(430, 'Tekin', 120, { isViewer: true })],
  viewer: { ...board.viewer, rank: 430 },
};
const coast: Leaderboard = { ...now, total: 12, cohort: 'coast', rows: [row(1, 'Puerto', 70)], viewer: {} };

const whole = {
  [route]: ({ path }: { path: string }) =>
    path.includes('run=q3') ? past : path.includes('cohort=coast') ? coast : now,
};

describe('another period', () => {
  it('says how it ended for the viewer before it is chosen', async () => {
    const page = await new BoardPage(whole).mount();
    expect([...page.list(words.run).options].map(({ text }) => text)).to.deep.equal([
      'Q4',
      'Q3: 430th of 1,102',
      'Q2',
    ]);
  });

  it('is shown with the own place in it, and that it is closed', async () => {
    const page = await new BoardPage(whole).mount();
    await page.shows('Counts until');
    page.pick(words.run, 'Q3');
    await page.shows('430th of 1,102');
    await page.shows('Closed on');
    expect(page.rows[0]).to.contain('Morrow');
    expect(page.list(words.run).value).to.equal('q3');
    page.pick(words.run, 'Q4');
    await page.shows('412th of 1,240');
    expect(visibleText(page.widget)).not.to.contain('new result');
  });

  it('that does not come leaves the one that is there, says so, and tries again', async () => {
    const page = new BoardPage({
      [route]: ({ path }) => (path.includes('run=q3') ? problem(403, 'forbidden') : now),
    });
    await page.mount();
    page.pick(words.run, 'Q3');
    await page.shows(words.failedShort);
    expect(visibleText(page.widget)).to.contain('412th of 1,240');
    page.answers[route] = whole[route];
    page.press(words.retry);
    await page.shows('430th of 1,102');
    expect(visibleText(page.widget)).not.to.contain(words.failedShort);
  });
});

describe('a group', () => {
  it('is chosen by its name, and shown without the viewer where they are in none of it', async () => {
    const page = await new BoardPage(whole).mount();
    page.pick(words.cohort, 'On the coast');
    await page.shows('Puerto');
    expect(page.list(words.cohort).value).to.equal('coast');
    expect(spokenText(page.widget)).not.to.contain(words.you);
  });

  it('may be named by the page, as may a period and how many ranks there are', async () => {
    const page = await new BoardPage(whole).mount('cohort="coast" limit="12"');
    await page.shows('Puerto');
    expect(page.askedOf(route)[0]?.path).to.contain('cohort=coast').and.to.contain('limit=12');
  });
});

describe('attributes that make no sense', () => {
  for (const limit of ['', '0', '-3', 'all', '1e3', '3.5', '９'])
    it(`a limit of "${limit}" is as if there were none`, async () => {
      const page = await new BoardPage(whole).mount(`limit="${limit}"`);
      expect(page.askedOf(route)[0]?.path).not.to.contain('limit');
      expect(page.rows.length).to.be.above(3);
    });

  for (const attributes of ['run="never"', 'cohort="<b>x</b>"', 'run="" cohort=""'])
    it(`${attributes} that a backend does not know fails in words, and the widget stays whole`, async () => {
      const page = new BoardPage({
        [route]: ({ path }) => (/run=never|cohort=%3C/.test(path) ? problem(400, 'invalid_request') : now),
      });
      await page.mounted(attributes.includes('=""') ? 'ready' : 'error', attributes);
      await page.shows(attributes.includes('=""') ? '412th of 1,240' : words.failed);
      expect(page.root.querySelector('b, x')).to.satisfy(
        (found: Element | null) => found === null || found.localName === 'b',
      );
    });

  it('a board of a name with slashes and spaces asks for that, and nothing else', async () => {
    const page = new BoardPage({ 'GET /leaderboards/a%2F..%2Fsession%20x': board });
    await page.mount('board="a/../session x"');
    expect(page.requests.map(({ path }) => path)).to.include('/leaderboards/a%2F..%2Fsession%20x');
  });
});

describe('how others see the viewer', () => {
  const put = 'PUT /leaderboards/default/visibility';
  const seenAs = (visibility: string): Leaderboard => ({
    ...board,
    viewer: { ...board.viewer, visibility },
  });
  const checked = (page: BoardPage): string[] =>
    [...page.root.querySelectorAll('input')]
      .filter((one) => one.checked)
      .map(({ labels }) => (labels?.[0] ? visibleText(labels[0]) : ''));

  it('puts the former choice back where the network fails, and says it in words', async () => {
    const page = await new BoardPage({ [put]: problem(400, 'invalid_request') }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    expect(checked(page)).to.deep.equal(['Tekin company']);
    page.choose('alias');
    page.press(words.save);
    await page.shows(words.notSet);
    expect(checked(page)).to.deep.equal(['Tekin company']);
    expect(queryAllByRole(page.widget, 'alert').map(spokenText)).to.include(words.notSet);
    page.answers[put] = { visibility: 'alias' };
    page.answers[route] = seenAs('alias');
    page.choose('alias');
    page.press(words.save);
    await page.shows('Others see you as Silver Fir');
    await page.shows(words.visibilitySaved);
    expect(visibleText(page.widget)).not.to.contain(words.notSet);
  });

  for (const [name, answer] of Object.entries(unreadableAnswers))
    it(`may be set where the answer is ${name}: it is never called "not changed", and the board is read again`, async () => {
      const page = await new BoardPage({ [put]: answer }).mount();
      page.press(words.changeSeen);
      await page.shows(words.howSeen);
      page.answers[route] = seenAs('alias');
      page.choose('alias');
      page.press(words.save);
      await page.shows(words.setUnread);
      await page.shows('Others see you as Silver Fir');
      expect(visibleText(page.widget)).not.to.contain(words.notSet);
      expect(checked(page)).to.deep.equal(['Silver Fir alias']);
      expect(page.askedOf(put)).to.have.length(1);
    });

  it('is published by the button alone: what was only chosen and then cancelled is as if nobody had', async () => {
    const page = await new BoardPage({ [put]: { visibility: 'hidden' } }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    page.choose('hidden');
    page.choose('alias');
    await page.shows(words.cancel);
    page.press(words.cancel);
    await page.misses(words.howSeen);
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    expect(checked(page)).to.deep.equal(['Tekin company']);
    page.press(words.save);
    expect(page.askedOf(put)).to.deep.equal([]);
    page.answers[route] = seenAs('hidden');
    page.choose('hidden');
    page.press(words.save);
    page.press(words.save);
    await page.shows(words.visibilitySaved);
    expect(page.askedOf(put).map(({ body }) => body)).to.deep.equal([{ visibility: 'hidden' }]);
  });

  it('who may not choose reads why and whom to ask, and meets no button', async () => {
    const may = [
      {
        action: 'setVisibility',
        allowed: false,
        reason: 'An administrator decides.',
        ask: { name: 'Deniz Tekin', href: 'mailto:deniz@tekin.example' },
      },
    ];
    const page = await new BoardPage({ [route]: { ...board, viewer: { ...board.viewer, may } } }).mount();
    await page.shows('An administrator decides.');
    await page.shows('Deniz Tekin');
    expect(queryAllByRole(page.widget, 'button', words.changeSeen)).to.have.length(0);
  });

  it('hidden from others, one still reads one’s own row and that nobody else does, and goes back', async () => {
    const page = await new BoardPage({ [route]: seenAs('hidden'), [put]: { visibility: 'company' } }).mount();
    await page.shows(words.unseen);
    expect(page.row('Tekin')).not.to.equal(undefined);
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    expect(checked(page)).to.deep.equal([`${words.hidden} ${words.byHidden}`]);
    page.answers[route] = seenAs('company');
    page.choose('company');
    page.press(words.save);
    await page.shows('Others see you as Tekin');
  });

  it('is not said to be hidden where a backend says no more than how', async () => {
    const page = await new BoardPage({
      [route]: { ...board, viewer: { rank: 412, visibility: 'alias' } },
    }).mount();
    expect(visibleText(page.widget)).not.to.contain(words.unseen);
  });

  it('the choice takes the focus when it opens, and gives it back when it is done', async () => {
    const page = await new BoardPage().mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    await until(() => expect(page.root.activeElement?.matches('input:checked')).to.equal(true));
    page.press(words.done);
    await page.misses(words.howSeen);
    await until(() => expect(page.focused).to.equal(words.changeSeen));
  });

  it('is not sent by a widget that was offline, and the page says so', async () => {
    const page = await new BoardPage({ [put]: offline }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    page.choose('hidden');
    page.press(words.save);
    await page.shows(words.notSet);
    expect(checked(page)).to.deep.equal(['Tekin company']);
  }).timeout(40_000);
});
