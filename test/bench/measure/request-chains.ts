import type { Browser } from 'playwright-core';
import type { BenchServer } from './bench-server.ts';
import { gzipped } from './gzipped.ts';
import { longestRow, type TimedRequest } from './longest-row.ts';
import type { BenchSubject } from './subject.ts';
import { openBenchPage, timeToPaint, type Viewport } from './bench-page.ts';

/** What a page asks for on a first visit, nothing cached, until it rests. */
export interface Requests {
  readonly subject: string;
  /** Path → how often. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a page has loaded once it rests, and how many answers had to come one after another before it was painted. */
export interface LoadMeasurement {
  readonly subject: string;
  readonly requests: number;
  /** Scripts and styles. */
  readonly files: number;
  /** Their bytes, each file gzipped. */
  readonly gz: number;
  readonly links: readonly string[];
}

/** Milliseconds before each answer: so long that what waits for an answer can be told from what does not. */
const longLatency = 400;

/** How a page is visited to see what it loads. Its rows of requests are right with the usual, long latency alone. */
interface LoadVisit {
  readonly viewport?: Viewport;
  readonly latency?: number;
}

/** The bench's own, and what a browser asks for by itself. */
const isOurs = (path: string): boolean => path !== '/clock.js' && path !== '/favicon.ico';

/** The requests that were answered before the page was painted. It ends when the page rests. */
const visit = async (browser: Browser, url: string, viewport?: Viewport): Promise<TimedRequest[]> => {
  const { close, page } = await openBenchPage(browser, viewport);
  try {
    const end = await timeToPaint(page, url);
    const entries = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({ name }) => name.startsWith(location.origin))
        .map((one) => {
          const { name, requestStart, responseStart } = one as PerformanceResourceTiming;
          return { path: new URL(name).pathname, start: requestStart, answer: responseStart };
        }),
    );
    await page.waitForLoadState('networkidle');
    return entries.filter(({ answer, path }) => isOurs(path) && answer > 0 && answer < end);
  } finally {
    await close();
  }
};

export const countRequests = async (
  browser: Browser,
  server: BenchServer,
  subject: BenchSubject,
): Promise<Requests> => {
  server.forget();
  await visit(browser, server.url + subject.path);
  const counts: Record<string, number> = {};
  for (const { path } of server.visits) if (isOurs(path)) counts[path] = (counts[path] ?? 0) + 1;
  return { subject: subject.name, counts };
};

export const measurePageLoad = async (
  browser: Browser,
  server: BenchServer,
  subject: BenchSubject,
  { latency = longLatency, viewport }: LoadVisit = {},
): Promise<LoadMeasurement> => {
  server.forget();
  server.delay = latency;
  try {
    const timed = await visit(browser, server.url + subject.path, viewport);
    const visits = server.visits.filter(({ path }) => isOurs(path));
    const code = visits.filter(({ path }) => /\.(js|css)$/.test(path));
    return {
      subject: subject.name,
      requests: visits.length,
      files: code.length,
      gz: code.reduce((sum, { body }) => sum + gzipped(body), 0),
      links: longestRow(timed),
    };
  } finally {
    server.delay = 0;
  }
};
