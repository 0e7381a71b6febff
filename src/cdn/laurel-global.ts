import type { configureLaurel } from '../index.ts';

export type ConfigureOptions = Parameters<typeof configureLaurel>[0];

/** The one Laurel of a page, at `globalThis[Symbol.for('laurel')]`. Other versions read it too: only add to it. */
export interface LaurelGlobal {
  readonly version: string;
  readonly configure: (options: ConfigureOptions) => void;
  /** Options that came before the core. */
  waiting: ConfigureOptions[];
  /** Versions that came later and were told to stay out. */
  readonly refused: string[];
}

/** A type alone: a shared value would cost the loader a second file. */
export type WindowWithLaurel = Record<symbol, LaurelGlobal | undefined>;
