import type { BoardRow, Leaderboard } from '../../../src/contract/index.ts';
import { words } from '../../../src/locales/en/leaderboard.ts';
import { queryAllByRole, spokenText, visibleText, getByRole } from '../../support/queries.ts';
import { ServedPage, session, type ServedAnswer } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

export { offline, problem } from '../../support/served-page.ts';
export { words };

/** A participant at a place of its own. */
export const row = (
  place: number,
  displayName: string,
  amount: number,
  more: Partial<BoardRow> = {},
): BoardRow => ({
  id: `p${place}`,
  place,
  rank: place,
  displayName,
  value: { amount },
  ...more,
});

/** Five of 1,240: three at the top, and the viewer with whoever is above. */
export const board: Leaderboard = {
  id: 'learning',
  metric: 'Learning points',
  scope: 'company',
  rankMethod: 'standard',
  total: 1240,
  nextCursor: 'after-3',
  rows: [
    row(1, 'Vantaa', 1940, { delta: 0 }),
    row(2, 'Blue Heron', 1815, { tied: true, delta: 1 }),
    row(3, 'Halden', 1815, { rank: 2, tied: true, delta: -1 }),
    row(411, 'Kraft', 255),
    row(412, 'Tekin', 240, { isViewer: true, delta: 18 }),
  ],
  viewer: {
    rank: 412,
    ahead: { rank: 411, value: { amount: 15, unit: 'points' } },
    visibility: 'company',
    options: [
      { visibility: 'company', displayName: 'Tekin' },
      { visibility: 'alias', displayName: 'Silver Fir' },
      { visibility: 'hidden' },
    ],
  },
};
export const route = 'GET /leaderboards/default';

/** A page with a board, and a backend of which every answer can be replaced by `METHOD /path`. */
export class BoardPage extends ServedPage<'laurel-leaderboard'> {
  constructor(answers: Record<string, ServedAnswer> = {}) {
    super('laurel-leaderboard', { 'GET /session': session, [route]: board, ...answers });
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.widget;
    if (!shadowRoot) throw new Error('It is not drawn');
    return shadowRoot;
  }

  /** What each row of the table says. */
  get rows(): string[] {
    return [...this.root.querySelectorAll('tbody tr')].map((one) =>
      visibleText(one).replaceAll(/\s+/g, ' ').trim(),
    );
  }

  /** The row of the table that has this text. */
  row(text: string): HTMLTableRowElement {
    const found = [...this.root.querySelectorAll('tr')].find((one) => visibleText(one).includes(text));
    if (!found) throw new Error(`No row "${text}" in "${visibleText(this.widget)}"`);
    return found;
  }

  /** What is announced. */
  get announced(): string {
    return queryAllByRole(this.widget, 'status').map(spokenText).join(' ').trim();
  }

  /** What has the focus. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement ? spokenText(activeElement) : '';
  }

  press(name: string): void {
    const button = getByRole(this.widget, 'button', name);
    button.focus();
    button.click();
  }

  /** Chooses from a list by what stands in it. */
  pick(name: string, label: string): void {
    const list = this.list(name);
    list.selectedIndex = [...list.options].findIndex(({ text }) => text.startsWith(label));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }

  list(name: string): HTMLSelectElement {
    const found = [...this.root.querySelectorAll('select')].find(
      ({ labels }) => labels[0] && spokenText(labels[0]).startsWith(name),
    );
    if (!found) throw new Error(`No list "${name}" in "${spokenText(this.widget)}"`);
    return found;
  }

  /** Chooses how others see the viewer. */
  choose(kind: string): void {
    const option = [...this.root.querySelectorAll('label')].find((label) =>
      visibleText(label).includes(kind),
    );
    option?.querySelector('input')?.click();
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

  /** Reads it anew, and waits until the answer is there. */
  async reads(answer: ServedAnswer): Promise<void> {
    const before = this.askedOf(route).length;
    let arrived = false;
    this.widget.addEventListener('laurel-load', () => (arrived = true), { once: true });
    this.answers[route] = answer;
    this.widget.reload();
    await until(() => arrived && this.askedOf(route).length > before);
    await this.widget.updateComplete;
  }
}
