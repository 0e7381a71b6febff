import type { ProgramOptions } from '../index.ts';

/**
 * The one Laurel of a page, at `globalThis[Symbol.for('laurel')]`. Script tags of other versions read it, too, so
 * properties may be added but not changed.
 */
export interface LaurelGlobal {
  readonly version: string;
  readonly configure: (options: ProgramOptions) => void;
  /** Absent in versions that always load all widgets. */
  readonly observeRoot?: (root: ShadowRoot) => void;
  /** What takes words of the page's own; absent in versions that can't. */
  readonly pageWords?: () => Promise<Pick<typeof import('../index.ts'), 'registerLocale' | 'overrideWords'>>;
  /** Options that the page gave before the core had loaded. */
  waiting: ProgramOptions[];
  /** Versions that were loaded later and did not start. */
  readonly refused: string[];
}

/** Only a type: a value that loader and core share would cost the loader a second file. */
export type WindowWithLaurel = Record<symbol, LaurelGlobal | undefined>;
