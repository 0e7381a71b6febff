import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { FuzzStage } from '../support/fuzz-stage.ts';
import { widgets } from '../support/widgets.ts';

// `npm run fuzz -- 100000 [seed] [minutes] [browsers]`: shows so many random answers, a share to each route of each widget, in a
// browser for each core, and says every 5,000 how far each is; after so many minutes it ends. It fails at the first exception,
// blank widget, or claim of what was not sent, with the seed that shows it again.

const [
  wanted = '100000',
  start = String(Math.floor(Math.random() * 2 ** 30)),
  minutes = 'Infinity',
  browsers = String(availableParallelism()),
] = process.argv.slice(2);
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;
/** So many of one route are shown before the next one, and a new page after each round. */
const perTrial = 1_000;
/** How often each widget is answered: mounting it anew for each answer takes twice as long. */
const rounds = 5;
/** What another browser begins with is that far away. */
const seedsOfBrowser = 50_000_000;

const show = async (count: number, seed: number): Promise<void> => {
  const stage = await FuzzStage.open();
  const trials = widgets.flatMap((widget) => widget.trials.map((trial) => ({ widget, trial })));
  let told = 0;
  try {
    for (let turn = 0; stage.rendered < count && seconds() < Number(minutes) * 60; turn += 1) {
      for (const [place, { widget, trial }] of trials.entries()) {
        const missing = count - stage.rendered;
        if (missing <= 0 || seconds() > Number(minutes) * 60) break;
        await stage.show(
          widget,
          trial,
          Math.min(perTrial, missing),
          seed + turn * 100_000 + place * 2_000,
          rounds,
        );
        if (Math.floor(stage.rendered / 5_000) === told) continue;
        told = Math.floor(stage.rendered / 5_000);
        const rate = Math.round(stage.rendered / seconds());
        console.log(`${stage.rendered} of ${count} payloads, ${rate} a second, seed ${seed}`);
      }
      await stage.renew();
    }
    console.log(`fuzz: ${String(stage)}, in ${Math.round(seconds())} s, seed ${seed}`);
    process.send?.(stage.rendered);
  } finally {
    await stage.close();
  }
};

/** A share of the payloads in a process of its own, which says how many it showed. */
const showElsewhere = async (count: number, seed: number): Promise<number> => {
  const child = fork(import.meta.filename, [String(count), String(seed), minutes, '1']);
  let shown = 0;
  child.on('message', (rendered) => (shown = Number(rendered)));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
  return shown;
};

if (browsers === '1') await show(Number(wanted), Number(start));
else {
  const share = Math.ceil(Number(wanted) / Number(browsers));
  const shown = await Promise.all(
    Array.from({ length: Number(browsers) }, (_, i) =>
      showElsewhere(share, Number(start) + i * seedsOfBrowser),
    ),
  );
  const total = shown.reduce((sum, count) => sum + count, 0);
  console.log(`fuzz: ${total} payloads in ${browsers} browsers, ${Math.round(total / seconds())} a second`);
}
