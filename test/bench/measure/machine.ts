import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** What the figures were taken on. Other work on the machine moves wall time; CPU time hardly. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memory: string;
  readonly node: string;
  readonly chromium: string;
  /** Average number of waiting programs over the last minute, before the run. */
  readonly load: number;
}

export const machine = (browser: Browser): Machine => ({
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.version,
  chromium: browser.version(),
  load: loadavg()[0] ?? 0,
});

export const machineText = ({ chromium, cores, load, memory, node, processor }: Machine): string =>
  `${cores} cores (${processor}), ${memory}, Node ${node}, Chromium ${chromium}, load ${load.toFixed(1)} at the start`;
