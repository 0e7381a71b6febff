import { expect } from '@open-wc/testing';
import type { Leaderboard } from '../../../src/contract/index.ts';
import { words } from '../../../src/locales/en/leaderboard.ts';
import { queryAllByRole, visibleText, getByRole } from '../../support/queries.ts';
import { ServedPage, session } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

const total = 1000;
const size = 20;

/** A page of a board of a thousand, which begins behind `after`. */
const pageAfter = (after: number, count: number): Leaderboard => ({
  total,
  rows: Array.from({ length: Math.min(count, total - after) }, (_, at) => ({
    id: `p${after + at + 1}`,
    rank: after + at + 1,
    place: after + at + 1,
    displayName: `Company ${after + at + 1}`,
    value: { amount: total - after - at },
  })),
  ...(after + count < total && { nextCursor: String(after + count) }),
});

/** A long board, read further page by page. */
class LongBoard extends ServedPage<'laurel-leaderboard'> {
  constructor() {
    super('laurel-leaderboard', {
      'GET /session': session,
      'GET /leaderboards/default': ({ path }) => {
        const after = /cursor=(\d+)/.exec(path)?.[1];
        return after === undefined ? pageAfter(0, 3) : pageAfter(Number(after), size);
      },
    });
  }

  get rows(): HTMLTableRowElement[] {
    return [...(this.widget.shadowRoot?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  }

  shows(text: string): Promise<void> {
    return until(() => expect(this.rows.map(visibleText).join('\n')).to.contain(text));
  }

  /** Presses a button, and waits for the row that it brings. */
  async press(name: string, brings: number): Promise<void> {
    getByRole(this.widget, 'button', name).click();
    await this.shows(`Company ${brings} `);
  }
}

describe('a long board, read further', () => {
  it('goes on with the first row that came', async () => {
    const page = await new LongBoard().mount();
    await page.press(words.more, 4);
    await until(() =>
      expect(visibleText(page.widget.shadowRoot?.activeElement ?? page.widget)).to.contain('Company 4 '),
    );
  });

  it('keeps no more than a hundred of them on screen, and says how many stand between', async () => {
    const page = await new LongBoard().mount();
    for (let at = 0; at < 12; at += 1) await page.press(words.more, 4 + at * size);
    const kept = page.rows.map((row) => visibleText(row));
    expect(kept).to.have.length(3 + 1 + 100);
    expect(kept[3]).to.contain('140 people between');
    expect(page.rows[4]?.getAttribute('aria-rowindex')).to.equal('145');
  });

  it('shows again those that gave way', async () => {
    const page = await new LongBoard().mount();
    for (let at = 0; at < 7; at += 1) await page.press(words.more, 4 + at * size);
    await page.press(words.before, 24);
    await page.press(words.before, 4);
    expect(queryAllByRole(page.widget, 'button', words.before)).to.have.length(0);
    const places = page.rows.map((row) => Number(row.getAttribute('aria-rowindex')) - 1);
    expect(places).to.deep.equal(Array.from({ length: 103 }, (_, at) => at + 1));
    await page.press(words.more, 104);
  });
});
