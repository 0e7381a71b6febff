import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../../.config/lib/paths.ts';
import { bundle } from '../bundle.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import type { SurveySubject } from '../survey/survey-subjects.ts';
import { openBenchPage } from '../bench-page.ts';
import { serveBoard, type BoardServer, type BoardSize } from './board-server.ts';

/** What the page of every subject offers. */
interface BoardBench {
  readonly root: () => Element | ShadowRoot;
  readonly mount: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** One page further; false at the end. */
  readonly more: () => Promise<boolean>;
}
type BoardBenchGlobal = typeof globalThis & { readonly bench: BoardBench };

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

/** What is in the page at the end of a board that was read by cursor. */
export interface PagingMeasurement {
  readonly rows: number;
  readonly pages: number;
  readonly shown: number;
  readonly nodes: number;
}

const read = (file: string): string => readFileSync(at('test/bench/board', file), 'utf8');
const page = (script: string): string =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<title>bench</title><body><script type="module" src="/${script}"></script>`;

const subjects = async (): Promise<SurveySubject[]> => {
  const chunks = await bundle(read('laurel.js'));
  return [
    {
      name: 'floor',
      files: new Map([
        ['/', page('floor.js')],
        ['/floor.js', read('floor.js')],
      ]),
    },
    {
      name: 'Laurel',
      files: new Map([
        ['/', page('page.js')],
        ...chunks.map(({ name, code }): [string, string] => [`/${name}`, code]),
      ]),
    },
  ];
};

const act = (one: Page, what: 'mount' | 'refresh'): Promise<void> =>
  one.evaluate(async (wanted) => {
    await (globalThis as BoardBenchGlobal).bench[wanted]();
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, what);

const ready = async (one: Page, url: string): Promise<void> => {
  await one.goto(url);
  await one.waitForFunction(() => 'bench' in globalThis);
  await one.waitForTimeout(50);
};

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

const served = async <Result>(
  subject: SurveySubject,
  field: BoardSize,
  use: (server: BoardServer) => Promise<Result>,
): Promise<Result> => {
  const server = await serveBoard(subject, field);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
};

/** Boards with so many rows on screen, drawn in turn by each subject. */
export const measureBoards = async (
  browser: Browser,
  rows: number,
  runs: number,
): Promise<BoardMeasurement[]> => {
  const all = await subjects();
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

/** A board read to its end by cursor, a hundred rows at a time. */
export const measurePaging = async (browser: Browser, rows: number): Promise<PagingMeasurement> => {
  const laurel = (await subjects()).find(({ name }) => name === 'Laurel');
  if (!laurel) throw new Error('There is no Laurel.');
  return served(laurel, { total: rows, first: 3, size: 100 }, async ({ url }) => {
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
};
