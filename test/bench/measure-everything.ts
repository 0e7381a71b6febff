import type { Browser } from 'playwright-core';
import { buildBadgeSite } from './badge/badge-site.ts';
import { measureBadges } from './badge/measure-badges.ts';
import { boardSubjects } from './board/board-subjects.ts';
import { measureBoards } from './board/measure-boards.ts';
import { measurePaging } from './board/measure-paging.ts';
import type { ConsumerProject } from './consumers/consumer-project.ts';
import { entryBytes, ownerBytes } from './consumers/entry-sizes.ts';
import type { Effort } from './effort.ts';
import { buildFiveSite } from './five-widgets/five-site.ts';
import { measureWidgets } from './five-widgets/measure-widgets.ts';
import { serveBench, type BenchPolicy, type BenchServer } from './measure/bench-server.ts';
import { inTurn } from './measure/in-turn.ts';
import { machine } from './measure/machine.ts';
import type { Results } from './report/results.ts';
import { measureSurveys } from './survey/measure-surveys.ts';
import { surveySubjects } from './survey/survey-subjects.ts';

const served = async <Result>(
  files: ReadonlyMap<string, string>,
  policy: BenchPolicy,
  use: (server: BenchServer) => Promise<Result>,
): Promise<Result> => {
  const server = await serveBench(files, policy);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
};

/** Takes every figure. Everything is bundled before the first of them, so that no bundler runs beside a measurement. */
export const measureEverything = async (
  browser: Browser,
  project: ConsumerProject,
  effort: Effort,
): Promise<Results> => {
  const { boardRuns, longest, say, surveyRuns } = effort;
  const about = machine(browser);
  say('bundles');
  const widgetSite = await buildFiveSite(project);
  const badgeSite = await buildBadgeSite(project);
  const ask = await surveySubjects(project);
  const boards = await boardSubjects(project);
  const entries = await entryBytes(project);
  const owners = await ownerBytes(project);
  const widgets = await served(widgetSite.files, 'none', (server) =>
    measureWidgets(browser, server, widgetSite, effort),
  );
  const badges = await served(badgeSite.files, 'strict', (server) =>
    measureBadges(browser, server, badgeSite, effort),
  );
  say('surveys');
  const asked = await inTurn([200, 50, 500], (count) => {
    const subjects = ask(count);
    // The others are so slow that one length says enough of them.
    return measureSurveys(browser, count === 200 ? subjects : subjects.slice(0, 2), {
      count,
      runs: surveyRuns,
    });
  });
  say('boards');
  const ranked = await measureBoards(browser, boards, { rows: 1_000, runs: boardRuns });
  say('boards, read to their ends');
  const laurel = boards.filter(({ name }) => name === 'Laurel');
  const paging = await inTurn([100, longest], (rows) =>
    inTurn(laurel, (subject) => measurePaging(browser, subject, rows)),
  );
  say('done');
  return {
    machine: about,
    widgets,
    badges,
    surveys: asked.flat(),
    boards: ranked,
    paging: paging.flat(),
    entries,
    owners,
  };
};
