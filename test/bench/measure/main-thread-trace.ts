import type { Browser } from 'playwright-core';
import type { BenchServer } from './bench-server.ts';
import { spreadOf, type Spread } from './statistics.ts';
import type { BenchSubject } from './subject.ts';
import type { VisitOptions } from './first-paint.ts';
import { openContext, timeToPaint, type Viewport } from './bench-page.ts';

/** Part of the way to paint → milliseconds of the main thread. */
type Split = Readonly<Record<'script' | 'style and layout' | 'other', number>>;

export interface TracedSplit {
  readonly subject: string;
  readonly runs: number;
  readonly spread: Readonly<Record<keyof Split, Spread>>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Parsing, compiling and running of scripts, modules and microtasks: CDP's ScriptDuration leaves the last two out. */
const script = /^(v8|V8)\.|^(EvaluateScript|FunctionCall|RunMicrotasks)$|MicrotaskCheckpoint/;
const style = /^(Layout|UpdateLayoutTree|PrePaint|Paint|Layerize|Commit)$/;

const kindOf = ({ name }: TraceEvent): keyof Split =>
  script.test(name) ? 'script' : style.test(name) ? 'style and layout' : 'other';

const isBefore = (event: TraceEvent, end: number): boolean =>
  event.ph === 'X' && event.tdur !== undefined && event.ts < end;

/** Thread time of each kind; layout inside a script counts as layout, a compilation inside it as script. */
const split = (events: readonly TraceEvent[]): Split => {
  const marks = events.filter(({ name }) => name === 'painted');
  const { pid, tid } = marks[0] ?? { pid: 0, tid: 0 };
  const end = Math.max(...marks.map(({ ts }) => ts));
  const own = events
    .filter((event) => event.pid === pid && event.tid === tid && isBefore(event, end))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const total = { script: 0, 'style and layout': 0, other: 0 };
  const around: { readonly end: number; readonly kind: keyof Split }[] = [];
  for (const event of own) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= event.ts) around.pop();
    const outer = around.at(-1)?.kind;
    const named = kindOf(event);
    const kind = named === 'other' && outer === 'script' ? 'script' : named;
    const time = (event.tdur ?? 0) / 1000;
    total[kind] += time;
    if (outer) total[outer] -= time;
    around.push({ end: event.ts + (event.dur ?? 0), kind });
  }
  return total;
};

const traced = async (browser: Browser, url: string, viewport: Viewport): Promise<Split> => {
  const context = await openContext(browser, viewport);
  const wire = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  wire.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => wire.once('Tracing.tracingComplete', resolve));
  try {
    const page = await context.newPage();
    const includedCategories = ['toplevel', 'scheduler', 'v8', 'devtools.timeline', 'blink.user_timing'];
    await wire.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
    await timeToPaint(page, url);
    await wire.send('Tracing.end');
    await complete;
    return split(events);
  } finally {
    await wire.detach();
    await context.close();
  }
};

/** Where the main thread's time goes, in runs of their own, since tracing slows what it watches. */
export const measureSplits = async (
  browser: Browser,
  server: BenchServer,
  subjects: readonly BenchSubject[],
  { latency, runs, viewport }: VisitOptions,
): Promise<TracedSplit[]> => {
  const taken = new Map<BenchSubject, Split[]>(subjects.map((subject) => [subject, []]));
  server.delay = latency;
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [subject, series] of taken)
        series.push(await traced(browser, server.url + subject.path, viewport));
    }
  } finally {
    server.delay = 0;
    server.forget();
  }
  return [...taken].map(([{ name }, series]) => ({
    subject: name,
    runs,
    spread: {
      script: spreadOf(series.map((one) => one.script)),
      'style and layout': spreadOf(series.map((one) => one['style and layout'])),
      other: spreadOf(series.map((one) => one.other)),
    },
  }));
};
