import type { Browser } from 'playwright-core';
import type { BenchServer } from './bench-server.ts';
import { openBenchPage, timeToPaint } from './bench-page.ts';
import type { VisitOptions } from './first-paint.ts';
import { spreadOf } from './statistics.ts';
import type { BenchSubject } from './subject.ts';

/** How far what was on screen moved until the page rested: the sum of all shifts, as CLS counts them. */
export interface LayoutShift {
  readonly subject: string;
  readonly shift: number;
}

const shiftOf = async (
  browser: Browser,
  url: string,
  viewport: VisitOptions['viewport'],
): Promise<number> => {
  const { close, page } = await openBenchPage(browser, viewport);
  try {
    await timeToPaint(page, url);
    await page.waitForLoadState('networkidle');
    return await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sum += (entry as PerformanceEntry & { readonly value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return sum;
    });
  } finally {
    await close();
  }
};

/** In a page of their own, since watching costs time. */
export const measureLayoutShifts = async (
  browser: Browser,
  server: BenchServer,
  subjects: readonly BenchSubject[],
  { latency, runs, viewport }: VisitOptions,
): Promise<LayoutShift[]> => {
  const shifts: LayoutShift[] = [];
  server.delay = latency;
  try {
    for (const { name, path } of subjects) {
      const series: number[] = [];
      for (let run = 0; run < runs; run += 1)
        series.push(await shiftOf(browser, server.url + path, viewport));
      shifts.push({ subject: name, shift: spreadOf(series).median });
    }
  } finally {
    server.delay = 0;
  }
  return shifts;
};
