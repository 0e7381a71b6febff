import type { Plugin } from 'vite';
import { at } from '../lib/paths.ts';

/** Replaces a module by the values of its exports, which must be plain JSON: what it imports is left out of the build. */
export const inlineModule = (file: string): Plugin => ({
  name: 'laurel:inline-module',
  enforce: 'pre',
  async load(id) {
    if (id !== at(file)) return null;
    const exports: Record<string, unknown> = await import(at(file));
    return Object.entries(exports)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
