import { existsSync, writeFileSync } from 'node:fs';
import { at } from '../../.config/lib/paths.ts';
import { launch } from '../support/browser.ts';
import { atStart } from './bundle.ts';
import { measureBoards, measurePaging } from './board/measure-boards.ts';
import { entryBytes, gzipped, ownerBytes } from './bundle-size.ts';
import { measureDomChanges } from './dom-changes.ts';
import { measureLeak, type Leak } from './leaks.ts';
import { machine } from './machine.ts';
import { measurePaints } from './first-paint.ts';
import { writeBenchmarks } from './write-benchmarks.ts';
import { report } from './report.ts';
import { measureChain, countRequests, type Requests } from './request-chains.ts';
import type { Results } from './results.ts';
import { serveBench } from './bench-server.ts';
import { bundled, floor, scriptTag, buildBenchSite } from './badge-subjects.ts';
import { measureSurveys } from './survey/measure-surveys.ts';
import { measureSplits } from './main-thread-trace.ts';

// `npm run bench` takes all figures, in some six minutes, and writes them into docs/benchmarks.md.
// `-- --quick` takes few runs, to see that it works, and writes nothing.
// It asserts nothing about time: a gate of seconds fails on busy machines.

const quick = process.argv.includes('--quick');
const { runs, traces, mounts, surveyRuns, longest } = quick
  ? { runs: 3, traces: 2, mounts: 100, surveyRuns: 1, longest: 2_000 }
  : { runs: 15, traces: 5, mounts: 500, surveyRuns: 5, longest: 100_000 };

if (!existsSync(at('dist/cdn/laurel.js'))) {
  console.error('Laurel: there is no build to measure. Run "npm run bench", which builds first.');
  process.exit(1);
}
const { bundle, files } = await buildBenchSite();
const browser = await launch();
const server = await serveBench(files);
const began = performance.now();
const say = (step: string): void =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${step}`);

const loads = async (): Promise<Requests[]> => {
  const all: Requests[] = [];
  for (const subject of [floor, bundled, scriptTag])
    for (const badges of [1, 5, 20]) all.push(await countRequests(browser, server, subject, badges));
  return all;
};

const leaks = async (): Promise<Leak[]> => {
  const all: Leak[] = [];
  for (const subject of [floor, scriptTag])
    for (const removed of ['when ready', 'at once'] as const)
      all.push(await measureLeak(browser, server, subject, { mounts, removed }));
  return all;
};

const inTurn = async <One, Result>(
  list: readonly One[],
  act: (one: One) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const one of list) results.push(await act(one));
  return results;
};

try {
  const about = machine(browser);
  say('bytes');
  const entries = await entryBytes();
  const owners = ownerBytes(atStart(bundle));
  const cdn = [...files]
    .filter(([path]) => path.startsWith('/cdn/'))
    .map(([path, code]) => ({
      name: path.slice('/cdn/'.length),
      min: Buffer.byteLength(code),
      gz: gzipped(code),
    }));
  say('time to paint, one badge');
  const one = await measurePaints(browser, server, 1, runs);
  say('time to paint, five badges');
  const five = await measurePaints(browser, server, 5, runs);
  say('traces');
  const traced = await measureSplits(browser, server, traces);
  say('requests');
  const chains = await inTurn([floor, bundled, scriptTag], (subject) =>
    measureChain(browser, server, subject),
  );
  const counts = await loads();
  say('leaks');
  const left = await leaks();
  say('changes');
  const changed = await inTurn([floor, scriptTag], (subject) => measureDomChanges(browser, server, subject));
  say('surveys');
  const asked = [
    ...(await measureSurveys(browser, [200], surveyRuns)),
    ...(await measureSurveys(browser, [50, 500], surveyRuns, ['floor', 'Laurel'])),
  ];
  say('boards');
  const ranked = await measureBoards(browser, 1_000, surveyRuns);
  say('a board to its end');
  const ends = await inTurn([100, longest], (rows) => measurePaging(browser, rows));
  say('done');
  const results: Results = {
    machine: about,
    entries,
    cdn,
    owners,
    paints: [...one, ...five],
    splits: traced,
    chains,
    requests: counts,
    leaks: left,
    changes: changed,
    surveys: asked,
    boards: ranked,
    reached: ends,
  };
  writeFileSync(at('test/bench/.results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const text = report(results);
  console.log(text);
  if (!quick) {
    writeBenchmarks(text);
    console.log('\ndocs/benchmarks.md has the new figures.');
  }
} finally {
  await browser.close();
  await server.close();
}
