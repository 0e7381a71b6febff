import { expect } from '@open-wc/testing';
import type { WalletEntries } from '../../../src/contract/index.ts';
import { accessibleName, getByRole, queryAllByRole, spokenText, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  balance,
  entries,
  entriesPath,
  entry,
  entryWords,
  offline,
  problem,
  WalletPage,
} from './wallet-page.ts';

/** Fifty entries in pages of twenty; each third was spent. */
const ledger = Array.from({ length: 50 }, (_, index) =>
  entry(`n${50 - index}`, index % 3 ? 10 : -10, `Entry ${50 - index}`, {
    kind: index % 3 ? 'earned' : 'spent',
  }),
);

const pageOfLedger = ({ path }: { readonly path: string }): WalletEntries => {
  const { searchParams } = new URL(path, 'https://a.example');
  const kind = searchParams.get('kind');
  const rows = ledger.filter((one) => kind === null || one.kind === kind);
  const start = Number(searchParams.get('cursor') ?? 0);
  return {
    items: rows.slice(start, start + 20),
    total: rows.length,
    kinds: [
      { kind: 'earned', count: 33 },
      { kind: 'spent', count: 17 },
    ],
    ...(start + 20 < rows.length && { nextCursor: String(start + 20) }),
  };
};

describe('entries that can’t be shown', () => {
  it('are said not to have loaded below a balance that has, and are tried again', async () => {
    const page = await new WalletPage({ [entriesPath]: offline }).mount();
    await page.shows(entryWords.failed);
    expect(visibleText(page.widget)).to.contain('3,120');
    page.answers[entriesPath] = entries;
    page.press(entryWords.retry);
    await page.shows('Review of Atlas');
  });

  it('leave a row that says so, in their place', async () => {
    const broken = { id: 'e2', at: 'yesterday', amount: { amount: 1 }, text: 'Broken' };
    const items = [entries.items[0], broken, null, entries.items[2]];
    const page = await new WalletPage({ [entriesPath]: { ...entries, items } }).mount();
    await page.shows('Review of Atlas');
    expect(page.lines[1]).to.equal(entryWords.unreadable);
    expect(page.lines[2]).to.equal(entryWords.unreadable);
    expect(page.rows).to.have.length(4);
  });

  it('are not there at all where the backend keeps none', async () => {
    const page = await new WalletPage({ [entriesPath]: problem(404, 'not_served') }).mount();
    await until(() => page.askedOf(entriesPath).length > 0 && !page.root.querySelector('.skeleton'));
    expect(page.root.querySelector('.ledger')).to.equal(null);
  });

  it('are said to be none yet', async () => {
    const page = await new WalletPage({ [entriesPath]: { items: [] } }).mount();
    await page.shows(entryWords.empty);
    expect(queryAllByRole(page.widget, 'button')).to.have.length(0);
  });

  it('of another wallet never stand below its balance', async () => {
    const page = await new WalletPage({ 'GET /wallets/other': balance }).mount();
    await page.shows('Review of Atlas');
    let answer: (reply: WalletEntries) => void = () => undefined;
    page.answers['GET /wallets/other/entries'] = () =>
      new Promise<WalletEntries>((resolve) => (answer = resolve));
    page.widget.wallet = 'other';
    await until(() => page.askedOf('GET /wallets/other/entries').length > 0);
    await until(() => page.root.querySelector('#title') !== null);
    expect(visibleText(page.widget)).not.to.contain('Review of Atlas');
    answer({ items: [entry('o1', 5, 'Other entry')] });
    await page.shows('Other entry');
  });
});

