import type { Page } from 'playwright-core';
import type { SurveySubject } from '../survey/survey-subjects.ts';
import { serveBoard, type BoardServer, type BoardSize } from './board-server.ts';

/** What the page of every subject offers. */
interface BoardBench {
  readonly root: () => Element | ShadowRoot;
  readonly mount: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** One page further; false at the end. */
  readonly more: () => Promise<boolean>;
}
export type BoardBenchGlobal = typeof globalThis & { readonly bench: BoardBench };

export const act = (one: Page, what: 'mount' | 'refresh'): Promise<void> =>
  one.evaluate(async (wanted) => {
    await (globalThis as BoardBenchGlobal).bench[wanted]();
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, what);

export const ready = async (one: Page, url: string): Promise<void> => {
  await one.goto(url);
  await one.waitForFunction(() => 'bench' in globalThis);
  await one.waitForTimeout(50);
};

export const served = async <Result>(
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
