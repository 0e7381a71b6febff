import { globSync } from 'node:fs';
import { at } from './lib/paths.ts';

/** The portal's pages, `demo/*.html` and those of the programs, by their absolute paths: the inputs of its build. */
export const portalPages: readonly string[] = globSync(['*.html', 'programs/*/*.html'], {
  cwd: at('demo'),
}).map((file) => at('demo', file));
