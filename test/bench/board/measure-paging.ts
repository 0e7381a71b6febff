import type { Browser } from 'playwright-core';
import { openBenchPage } from '../measure/bench-page.ts';
import type { SurveySubject } from '../survey/survey-subjects.ts';
import { act, ready, served, type BoardBenchGlobal } from './board-page.ts';

/** What is in the page at the end of a board that was read by cursor. */
export interface PagingMeasurement {
  readonly rows: number;
  readonly pages: number;
  readonly shown: number;
  readonly nodes: number;
}

/** A board read to its end by cursor, a hundred rows at a time. */
export const measurePaging = (
  browser: Browser,
  laurel: SurveySubject,
  rows: number,
): Promise<PagingMeasurement> =>
  served(laurel, { total: rows, first: 3, size: 100 }, async ({ url }) => {
    const { close, page: one } = await openBenchPage(browser);
    try {
      await ready(one, url);
      await act(one, 'mount');
      const pages = await one.evaluate(async () => {
        let count = 0;
        while (await (globalThis as BoardBenchGlobal).bench.more()) count += 1;
        return count;
      });
      const { nodes, shown } = await one.evaluate(() => {
        const root = (globalThis as BoardBenchGlobal).bench.root();
        const walker = document.createTreeWalker(root);
        let count = 0;
        while (walker.nextNode()) count += 1;
        return { nodes: count, shown: root.querySelectorAll('tbody th').length };
      });
      return { rows, pages, shown, nodes };
    } finally {
      await close();
    }
  });
