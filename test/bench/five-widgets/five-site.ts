import { bundlers } from '../consumers/bundlers.ts';
import type { ConsumerProject } from '../consumers/consumer-project.ts';
import type { BenchSubject } from '../measure/subject.ts';
import { aloneByLaurel, firstScreenByLaurel, fiveByLaurel } from './laurel-pages.ts';
import { firstScreenFloor, fiveByRivals } from './rival-pages.ts';
import { createWidgetPages } from './widget-pages.ts';

/** Pages with several widgets. */
export interface FiveSite {
  readonly files: ReadonlyMap<string, string>;
  /** All five widgets on a page. */
  readonly five: readonly BenchSubject[];
  /** A badge and a list of perks on the screen. */
  readonly firstScreen: readonly BenchSubject[];
  /** One widget on a page. */
  readonly alone: readonly BenchSubject[];
}

export const buildFiveSite = async (project: ConsumerProject): Promise<FiveSite> => {
  const pages = await createWidgetPages(project);
  return {
    five: [...(await fiveByRivals(pages)), ...(await fiveByLaurel(pages, bundlers))],
    firstScreen: [await firstScreenFloor(pages), ...(await firstScreenByLaurel(pages))],
    alone: await aloneByLaurel(pages),
    files: pages.files,
  };
};
