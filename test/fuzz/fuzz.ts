import { FuzzStage } from '../support/fuzz-stage.ts';
import { widgets } from '../support/widgets.ts';

// `npm run fuzz -- 100000 [seed] [minutes]`: shows so many random answers in a browser, a share to each route of each widget, and
// says every 5,000 how far it is; after so many minutes it ends. It fails at the first exception, blank widget, or claim of what
// was not sent, with the seed that shows it again.

const [wanted = '100000', start = String(Math.floor(Math.random() * 2 ** 30)), minutes = 'Infinity'] =
  process.argv.slice(2);
const count = Number(wanted);
/** So many of one route are shown before the next one, and a new page after each round. */
const perTrial = 500;

const stage = await FuzzStage.open();
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;
let told = 0;
try {
  for (let round = 0; stage.rendered < count && seconds() < Number(minutes) * 60; round += 1) {
    for (const [place, { widget, trial }] of widgets
      .flatMap((widget) => widget.trials.map((trial) => ({ widget, trial })))
      .entries()) {
      const missing = count - stage.rendered;
      if (missing <= 0) break;
      const seed = Number(start) + round * 100_000 + place * 1_000;
      await stage.show(widget, trial, Math.min(perTrial, missing), seed);
    }
    if (Math.floor(stage.rendered / 5_000) > told) {
      told = Math.floor(stage.rendered / 5_000);
      console.log(
        `${stage.rendered} of ${count} payloads, ${Math.round(stage.rendered / seconds())} a second, seed ${start}`,
      );
    }
    await stage.renew();
  }
  console.log(`fuzz: ${String(stage)}, in ${Math.round(seconds())} s, seed ${start}`);
} finally {
  await stage.close();
}
