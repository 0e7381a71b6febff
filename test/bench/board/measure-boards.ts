import type { Browser } from 'playwright-core';
import { openBenchPage } from '../measure/bench-page.ts';
import { spreadOf, type Spread } from '../measure/statistics.ts';
import type { SurveySubject } from '../survey/survey-subjects.ts';
import { act, ready, served, type BoardBenchGlobal } from './board-page.ts';
import type { BoardServer, BoardSize } from './board-server.ts';

/** A board of one subject: milliseconds of the main thread, and changes of the table. */
export interface BoardMeasurement {
  readonly subject: string;
  readonly rows: number;
  readonly mount: Spread;
  /** Asked again after one value changed, until that is painted. */
  readonly refresh: Spread;
  /** Changes in the rows by that. */
  readonly changes: number;
}

const timed = async (browser: Browser, server: BoardServer): Promise<[mount: number, refresh: number]> => {
  const { close, metrics, page: one } = await openBenchPage(browser);
  try {
    await ready(one, server.url);
    const spent = async (what: 'mount' | 'refresh'): Promise<number> => {
      const before = (await metrics())['TaskDuration'] ?? 0;
      await act(one, what);
      return (((await metrics())['TaskDuration'] ?? 0) - before) * 1000;
    };
    const mounted = await spent('mount');
    const times: number[] = [];
    // The first refresh compiles what the others run.
    for (let at = 0; at < 6; at += 1) {
      server.points += 1;
      times.push(await spent('refresh'));
    }
    return [mounted, spreadOf(times.slice(1)).median];
  } finally {
    await close();
  }
};

/** Changes of the table by one changed value, in a page of their own: watching costs time. */
const changesOf = async (browser: Browser, server: BoardServer): Promise<number> => {
  const { close, page: one } = await openBenchPage(browser);
  try {
    await ready(one, server.url);
    await act(one, 'mount');
    await one.evaluate(() => {
      const seen: MutationRecord[] = [];
      const body = (globalThis as BoardBenchGlobal).bench.root().querySelector('tbody');
      if (!body) throw new Error('There is no table.');
      new MutationObserver((records) => seen.push(...records)).observe(body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      Object.assign(globalThis, { seen });
    });
    server.points += 1;
    await act(one, 'refresh');
    return await one.evaluate(() => (globalThis as typeof globalThis & { seen: unknown[] }).seen.length);
  } finally {
    await close();
  }
};

/** Boards with so many rows on screen, drawn in turn by each subject. */
export const measureBoards = async (
  browser: Browser,
  all: readonly SurveySubject[],
  { rows, runs }: { readonly rows: number; readonly runs: number },
): Promise<BoardMeasurement[]> => {
  const field: BoardSize = { total: rows, first: rows, size: rows };
  const times = new Map(all.map(({ name }): [string, [number, number][]] => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const subject of all)
      times.get(subject.name)?.push(await served(subject, field, (server) => timed(browser, server)));
  const ranked: BoardMeasurement[] = [];
  for (const subject of all) {
    const own = times.get(subject.name) ?? [];
    ranked.push({
      subject: subject.name,
      rows,
      mount: spreadOf(own.map(([mount]) => mount)),
      refresh: spreadOf(own.map(([, refresh]) => refresh)),
      changes: await served(subject, field, (server) => changesOf(browser, server)),
    });
  }
  return ranked;
};
