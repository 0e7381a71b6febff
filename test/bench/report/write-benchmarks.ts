import { readFileSync, writeFileSync } from 'node:fs';
import { replaceSection } from '../../../.config/docs/generated-section.ts';
import { at } from '../../../.config/lib/paths.ts';

/** Puts the figures into `docs/benchmarks.md`. @throws if the file has no place for them. */
export const writeBenchmarks = (figures: string): void => {
  const file = at('docs/benchmarks.md');
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'figures', figures));
};
