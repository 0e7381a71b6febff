import { build } from 'vite';
import { at } from '../lib/paths.ts';
import { portalPages } from '../portal-pages.ts';
import { inlineModule } from './inline-module.ts';
import { minifyTemplates } from './minify-templates.ts';

/** Builds `dist/demo`: the portal's pages, configured by `vite.config.ts`. */
export const buildPortal = async (): Promise<string> => {
  await build({
    configFile: at('vite.config.ts'),
    root: at('demo'),
    logLevel: 'warn',
    plugins: [minifyTemplates(), inlineModule('src/mock/route-table.ts')],
  });
  return `${portalPages.length} pages`;
};
