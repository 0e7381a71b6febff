import type { Browser } from 'playwright-core';
import { gzipped } from './bundle-size.ts';
import type { BenchServer } from './bench-server.ts';
import { pathOf, type BadgeSubject } from './badge-subjects.ts';
import { openBenchPage, timeToPaint } from './bench-page.ts';

/** What a page asks for, first visit, nothing cached. */
export interface Requests {
  readonly subject: string;
  readonly badges: number;
  /** Path → how often. */
  readonly counts: Readonly<Record<string, number>>;
}

interface LoadedFile {
  readonly path: string;
  readonly bytes: number;
  readonly gz: number;
}

/** What came before a ready badge was painted, and how many answers had to come one after another. */
export interface Chain {
  readonly subject: string;
  readonly loaded: readonly LoadedFile[];
  readonly links: readonly string[];
}

/** Long enough that what waits for an answer can be told from what does not. */
const delay = 400;

/** The bench's own. */
const isOurs = (path: string): boolean => path !== '/clock.js' && path !== '/favicon.ico';

const visit = async (browser: Browser, url: string): Promise<TimedRequest[]> => {
  const { close, page } = await openBenchPage(browser);
  try {
    const end = await timeToPaint(page, url);
    const entries = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
        (one) => {
          const { name, responseStart, startTime } = one as PerformanceResourceTiming;
          return { path: new URL(name).pathname, start: startTime, answer: responseStart };
        },
      ),
    );
    await page.waitForLoadState('networkidle');
    return entries.filter(({ answer, path }) => isOurs(path) && answer > 0 && answer < end);
  } finally {
    await close();
  }
};

interface TimedRequest {
  readonly path: string;
  readonly start: number;
  readonly answer: number;
}

export const countRequests = async (
  browser: Browser,
  server: BenchServer,
  subject: BadgeSubject,
  badges: number,
) => {
  server.forget();
  await visit(browser, server.url + pathOf(subject, badges));
  const counts: Record<string, number> = {};
  for (const { path } of server.visits) if (isOurs(path)) counts[path] = (counts[path] ?? 0) + 1;
  return { subject: subject.name, badges, counts } satisfies Requests;
};

/** The longest row of requests of which each began after the answer to the one before. */
const longest = (timed: readonly TimedRequest[]): string[] => {
  const rows: { readonly last: TimedRequest; readonly links: readonly string[] }[] = [];
  for (const next of [...timed].sort((a, b) => a.start - b.start)) {
    const before = rows.filter(({ last }) => last.answer <= next.start);
    const row = before.reduce<readonly string[]>((a, { links }) => (links.length > a.length ? links : a), []);
    rows.push({ last: next, links: [...row, next.path] });
  }
  return [...rows.reduce<readonly string[]>((a, { links }) => (links.length > a.length ? links : a), [])];
};

export const measureChain = async (
  browser: Browser,
  server: BenchServer,
  subject: BadgeSubject,
): Promise<Chain> => {
  server.forget();
  server.delay = delay;
  try {
    const timed = await visit(browser, server.url + pathOf(subject, 1));
    const paths = new Set(timed.map(({ path }) => path));
    const loaded = server.visits
      .filter(({ path }) => paths.has(path))
      .map(({ body, path }) => ({ path, bytes: Buffer.byteLength(body), gz: gzipped(body) }));
    return { subject: subject.name, loaded, links: longest(timed) };
  } finally {
    server.delay = 0;
  }
};
