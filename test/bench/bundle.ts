import { build, minifySync, type Rolldown } from 'vite';
import { entries } from '../../.config/entries.ts';
import { at } from '../../.config/lib/paths.ts';

/** Minified code of one module, as far as the bundle uses it. */
interface ChunkModule {
  readonly module: string;
  readonly code: string;
}

export interface Chunk {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly entry: boolean;
  readonly parts: readonly ChunkModule[];
}

/** No such file: its text is the script. */
const page = at('test/bench/page');
const published = Object.entries(entries)
  .map(([name, source]) => ({
    find: new RegExp(`^laurel-widgets${name.slice(1)}$`),
    replacement: at(`dist/${source}.js`),
  }))
  .reverse();

const partOf = ([module, { code }]: [string, Rolldown.RenderedModule]): ChunkModule => ({
  module,
  code: code ? minifySync(module, code).code : '',
});

/** What a vendor's bundler makes of a script with the published files and their dependencies, kept in memory. */
export const bundle = async (script: string): Promise<Chunk[]> => {
  const output = await build({
    configFile: false,
    root: at('test/bench'),
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: published },
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === page ? page : undefined),
        load: (id) => (id === page ? { code: script, moduleSideEffects: true } : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: { page }, formats: ['es'], fileName: '[name]' },
      rolldownOptions: {
        external: /^msw(\/|$)/,
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs
    .filter((one) => one.type === 'chunk')
    .map(({ code, fileName, imports, isEntry, modules }) => ({
      name: fileName,
      code,
      imports,
      entry: isEntry,
      parts: Object.entries(modules).map(partOf),
    }));
};

/** The chunks that run before anything is asked for on demand. */
export const atStart = (chunks: readonly Chunk[]): Chunk[] => {
  const names = new Set(chunks.filter(({ entry }) => entry).map(({ name }) => name));
  for (const name of names)
    for (const next of chunks.find((chunk) => chunk.name === name)?.imports ?? []) names.add(next);
  return chunks.filter(({ name }) => names.has(name));
};
