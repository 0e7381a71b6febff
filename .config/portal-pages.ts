import { readdirSync } from 'node:fs';
import { at } from './lib/paths.ts';

/** The portal's pages, `demo/*.html`, by their absolute paths: the inputs of its build. */
export const portalPages: readonly string[] = readdirSync(at('demo'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => at('demo', file));
