import { expect } from '@open-wc/testing';
import type { Leaderboard } from '../../../src/contract/index.ts';
import { queryAllByRole, spokenText, visibleText } from '../../support/queries.ts';
import { session } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { board, BoardPage, problem, route, row, words } from './board-page.ts';

const [first, ...others] = board.rows;
const own = others.at(-1);

/** The board with another value for the first, and for as many more as are wanted. */
const later = (...amounts: number[]): Leaderboard => ({
  ...board,
  rows: board.rows.map((one, at) => ({ ...one, value: { amount: amounts[at] ?? one.value.amount } })),
});

/** What somebody who watches the table sees change. */
const watch = (page: BoardPage): MutationRecord[] => {
  const found: MutationRecord[] = [];
  const body = page.root.querySelector('tbody');
  if (body)
    new MutationObserver((records) => found.push(...records)).observe(body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  return found;
};

const rowOf = ({ target }: MutationRecord): string => {
  const element = target instanceof Element ? target : target.parentElement;
  const tr = element?.closest('tr');
  return tr ? visibleText(tr) : '';
};

describe('while a board is open', () => {
  it('nothing moves by itself: what is new is announced once, and never again', async () => {
    const page = await new BoardPage().mount();
    const before = page.rows;
    const changes = watch(page);
    await page.reads(later(2000));
    await page.shows('1 new result');
    expect(page.announced).to.contain('1 new result');
    await page.reads(later(2100, 1900));
    await page.shows('2 new results');
    expect(page.announced, 'read out a second time').to.contain('1 new result').and.not.to.contain('2 new');
    expect(page.rows).to.deep.equal(before);
    expect(changes).to.have.length(0);
  });

  it('a reading that failed leaves it as it is, says of when it is, and forgets nothing that waits', async () => {
    const page = await new BoardPage().mount();
    await page.reads(later(2000));
    await page.shows('1 new result');
    page.answers[route] = problem(400, 'invalid_request');
    page.widget.reload();
    await page.shows(words.retry);
    expect(page.rows[0]).to.contain('1,940');
    expect(visibleText(page.widget)).to.contain('1 new result');
  });

  it('who asks for what is new reads the answer first, and it waits no longer', async () => {
    const page = await new BoardPage().mount();
    await page.reads({ ...later(2000), viewer: { ...board.viewer, rank: 400 } });
    await page.shows('1 new result');
    page.press(words.show);
    await until(() => expect(page.rows[0]).to.contain('2,000'));
    expect(page.focused).to.contain('400th of 1,240');
    expect(page.announced).not.to.contain('new result');
    expect(queryAllByRole(page.widget, 'button', words.show)).to.have.length(0);
  });

  it('whoever fell behind reads their place, and no word of a loss', async () => {
    const page = await new BoardPage().mount();
    const rows = [
      ...board.rows.slice(0, 4),
      row(415, 'Tekin', 240, { id: 'p412', isViewer: true, delta: -3 }),
    ];
    await page.reads({ ...board, rows, viewer: { ...board.viewer, rank: 415 } });
    await page.shows('new result');
    page.press(words.show);
    await page.shows('415th of 1,240');
    expect(spokenText(page.widget)).not.to.match(/lost|lose|behind|overtak|dropped|fell/i);
    expect(spokenText(page.row('Tekin'))).to.contain('down 3 places');
  });

  it('an answer that says the same brings no news, and touches nothing', async () => {
    const page = await new BoardPage().mount();
    const changes = watch(page);
    await page.reads({ ...board, asOf: '2026-11-22T10:00:00Z' });
    expect(visibleText(page.widget)).not.to.contain('new result');
    expect(changes).to.have.length(0);
  });
});

describe('one row of a thousand that changed', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => row(at + 1, `Company ${at + 1}`, 5000 - at));

  it('is the only one that is touched, in one place', async () => {
    const page = await new BoardPage({ [route]: { total: 1000, rows } }).mount();
    const changes = watch(page);
    const changed = rows.map((one, at) => (at === 499 ? { ...one, value: { amount: 4501 - 1 } } : one));
    await page.reads({ total: 1000, rows: changed });
    await page.shows('1 new result');
    page.press(words.show);
    await until(() => expect(page.rows[499]).to.contain('4,500'));
    await until(() => changes.length > 0);
    expect([...new Set(changes.map(rowOf))]).to.have.length(1);
    // Its value, and the length of its bar.
    expect(changes.length).to.be.at.most(2);
  });

  it('moves alone where it rose, and nothing else is drawn again', async () => {
    const page = await new BoardPage({ [route]: { total: 1000, rows } }).mount();
    const kept = [...page.root.querySelectorAll('tbody tr')];
    const risen = rows.map((one) => ({ ...one }));
    const [last] = risen.splice(9, 1);
    if (last) risen.splice(4, 0, { ...last, value: { amount: 4996 } });
    const moved = risen.map((one, at) => ({ ...one, rank: at + 1, place: at + 1 }));
    await page.reads({ total: 1000, rows: moved });
    await page.shows('new results');
    const changes = watch(page);
    page.press(words.show);
    await until(() => expect(page.rows[4]).to.contain('Company 10'));
    expect([...page.root.querySelectorAll('tbody tr')].every((one) => kept.includes(one))).to.equal(true);
    const touched = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('tr'),
    );
    expect(new Set(touched.filter(Boolean)).size).to.be.at.most(6);
  });

  it('lets only rows in view glide, and all are measured before the first does', async () => {
    const page = await new BoardPage({ [route]: { total: 1000, rows } }).mount();
    await page.reads({
      total: 1000,
      rows: rows.map((one, at) => (at ? one : { ...one, value: { amount: 9000 } })),
    });
    await page.shows('1 new result');
    const steps: string[] = [];
    const { animate, getBoundingClientRect } = Element.prototype;
    Element.prototype.animate = function (...args) {
      steps.push('glide');
      return animate.apply(this, args);
    };
    Element.prototype.getBoundingClientRect = function () {
      steps.push('measure');
      return getBoundingClientRect.apply(this);
    };
    try {
      // Its banner goes, so that every row moves.
      page.press(words.show);
      await until(() => expect(page.rows[0]).to.contain('9,000'));
      await until(() => expect(steps).to.include('glide'));
    } finally {
      Object.assign(Element.prototype, { animate, getBoundingClientRect });
    }
    expect(steps.filter((step) => step === 'glide').length).to.be.at.most(100);
    expect(steps.lastIndexOf('measure')).to.be.below(steps.indexOf('glide'));
  });
});

