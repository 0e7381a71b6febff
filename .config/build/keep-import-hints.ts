import type { Plugin } from 'vite';

/**
 * Tells bundlers of pages that the one `import()` with a computed address is meant: they warn otherwise. Minifying has
 * removed the comment that the source has for this.
 */
export const keepImportHints = (): Plugin => ({
  name: 'keep-import-hints',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            /\bimport\((?=`\$\{)/g,
            'import(/* webpackIgnore: true *//* @vite-ignore */',
          );
    },
  },
});
