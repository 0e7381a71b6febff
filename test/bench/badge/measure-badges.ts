import type { Browser } from 'playwright-core';
import { launchWithoutCompiler } from '../../support/browser.ts';
import { narrow } from '../measure/bench-page.ts';
import type { BenchServer } from '../measure/bench-server.ts';
import { measurePaints } from '../measure/first-paint.ts';
import { inTurn } from '../measure/in-turn.ts';
import { measureLeak } from '../measure/leaks.ts';
import { measureSplits } from '../measure/main-thread-trace.ts';
import { countRequests, measurePageLoad } from '../measure/request-chains.ts';
import type { BadgeResults } from '../report/results.ts';
import type { Effort } from '../effort.ts';
import type { BadgeSite } from './badge-site.ts';
import { measureDomChanges } from './dom-changes.ts';

const floorAndTag = ['floor', 'Laurel, script tag'];
const everyWay = ['floor', 'Laurel, Vite', 'Laurel, esbuild', 'Laurel, script tag'];

/** Pages with nothing but badges, under the strict policy, without latency: the smallest use of Laurel. */
export const measureBadges = async (
  browser: Browser,
  server: BenchServer,
  { leaks, subjects }: BadgeSite,
  { mounts, runs, say, traces }: Effort,
): Promise<BadgeResults> => {
  const visit = { viewport: narrow, latency: 0, runs };
  say('badges: one, painted');
  const paints = await measurePaints(browser, server, subjects(1), visit);
  say('badges: five, painted');
  const five = await measurePaints(browser, server, subjects(5), visit);
  say('badges: traces');
  const splits = await measureSplits(browser, server, subjects(1), { ...visit, runs: traces });
  say('badges: requests');
  const loads = await inTurn(subjects(1, everyWay), (subject) => measurePageLoad(browser, server, subject));
  const pages = [1, 5, 20].flatMap((badges) =>
    subjects(badges, everyWay).map((subject) => ({ badges, subject })),
  );
  const requests = await inTurn(
    pages,
    async ({ badges, subject }) => [badges, await countRequests(browser, server, subject)] as const,
  );
  say('badges: leaks');
  const cycles = leaks.flatMap((subject) =>
    (['when ready', 'at once'] as const).map((removed) => ({ subject, removed })),
  );
  const interpreter = await launchWithoutCompiler();
  const left = await inTurn(cycles, ({ removed, subject }) =>
    measureLeak(interpreter, server, subject, { mounts, removed }),
  ).finally(() => interpreter.close());
  say('badges: changes on a refresh');
  const changes = await inTurn(subjects(1, floorAndTag), (subject) =>
    measureDomChanges(browser, server, subject),
  );
  return { one: { subjects: subjects(1), paints, splits, loads }, five, requests, leaks: left, changes };
};
