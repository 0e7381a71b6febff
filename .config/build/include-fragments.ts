import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { at } from '../lib/paths.ts';

const mark = /[ \t]*<!-- include ([\w/-]+\.html) -->/g;

/** Puts fragments of HTML, which several pages of the demo share, in the place of `<!-- include portal/panel/claims.html -->`. */
export const includeFragments = (): Plugin => ({
  name: 'include-fragments',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(mark, (_, file: string) => readFileSync(at('demo', file), 'utf8')),
  },
});
