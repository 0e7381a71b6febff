import { existsSync, readdirSync } from 'node:fs';
import { at } from './lib/paths.ts';

/** `demo/*.html`: each page is an input of the portal build. */
export const portalPages = (): string[] =>
  existsSync(at('demo'))
    ? readdirSync(at('demo'))
        .filter((file) => file.endsWith('.html'))
        .map((file) => at('demo', file))
    : [];
