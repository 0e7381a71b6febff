import '../../../src/points.ts';
import type { Wallet, WalletEntries, WalletEntry } from '../../../src/contract/index.ts';
import { words } from '../../../src/locales/en/wallet.ts';
import { words as fileWords } from '../../../src/locales/en/wallet-download.ts';
import { words as ledgerWords } from '../../../src/locales/en/wallet-ledger.ts';
import {
  accessibleName,
  getByRole,
  queryAllByRole,
  queryParts,
  spokenText,
  visibleText,
} from '../../support/queries.ts';
import { ServedPage, session, type ServedAnswer } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

export { offline, problem } from '../../support/served-page.ts';
export { words };
/** What is said of the entries, and of the file with them. */
export const entryWords = { ...ledgerWords, ...fileWords };

export const balance: Wallet = {
  label: 'Northpeak points',
  timeZone: 'Europe/Oslo',
  owner: { kind: 'account', name: 'Tekin' },
  available: { amount: 3120, unit: 'points' },
};

export const entry = (
  id: string,
  amount: number,
  text: string,
  more: Partial<WalletEntry> = {},
): WalletEntry => ({ id, at: '2026-11-19', amount: { amount, unit: 'points' }, text, ...more });

export const entries: WalletEntries = {
  total: 3,
  kinds: [
    { kind: 'spent', count: 1 },
    { kind: 'earned', count: 2 },
  ],
  items: [
    entry('e3', 150, 'Review of Atlas', { kind: 'earned', balance: { amount: 3120 } }),
    entry('e2', -50, 'Mug', { kind: 'spent', balance: { amount: 2970 } }),
    entry('e1', 0, 'Start', { kind: 'earned' }),
  ],
};

export const walletPath = 'GET /wallets/default';
export const entriesPath = 'GET /wallets/default/entries';

/** A page with a wallet, and a backend of which every answer can be replaced by `METHOD /path`. */
export class WalletPage extends ServedPage<'laurel-wallet'> {
  constructor(answers: Record<string, ServedAnswer> = {}) {
    super('laurel-wallet', {
      'GET /session': session,
      [walletPath]: balance,
      [entriesPath]: entries,
      ...answers,
    });
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.widget;
    if (!shadowRoot) throw new Error('It is not drawn');
    return shadowRoot;
  }

  get rows(): HTMLTableRowElement[] {
    return [...this.root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  /** What each entry says to those who see. */
  get lines(): string[] {
    return this.rows.map((row) => visibleText(row).replaceAll(/\s+/g, ' ').trim());
  }

  /** The text of one part. */
  part(name: string): string {
    return queryParts(this.widget, name).map(visibleText).join(' | ').replaceAll(/\s+/g, ' ');
  }

  /** What has the focus. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement ? spokenText(activeElement) : '';
  }

  get announced(): string {
    return queryAllByRole(this.widget, 'status').map(spokenText).join(' ').trim();
  }

  press(name: string | RegExp): void {
    const button = getByRole(this.widget, 'button', name);
    button.focus();
    button.click();
  }

  get filter(): HTMLSelectElement {
    const select = this.root.querySelector('select');
    if (!select) throw new Error('There is no filter');
    return select;
  }

  /** Chooses a kind by what stands in the list. */
  choose(label: string): void {
    const { filter } = this;
    filter.selectedIndex = [...filter.options].findIndex(({ text }) => text.startsWith(label));
    filter.dispatchEvent(new Event('change', { bubbles: true }));
  }

  shows(text: string): Promise<void> {
    return until(() => {
      if (!visibleText(this.widget).includes(text))
        throw new Error(`No "${text}" in "${visibleText(this.widget)}"`);
    });
  }

  misses(text: string): Promise<void> {
    return until(() => {
      if (visibleText(this.widget).includes(text)) throw new Error(`Still "${text}"`);
    });
  }

  /** The names of all buttons and disclosures. */
  get names(): string[] {
    return [...queryAllByRole(this.widget, 'button'), ...queryAllByRole(this.widget, 'disclosure')].map(
      accessibleName,
    );
  }
}
