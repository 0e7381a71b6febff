/** The published widgets. A widget's entries, exports and documents follow from this list: run `npm run docs` after a change. */
export const coreWidgets = ['tier-badge', 'perk-list', 'referral-form', 'survey', 'leaderboard'];
/** The widgets of the entry `laurel-widgets/points`. They cost a page without them nothing. */
export const pointsWidgets = ['challenge-list', 'reward-list', 'wallet'];
export const widgets = [...coreWidgets, ...pointsWidgets];

/** npm entry → its source below `src`, without `.ts`; `dist` has the same layout. */
export const entries: Readonly<Record<string, string>> = {
  '.': 'index',
  './define': 'define',
  './lazy': 'lazy',
  './points': 'points',
  ...Object.fromEntries(
    widgets.flatMap((name) => [
      [`./${name}`, `elements/${name}/index`],
      [`./${name}/define`, `elements/${name}/define`],
    ]),
  ),
  './client': 'client/index',
  './contract': 'contract/index',
  './sources': 'sources/index',
  './mock': 'mock/index',
  './mock/handlers': 'mock/handlers',
};

/** Whose templates have types of their own. */
export const frameworks = ['react', 'preact', 'vue', 'svelte', 'solid'];

/** What `package.json` says under `exports`. */
export const packageExports = (): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [
      name,
      { types: `./dist/${source}.d.ts`, default: `./dist/${source}.js` },
    ]),
  ),
  ...Object.fromEntries(
    frameworks.map((name) => [
      `./${name}`,
      { types: `./dist/frameworks/${name}.d.ts`, default: `./dist/frameworks/${name}.js` },
    ]),
  ),
  './themes/*.css': './dist/themes/*.css',
  './custom-elements.json': './dist/custom-elements.json',
  './openapi.json': './dist/openapi.json',
  './sbom.cdx.json': './dist/sbom.cdx.json',
  './package.json': './package.json',
});
