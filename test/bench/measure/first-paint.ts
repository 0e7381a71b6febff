import type { Browser } from 'playwright-core';
import type { BenchServer } from './bench-server.ts';
import { spreadOf, type Spread } from './statistics.ts';
import type { BenchSubject } from './subject.ts';
import { openBenchPage, timeToPaint, type Viewport } from './bench-page.ts';

const figures = ['wall', 'cpu', 'script', 'style', 'layout', 'compile', 'process'] as const;
type PaintMetric = (typeof figures)[number];

/** Milliseconds from the start of navigation to the first frame with data. */
type Timing = Readonly<Record<PaintMetric, number>>;

export interface Paint {
  readonly subject: string;
  readonly runs: number;
  readonly spread: Readonly<Record<PaintMetric, Spread>>;
}

const ms = (seconds: number | undefined): number => (seconds ?? 0) * 1000;

/** How a page is visited. */
export interface VisitOptions {
  readonly viewport: Viewport;
  /** Milliseconds that the server waits before each answer. */
  readonly latency: number;
  readonly runs: number;
}

const timed = async (browser: Browser, url: string, viewport: Viewport): Promise<Timing> => {
  const { close, metrics, page } = await openBenchPage(browser, viewport);
  try {
    const before = await metrics();
    const wall = await timeToPaint(page, url);
    const after = await metrics();
    const used = (name: string): number => ms(after[name]) - ms(before[name]);
    // A navigation may start a new process, whose clocks begin at zero.
    const since = (name: string): number => (used(name) < 0 ? ms(after[name]) : used(name));
    return {
      wall,
      cpu: since('TaskDuration'),
      script: since('ScriptDuration'),
      style: since('RecalcStyleDuration'),
      layout: since('LayoutDuration'),
      compile: since('V8CompileDuration'),
      process: since('ProcessTime'),
    };
  } finally {
    await close();
  }
};

/** Runs all subjects in turn, again and again, so that what else the machine does falls on all of them alike. */
export const measurePaints = async (
  browser: Browser,
  server: BenchServer,
  subjects: readonly BenchSubject[],
  { latency, runs, viewport }: VisitOptions,
): Promise<Paint[]> => {
  const taken = new Map<BenchSubject, Timing[]>(subjects.map((subject) => [subject, []]));
  server.delay = latency;
  try {
    // The first round warms the server and the browser's own caches.
    for (let run = -1; run < runs; run += 1) {
      for (const [subject, timings] of taken) {
        const timing = await timed(browser, server.url + subject.path, viewport);
        if (run >= 0) timings.push(timing);
      }
    }
  } finally {
    server.delay = 0;
    server.forget();
  }
  return [...taken].map(([{ name }, timings]) => ({
    subject: name,
    runs,
    spread: Object.fromEntries(
      figures.map((figure) => [figure, spreadOf(timings.map((timing) => timing[figure]))]),
    ) as Paint['spread'],
  }));
};
