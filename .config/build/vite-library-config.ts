import type { InlineConfig, Rolldown } from 'vite';
import { version } from '../package-json.ts';
import { inlineModule } from './inline-module.ts';
import { keepImportHints } from './keep-import-hints.ts';
import { orderModules } from './module-order.ts';
import { ownCopies } from './own-copies.ts';
import { thirdPartyBanners } from './third-party.ts';
import { minifyTemplates } from './minify-templates.ts';

export interface LibraryBuild {
  readonly outDir: string;
  readonly input: Record<string, string>;
  readonly external?: RegExp;
  readonly output: Rolldown.OutputOptions;
  /** Whether it is what a script tag loads. */
  readonly cdn?: boolean;
  /** Sources whose modules are put in order, below `src`. */
  readonly ordered?: readonly string[];
}

/** The Vite configuration that the npm entries and the script-tag build share. */
export const libraryConfig = ({
  cdn = false,
  external,
  input,
  ordered,
  outDir,
  output,
}: LibraryBuild): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Relative chunk addresses: the files work below any folder of any origin.
  base: './',
  define: { LAUREL_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  plugins: [
    ownCopies({ cdn }),
    minifyTemplates(),
    inlineModule('src/mock/route-table.ts'),
    keepImportHints(),
    ...(external ? [] : [thirdPartyBanners('cdn')]),
    ...(ordered ? [orderModules(ordered)] : []),
  ],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    reportCompressedSize: false,
    // As a library, so that a dynamic import stays one, without Vite's preload helper.
    lib: { entry: input, formats: ['es'] },
    rolldownOptions: {
      ...(external && { external }),
      // Files that share a module are divided by our own rules, and Rolldown asks for this then. No entry exports more by it.
      preserveEntrySignatures: 'allow-extension',
      // Vite leaves the ES output of libraries unminified unless rolldown is told itself.
      output: { ...output, minify: true },
    },
  },
});
