import { expect } from '@open-wc/testing';
import type { WalletEntries, WalletEntry } from '../../../src/contract/index.ts';
import { words as es } from '../../../src/locales/es/wallet-download.ts';
import { words as ledgerEs } from '../../../src/locales/es/wallet-ledger.ts';
import { queryAllByRole, visibleText } from '../../support/queries.ts';
import type { ServedRequest } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { entriesPath, entry, entryWords, offline, problem, WalletPage } from './wallet-page.ts';

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
let blobs: Blob[] = [];
let names: string[] = [];

beforeEach(() => {
  blobs = [];
  names = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

/** The one file that was handed to the browser. */
const saved = async (): Promise<SavedFile> => {
  await until(() => expect(blobs).to.have.length(1));
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
  return { name: names[0] ?? '', bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
};

const all: readonly (WalletEntry | null)[] = [
  entry('e5', 150, 'Review', {
    kind: 'earned',
    at: '2026-11-30T23:30:00Z',
    source: { label: 'Challenge', url: 'https://portal.example/c' },
    by: { name: 'Emre' },
    expiresOn: '2027-11-30',
    counting: '100, and 50',
    balance: { amount: 1250, scale: 2 },
  }),
  entry('e4', -50, '=1+1', { kind: 'spent', reversedBy: { id: 'e3' } }),
  entry('e3', 50, 'Back', { kind: 'returned', reverses: { id: 'e4' } }),
  null,
  entry('e1', 5, 'Start', { kind: 'earned' }),
];

/** Pages of two. */
const inPages = ({ path }: ServedRequest): WalletEntries => {
  const { searchParams } = new URL(path, 'https://a.example');
  const kind = searchParams.get('kind');
  const rows = all.filter((one) => kind === null || one?.kind === kind);
  const start = Number(searchParams.get('cursor') ?? 0);
  return {
    total: rows.length,
    items: rows.slice(start, start + 2),
    kinds: [
      { kind: 'earned', count: 2 },
      { kind: 'spent', count: 1 },
    ],
    ...(start + 2 < rows.length && { nextCursor: String(start + 2) }),
  };
};

const mountLedger = async (lang?: string): Promise<WalletPage> => {
  const page = await new WalletPage({ [entriesPath]: inPages }).mount('', lang);
  await page.shows('Review');
  return page;
};

/** Holds back each further page until it is let go. */
const heldBack = (): {
  readonly answer: (seen: ServedRequest) => Promise<WalletEntries>;
  readonly next: () => void;
} => {
  const waiting: (() => void)[] = [];
  return {
    answer: async (seen) => {
      if (seen.path.includes('cursor')) await new Promise<void>((resolve) => waiting.push(resolve));
      return inPages(seen);
    },
    next: () => waiting.shift()?.(),
  };
};

describe('a download that does not come to its end', () => {
  it('saves nothing, says so, and goes on where it stopped', async () => {
    const page = await mountLedger();
    page.answers[entriesPath] = (seen) => (seen.path.includes('cursor=4') ? offline() : inPages(seen));
    page.press(entryWords.download);
    await page.shows(entryWords.stopped);
    expect(blobs).to.have.length(0);
    const before = page.requests.filter(({ path }) => path.includes('cursor=2')).length;
    page.answers[entriesPath] = inPages;
    page.press(entryWords.goOn);
    const { text } = await saved();
    expect(text.trim().split('\r\n')).to.have.length(6);
    expect(page.requests.filter(({ path }) => path.includes('cursor=2'))).to.have.length(before);
  });

  it('begins anew where the backend has forgotten the place', async () => {
    const page = await mountLedger();
    page.answers[entriesPath] = (seen) =>
      seen.path.includes('cursor=4') ? problem(410, 'cursor_expired') : inPages(seen);
    page.press(entryWords.download);
    await page.shows(entryWords.stopped);
    page.answers[entriesPath] = inPages;
    page.press(entryWords.goOn);
    const { text } = await saved();
    expect(text.trim().split('\r\n')).to.have.length(6);
  });

  it('follows no backend in a circle', async () => {
    const page = await new WalletPage({
      [entriesPath]: { items: [entry('a', 1, 'Round')], nextCursor: 'again' },
    }).mount();
    await page.shows('Round');
    page.press(entryWords.download);
    await page.shows(entryWords.stopped);
    expect(blobs).to.have.length(0);
  });

  it('says how far it is, and is cancelled', async () => {
    const page = await mountLedger();
    const held = heldBack();
    page.answers[entriesPath] = held.answer;
    page.press(entryWords.download);
    await page.shows('Gathering entries: 2 of 5');
    expect(page.root.querySelector('progress')?.value).to.equal(2);
    held.next();
    await page.shows('Gathering entries: 4 of 5');
    page.press(entryWords.cancel);
    await page.shows(entryWords.cancelled);
    expect(page.focused).to.equal(entryWords.download);
    held.next();
    expect(blobs).to.have.length(0);
  });

  it('is not begun twice by a double press', async () => {
    const page = await mountLedger();
    const held = heldBack();
    page.answers[entriesPath] = held.answer;
    page.press(entryWords.download);
    page.press(entryWords.download);
    await page.shows('Gathering entries: 2 of 5');
    page.press(entryWords.download);
    held.next();
    await page.shows('Gathering entries: 4 of 5');
    held.next();
    await saved();
    expect(names).to.have.length(1);
  });
});

describe('a downloaded ledger', () => {
  it('has all pages, with a row for the entry that can’t be read', async () => {
    const page = await mountLedger();
    page.press(entryWords.download);
    const { bytes, text } = await saved();
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(text.slice(1).trimEnd().split('\r\n')).to.deep.equal([
      'Date,Kind,Reason,Amount,Unit,Balance after,Source,Address of the source,How this is counted,By,Can be spent until,Entry,Reverses entry,Reversed by entry',
      '2026-12-01,Earned,Review,150,points,12.50,Challenge,https://portal.example/c,"100, and 50",Emre,2027-11-30,e5,,',
      "2026-11-19,Spent,'=1+1,-50,points,,,,,,,e4,,e3",
      '2026-11-19,Returned,Back,50,points,,,,,,,e3,e4,',
      `,,${entryWords.unreadable},,,,,,,,,,,`,
      '2026-11-19,Earned,Start,5,points,,,,,,,e1,,',
    ]);
    await page.shows('5 entries downloaded. 1 of them can’t be shown; the file says which.');
    expect(page.announced).to.contain('5 entries downloaded.');
  });

  it('is called after the wallet and the day', async () => {
    const page = await mountLedger();
    page.press(entryWords.download);
    const { name } = await saved();
    expect(name).to.match(/^northpeak-points-\d{4}-\d\d-\d\d\.csv$/);
  });

  it('has the chosen kind alone', async () => {
    const page = await mountLedger();
    page.choose('Earned');
    await page.shows('Start');
    page.press(entryWords.download);
    const { text } = await saved();
    expect(text.trim().split('\r\n')).to.have.length(3);
    expect(text).not.to.contain('Back');
  });

  it('has its header in the language of the page', async () => {
    const page = await mountLedger('es');
    page.press(ledgerEs.download);
    const { text } = await saved();
    expect(text.slice(1)).to.match(new RegExp(`^${es.date},${es.kind},${es.reason},${es.amount}`));
    await until(() => expect(visibleText(page.widget)).to.contain('5 movimientos descargados.'));
  });

  it('is offered only where there are entries', async () => {
    const page = await new WalletPage({ [entriesPath]: { items: [] } }).mount();
    await page.shows(entryWords.empty);
    expect(queryAllByRole(page.widget, 'button', entryWords.download)).to.have.length(0);
  });
});
