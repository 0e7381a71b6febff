import type { InlineConfig } from 'vite';
import { version } from '../version.ts';
import { literals } from './literals.ts';

export interface Library {
  readonly outDir: string;
  readonly input: Record<string, string>;
  readonly external: RegExp | undefined;
  readonly entryFileNames: string;
  readonly chunkFileNames: string;
}

/** What the npm entries and the script-tag build have in common. */
export const library = (of: Library): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Relative chunk addresses: the files work below any folder of any origin.
  base: './',
  define: { LAUREL_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  plugins: [literals()],
  build: {
    outDir: of.outDir,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    reportCompressedSize: false,
    // As a library, so that a dynamic import stays one, without Vite's preload helper.
    lib: { entry: of.input, formats: ['es'] },
    rolldownOptions: {
      ...(of.external && { external: of.external }),
      output: {
        format: 'es',
        // Vite leaves ES output unminified for libraries unless rolldown is told itself.
        minify: true,
        entryFileNames: of.entryFileNames,
        chunkFileNames: of.chunkFileNames,
      },
    },
  },
});
