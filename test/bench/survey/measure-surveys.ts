import type { Browser, Page } from 'playwright-core';
import { spreadOf, type Spread } from '../measure/statistics.ts';
import { openBenchPage } from '../measure/bench-page.ts';
import { serveSurvey } from './survey-server.ts';
import { places } from './survey-data.ts';
import type { SurveySubject } from './survey-subjects.ts';

/** What the page of every subject offers. */
interface SurveyBench {
  readonly root: () => Element | ShadowRoot;
  readonly mount: () => void | Promise<void>;
  readonly option: (place: number) => HTMLElement | null;
}
declare global {
  var bench: SurveyBench | undefined;
}

/** One survey, asked by one subject: milliseconds of the main thread, and changes of the DOM. */
export interface SurveyMeasurement {
  readonly subject: string;
  readonly questions: number;
  readonly mount: Spread;
  readonly answer: Spread;
  /** Changes for an answer that nothing depends on, and for one that asks for another question. */
  readonly changes: number;
  readonly branchChanges: number;
  /** Tasks of 50 ms and more during thirty answers. */
  readonly longTasks: number;
}

const ready = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  await page.waitForTimeout(50);
};

const mount = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await globalThis.bench?.mount();
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

type BenchStep = 'look' | 'choose';

/** Brings a question on screen, or chooses its first option there, and waits until that is painted. */
const step = (page: Page, place: number, what: BenchStep): Promise<void> =>
  page.evaluate(
    async ([at, wanted]) => {
      const option = globalThis.bench?.option(at);
      if (!option) throw new Error(`There is no question ${at}.`);
      if (wanted === 'choose') option.click();
      else option.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [place, what] as const,
  );

/** Answers as a person does: what is on screen, one after another. Gives what `measure` finds of the choosing alone. */
const answer = async (
  page: Page,
  asked: readonly number[],
  measure: (act: () => Promise<void>) => Promise<number> = async (act) => {
    await act();
    return 0;
  },
): Promise<number> => {
  let sum = 0;
  for (const place of asked) {
    await step(page, place, 'look');
    sum += await measure(() => step(page, place, 'choose'));
  }
  return sum / asked.length;
};

const counted = async (page: Page, asked: readonly number[]): Promise<number> => {
  await page.evaluate(() => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    const root = globalThis.bench?.root();
    if (!root) throw new Error('There is nothing to watch.');
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    Object.assign(globalThis, { seen });
  });
  await answer(page, asked);
  return page.evaluate(
    (answers) => (globalThis as typeof globalThis & { seen: unknown[] }).seen.length / answers,
    asked.length,
  );
};

/** Mount and answers, timed; one fresh page for each run. */
const timed = async (browser: Browser, url: string, count: number): Promise<[number, number]> => {
  const { close, metrics, page } = await openBenchPage(browser);
  try {
    await ready(page, url);
    const spent = async (act: () => Promise<void>): Promise<number> => {
      const before = (await metrics())['TaskDuration'] ?? 0;
      await act();
      return (((await metrics())['TaskDuration'] ?? 0) - before) * 1000;
    };
    const mounted = await spent(() => mount(page));
    const { plain } = places(count);
    // The first answers compile what the others run.
    await answer(page, plain.slice(0, 2));
    const asked = plain.slice(2, 22);
    return [mounted, await answer(page, asked, spent)];
  } finally {
    await close();
  }
};

/** Counts, in a page of their own: watching costs time. */
const watched = async (
  browser: Browser,
  url: string,
  count: number,
): Promise<Pick<SurveyMeasurement, 'changes' | 'branchChanges' | 'longTasks'>> => {
  const { close, page } = await openBenchPage(browser);
  try {
    await ready(page, url);
    await mount(page);
    const { branching, plain } = places(count);
    await answer(page, [...plain.slice(0, 1), ...branching.slice(0, 1)]);
    const changes = await counted(page, plain.slice(1, 6));
    const branchChanges = await counted(page, branching.slice(1, 6));
    await page.evaluate(() => {
      const long: PerformanceEntry[] = [];
      new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: 'longtask' });
      Object.assign(globalThis, { long });
    });
    await answer(page, [...plain.slice(6, 21), ...branching.slice(6, 21)]);
    const longTasks = await page.evaluate(
      () => (globalThis as typeof globalThis & { long: unknown[] }).long.length,
    );
    return { changes, branchChanges, longTasks };
  } finally {
    await close();
  }
};

const measureRound = async (
  browser: Browser,
  subjects: readonly (SurveySubject & { readonly url: string })[],
  count: number,
  runs: number,
): Promise<SurveyMeasurement[]> => {
  const series = new Map(subjects.map(({ name }): [string, [number, number][]] => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const { name, url } of subjects) series.get(name)?.push(await timed(browser, url, count));
  const all: SurveyMeasurement[] = [];
  for (const { name, url } of subjects) {
    const times = series.get(name) ?? [];
    all.push({
      subject: name,
      questions: count,
      mount: spreadOf(times.map(([mounted]) => mounted)),
      answer: spreadOf(times.map(([, answered]) => answered)),
      ...(await watched(browser, url, count)),
    });
  }
  return all;
};

/** The same survey, asked in turn by every subject. */
export const measureSurveys = async (
  browser: Browser,
  subjects: readonly SurveySubject[],
  { count, runs }: { readonly count: number; readonly runs: number },
): Promise<SurveyMeasurement[]> => {
  const servers = await Promise.all(subjects.map(serveSurvey));
  try {
    const served = subjects.map((subject, at) => ({ ...subject, url: servers[at]?.url ?? '' }));
    return await measureRound(browser, served, count, runs);
  } finally {
    for (const { close } of servers) await close();
  }
};