describe('further rows of a board', () => {
  const further = [3, 4, 5].map((place) => row(place + 1, `Company ${place + 1}`, 1000 - place));
  const paged = (page: Leaderboard | ReturnType<typeof problem>) => ({
    [route]: ({ path }: { path: string }) => (path.includes('cursor=') ? page : board),
  });

  it('takes the reader to the first row that came, and says how many came', async () => {
    const page = await new BoardPage(paged({ rows: further })).mount();
    page.press(words.more);
    await page.shows('Company 6');
    await until(() => expect(page.focused).to.contain('Company 4'));
    expect(page.announced).to.contain('3 more');
    expect(page.rows.join()).to.contain('404 companies between');
  });

  it('says that it did not come, keeps what is there, and tries again', async () => {
    const page = await new BoardPage(paged(problem(403, 'forbidden'))).mount();
    page.press(words.more);
    await page.shows(words.moreFailed);
    expect(page.rows).to.have.length(6);
    page.answers[route] = ({ path }) => (path.includes('cursor=') ? { rows: further } : board);
    page.press(words.retry);
    await page.shows('Company 4');
    expect(visibleText(page.widget)).not.to.contain(words.moreFailed);
  });

  it('begins anew where the backend has cleared the cursor, and keeps what is there until it comes', async () => {
    const page = await new BoardPage(paged(problem(400, 'invalid_request'))).mount();
    page.press(words.more);
    await page.shows(words.movedOn);
    expect(page.rows).to.have.length(6);
    page.answers[route] = later(2000);
    page.press(words.beginAnew);
    await until(() => expect(page.rows[0]).to.contain('2,000'));
    expect(visibleText(page.widget)).not.to.contain(words.movedOn).and.not.to.contain('new result');
    expect(page.focused).not.to.equal('');
  });

  it('that can’t be read says so, as the first block does', async () => {
    const money = { ...row(4, 'Rich', 5), value: { amount: 5, currency: 'EUR' } };
    const page = await new BoardPage(paged({ rows: [money, ...further.slice(1)] } as never)).mount();
    page.press(words.more);
    await page.shows('Company 5');
    expect(visibleText(page.widget)).not.to.contain('Rich');
    await page.shows(words.partly);
  });

  it('that has the own row in it shows it once, where it stands', async () => {
    const near = { ...board, rows: [first, own] as Leaderboard['rows'], nextCursor: 'after-1' };
    const rows = [410, 411, 412].map((place) =>
      place === 412 && own ? own : row(place, `No ${place}`, 300),
    );
    const page = new BoardPage({
      [route]: ({ path }) => (path.includes('cursor=') ? { rows } : near),
    });
    await page.mount();
    page.press(words.more);
    await page.shows('No 411');
    expect(page.rows.filter((text) => text.includes('Tekin'))).to.have.length(1);
    expect(page.rows.at(-1)).to.contain('Tekin');
  });
});

describe('when another member signs in', () => {
  it('nothing of the first is there, nor what they had opened and chosen', async () => {
    const put = 'PUT /leaderboards/default/visibility';
    const page = await new BoardPage({ [put]: { visibility: 'hidden' } }).mount();
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    page.choose('hidden');
    page.press(words.save);
    await until(() => page.askedOf(put).length === 1);
    let answer: (reply: Leaderboard) => void = () => undefined;
    page.answers[route] = () => new Promise<Leaderboard>((resolve) => (answer = resolve));
    page.answers['GET /session'] = { ...session, member: { ...session.member, id: 'deniz' } };
    const before = page.askedOf(route).length;
    Object.assign(page.program, { credentials: undefined, getToken: () => 'of-deniz' });
    await until(() => page.askedOf(route).length > before);
    await page.widget.updateComplete;
    expect(spokenText(page.widget)).not.to.match(/Tekin|412|Vantaa/);
    answer({ ...board, rows: [row(1, 'Nova', 3)], viewer: { ...board.viewer, visibility: 'alias' } });
    await page.shows('Nova');
    expect(visibleText(page.widget)).not.to.contain(words.howSeen).and.not.to.contain('new result');
    page.press(words.changeSeen);
    await page.shows(words.howSeen);
    const chosen = [...page.root.querySelectorAll('input')].filter(({ checked }) => checked);
    expect(chosen.map(({ labels }) => labels?.[0] && visibleText(labels[0]))).to.deep.equal([
      'Silver Fir alias',
    ]);
  });
});
