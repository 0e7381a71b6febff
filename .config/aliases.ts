import { entries } from './entries.ts';
import { at } from './lib/paths.ts';

/** The portal's pages import `laurel-widgets/…` as a vendor does; Vite resolves it to our sources. Longest name first. */
export const aliases = [
  { find: /^laurel-widgets\/themes\/(.*)$/, replacement: at('src/themes/$1') },
  ...Object.entries(entries)
    .map(([name, source]) => ({
      find: new RegExp(`^laurel-widgets${name.slice(1)}$`),
      replacement: at(`src/${source}.ts`),
    }))
    .reverse(),
];