describe('an entry', () => {
  it('has its sign in front, whatever its colour, and the balance after it', async () => {
    const page = await new WalletPage().mount();
    await page.shows('Review of Atlas');
    const amounts = page.rows.map((row) => visibleText(row.cells[3] ?? row));
    expect(amounts.map((text) => text.replace(/\s*points/, ''))).to.deep.equal(['+150', '−50', '0']);
    expect(page.rows.map((row) => visibleText(row.cells[4] ?? row))).to.deep.equal(['3,120', '2,970', '']);
  });

  it('is a row of a table whose columns are named', async () => {
    const page = await new WalletPage().mount();
    await page.shows('Review of Atlas');
    const heads = [...page.root.querySelectorAll('thead th')].map(spokenText);
    const { date, reason, details, amount, balance: after } = entryWords;
    expect(heads).to.deep.equal([date, reason, details, amount, after]);
    const table = page.root.querySelector('table');
    expect(table?.getAttribute('role')).to.equal('table');
    expect(table?.getAttribute('aria-rowcount')).to.equal('4');
    expect(page.rows.map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal(['2', '3', '4']);
    expect(page.rows[0]?.querySelector('th')?.getAttribute('role')).to.equal('rowheader');
  });

  it('is dated in the zone of the program', async () => {
    const late = entry('z', 1, 'Late', { at: '2026-11-30T23:30:00Z' });
    const page = await new WalletPage({ [entriesPath]: { items: [late] } }).mount();
    await page.shows('Late');
    expect(page.lines[0]).to.contain('1 Dec 2026');
  });

  it('says where it comes from, who did it, until when it can be spent, and how it was counted', async () => {
    const full = entry('f', 150, 'Review', {
      kind: 'earned',
      source: { label: 'Challenge', url: 'https://portal.example/c' },
      by: { name: 'Emre' },
      expiresOn: '2027-11-30',
      counting: '100 and 50',
    });
    const page = await new WalletPage({ [entriesPath]: { items: [full] } }).mount();
    await page.shows('Review');
    expect(page.lines[0]).to.contain('Earned · Challenge · by Emre · can be spent until 30 Nov 2027');
    expect(getByRole(page.widget, 'link', 'Challenge').getAttribute('href')).to.equal(
      'https://portal.example/c',
    );
    const why = getByRole(page.widget, 'disclosure', `${entryWords.counted}: Review, 19 Nov 2026`);
    why.click();
    await page.shows('100 and 50');
  });

  it('of a kind that is new stands as it came', async () => {
    const items = [entry('a', 1, 'One', { kind: 'alchemy' }), entry('b', 1, 'Two', { kind: 'earned' })];
    const page = await new WalletPage({ [entriesPath]: { items } }).mount();
    await page.shows('One');
    expect(page.part('kind')).to.equal('alchemy | Earned');
    expect([...page.filter.options].map(({ text }) => text)).to.deep.equal([
      entryWords.all,
      'Earned',
      'alchemy',
    ]);
  });

  it('stays open when another one comes above it', async () => {
    const counted = entry('c', 5, 'Counted', { counting: 'By hand' });
    const page = await new WalletPage({ [entriesPath]: { items: [counted] } }).mount();
    await page.shows('Counted');
    getByRole(page.widget, 'disclosure').click();
    page.answers[entriesPath] = { items: [entry('d', 6, 'New', { counting: 'By rule' }), counted] };
    page.widget.reload();
    await page.shows('New');
    const open = [...page.root.querySelectorAll('details')].map((details) => details.open);
    expect(open).to.deep.equal([false, true]);
  });
});

describe('a long ledger', () => {
  const long = (): WalletPage => new WalletPage({ [entriesPath]: pageOfLedger });

  it('goes on with the first entry that came', async () => {
    const page = await long().mount();
    await page.shows('Entry 50');
    expect(page.part('load-more')).to.equal('Show more 20 of 50');
    page.press(entryWords.more);
    await page.shows('Entry 30 ');
    await until(() => expect(page.focused).to.contain('Entry 30 '));
    page.press(entryWords.more);
    await page.shows('Entry 1 ');
    expect(queryAllByRole(page.widget, 'button', entryWords.more)).to.have.length(0);
    expect(page.rows).to.have.length(50);
  });

  it('says that the next ones did not load, keeps what is there, and tries again', async () => {
    const page = await long().mount();
    await page.shows('Entry 50');
    page.answers[entriesPath] = (seen) => (seen.path.includes('cursor') ? offline() : pageOfLedger(seen));
    page.press(entryWords.more);
    await page.shows(entryWords.moreFailed);
    expect(page.rows).to.have.length(20);
    page.answers[entriesPath] = pageOfLedger;
    page.press(entryWords.retry);
    await page.shows('Entry 30 ');
  });

  it('begins anew where the backend has forgotten its place', async () => {
    const page = await long().mount();
    await page.shows('Entry 50');
    page.answers[entriesPath] = (seen) =>
      seen.path.includes('cursor') ? problem(410, 'cursor_expired') : pageOfLedger(seen);
    page.press(entryWords.more);
    await page.shows(entryWords.movedOn);
    page.answers[entriesPath] = pageOfLedger;
    page.press(entryWords.beginAnew);
    await page.misses(entryWords.movedOn);
    expect(page.rows).to.have.length(20);
  });

  it('shows one kind, with the number of each', async () => {
    const page = await long().mount();
    await page.shows('Entry 50');
    expect([...page.filter.options].map(({ text }) => text)).to.deep.equal([
      `${entryWords.all} (50)`,
      'Earned (33)',
      'Spent (17)',
    ]);
    expect(accessibleName(page.filter.labels[0] ?? page.filter)).to.contain(entryWords.filter);
    page.choose('Spent');
    await page.misses('Entry 49 ');
    expect(page.rows).to.have.length(17);
    expect(page.filter.options[0]?.text).to.equal(`${entryWords.all} (50)`);
  });

  it('never shows entries of another kind where those of the chosen one did not load', async () => {
    const page = await long().mount();
    await page.shows('Entry 50');
    page.answers[entriesPath] = (seen) => (seen.path.includes('kind') ? offline() : pageOfLedger(seen));
    page.choose('Spent');
    await page.shows(entryWords.failed);
    expect(page.rows).to.have.length(0);
  });
});

describe('a pair of entries', () => {
  const reversing = entry('r', -10, 'Counted twice', {
    kind: 'reversal',
    reverses: { id: 'n1', text: 'Entry 1' },
  });
  const pairs = (seen: { readonly path: string }): WalletEntries => {
    if (seen.path.includes('kind=reversal')) return { items: [reversing], total: 1 };
    const page = pageOfLedger(seen);
    const items = page.items.map((one) =>
      one?.id === 'n1' ? { ...one, reversedBy: { id: 'r', text: 'Counted twice' } } : one,
    );
    return {
      ...page,
      kinds: [...(page.kinds ?? []), { kind: 'reversal', count: 1 }],
      items: seen.path.includes('cursor') ? items : [reversing, ...items],
    };
  };

  it('leads from one to the other, through further pages and another kind, and back', async () => {
    const page = await new WalletPage({ [entriesPath]: pairs }).mount();
    await page.shows('Entry 50');
    page.choose('Reversal');
    await page.misses('Entry 50');
    page.press('Reverses: Entry 1, Counted twice, 19 Nov 2026');
    await page.shows('Entry 1 ');
    await until(() => expect(page.focused).to.contain('Reversed by: Counted twice'));
    page.press('Reversed by: Counted twice, Entry 1, 19 Nov 2026');
    await until(() => expect(page.focused).to.contain('Reverses: Entry 1'));
  });

  it('says that the other one is not there, after it was looked for on all pages', async () => {
    const lonely = entry('l', -10, 'Lonely', { reverses: { id: 'gone' } });
    const page = await new WalletPage({ [entriesPath]: { items: [lonely] } }).mount();
    await page.shows('Lonely');
    page.press(`${entryWords.reversesOne}, Lonely, 19 Nov 2026`);
    await page.shows(entryWords.notFound);
  });

  it('has buttons of which no two are called the same', async () => {
    const page = await new WalletPage({ [entriesPath]: pairs }).mount();
    await page.shows('Entry 50');
    expect(new Set(page.names).size).to.equal(page.names.length);
  });
});
