import { performance } from 'node:perf_hooks';

/** Something that is done again and again, and how long each took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly work: () => Promise<unknown>;
  readonly took: number[];
}

export const at = (took: readonly number[], share: number): number =>
  [...took].sort((a, b) => a - b)[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;

export const line = ({ name, took }: Pick<Measured, 'name' | 'took'>): string =>
  [
    name.padEnd(26),
    String(took.length).padStart(7),
    ...[0.5, 0.95, 0.99].map((share) => at(took, share).toFixed(1).padStart(8)),
  ].join(' ');

export const timed = async ({ work, took }: Pick<Measured, 'work' | 'took'>): Promise<void> => {
  const from = performance.now();
  await work();
  took.push(performance.now() - from);
};
