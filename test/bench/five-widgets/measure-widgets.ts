import type { Browser } from 'playwright-core';
import type { Effort } from '../effort.ts';
import { wide } from '../measure/bench-page.ts';
import type { BenchServer } from '../measure/bench-server.ts';
import { measurePaints } from '../measure/first-paint.ts';
import { inTurn } from '../measure/in-turn.ts';
import { measureLayoutShifts } from '../measure/layout-shift.ts';
import { measureSplits } from '../measure/main-thread-trace.ts';
import { measurePageLoad, type LoadMeasurement } from '../measure/request-chains.ts';
import type { BenchSubject } from '../measure/subject.ts';
import type { WidgetResults } from '../report/results.ts';
import type { FiveSite } from './five-site.ts';

/** Milliseconds before each answer, as of a server in the same country. */
const latency = 20;

/** Pages with all five widgets, with those of a first screen, and with one of them. */
export const measureWidgets = async (
  browser: Browser,
  server: BenchServer,
  { alone, firstScreen, five }: FiveSite,
  { runs, say, traces }: Effort,
): Promise<WidgetResults> => {
  const visit = { viewport: wide, latency, runs };
  const load = (subjects: readonly BenchSubject[]): Promise<LoadMeasurement[]> =>
    inTurn(subjects, (subject) => measurePageLoad(browser, server, subject, { viewport: wide }));
  say('five widgets: painted');
  const paints = await measurePaints(browser, server, five, visit);
  say('five widgets: traces');
  const splits = await measureSplits(browser, server, five, { ...visit, runs: traces });
  say('first screen: painted');
  const firstPaints = await measurePaints(browser, server, firstScreen, visit);
  say('five widgets and first screen: layout shifts');
  const shifts = await measureLayoutShifts(browser, server, five, { ...visit, runs: 3 });
  const firstShifts = await measureLayoutShifts(browser, server, firstScreen, { ...visit, runs: 3 });
  say('five widgets, first screen, each widget alone: requests');
  return {
    five: { subjects: five, paints, splits, shifts, loads: await load(five) },
    firstScreen: {
      subjects: firstScreen,
      paints: firstPaints,
      shifts: firstShifts,
      loads: await load(firstScreen),
    },
    alone: await load(alone),
  };
};
