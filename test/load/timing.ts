import { performance } from 'node:perf_hooks';

/** A repeated operation, and how long each run took in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly work: () => Promise<unknown>;
  readonly took: number[];
}

/** A percentile of the times; `share` from 0 to 1. */
export const percentile = (took: readonly number[], share: number): number =>
  [...took].sort((a, b) => a - b)[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;

/** A line of the printed table. */
export const tableRow = ({ name, took }: Pick<Measured, 'name' | 'took'>): string =>
  [
    name.padEnd(26),
    String(took.length).padStart(7),
    ...[0.5, 0.95, 0.99].map((share) => percentile(took, share).toFixed(1).padStart(8)),
  ].join(' ');

export const timed = async ({ work, took }: Pick<Measured, 'work' | 'took'>): Promise<void> => {
  const from = performance.now();
  await work();
  took.push(performance.now() - from);
};
