import type { configureLaurel } from '../index.ts';

export type Options = Parameters<typeof configureLaurel>[0];

/** The one Laurel of a page, at `globalThis[Symbol.for('laurel')]`. Other versions read it too: only add to it. */
export interface Slot {
  readonly version: string;
  readonly configure: (options: Options) => void;
  /** Options that came before the core. */
  waiting: Options[];
  /** Versions that came later and were told to stay out. */
  readonly refused: string[];
}

/** A type alone: a shared value would cost the loader a second file. */
export type Page = Record<symbol, Slot | undefined>;
