import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { esbuildOptions } from '../../support/esbuild-options.ts';

export const bundlers = ['Vite', 'esbuild', 'webpack'] as const;
export type BundlerName = (typeof bundlers)[number];

/** What a page needs of its bundle, each file by its path on the server. */
export interface PageBundle {
  readonly files: ReadonlyMap<string, string>;
  /** What loads it, in the head of the page. */
  readonly head: string;
}

interface BundleJob {
  /** The script of the page, a file. */
  readonly entry: string;
  /** Where the files go. */
  readonly folder: string;
  /** Where the server offers them, with a slash at both ends. */
  readonly base: string;
}

/** An application as its templates make it: a page that names its script. What Vite adds to the head is kept. */
const vite = async ({ base, entry, folder }: BundleJob): Promise<string> => {
  const root = join(entry, '..');
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><script type="module" src="./${relative(root, entry)}"></script>`,
  );
  await buildWithVite({
    configFile: false,
    root,
    base,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      reportCompressedSize: false,
      // For browsers that have no modulepreload, which are none of ours.
      modulePreload: { polyfill: false },
    },
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return (page.match(/<script[^>]*><\/script>|<link[^>]*>/g) ?? []).join('').replaceAll(' crossorigin', '');
};

const esbuild = async ({ base, entry, folder }: BundleJob): Promise<string> => {
  await buildWithEsbuild({
    ...esbuildOptions,
    entryPoints: { page: entry },
    outdir: folder,
  });
  const styles = readdirSync(folder).includes('page.css')
    ? `<link rel="stylesheet" href="${base}page.css">`
    : '';
  return `${styles}<script type="module" src="${base}page.js"></script>`;
};

const webpack = async ({ base, entry, folder }: BundleJob): Promise<string> => {
  // Installed with the bench alone.
  const { default: run } = await import('webpack');
  await new Promise<void>((resolve, reject) => {
    run(
      {
        mode: 'production',
        entry: { page: entry },
        output: { path: folder, publicPath: base, filename: '[name].js', chunkFilename: '[name].js' },
        performance: { hints: false },
      },
      (fault, stats) => {
        if (fault) reject(fault);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
  return `<script defer src="${base}page.js"></script>`;
};

const build: Readonly<Record<BundlerName, (job: BundleJob) => Promise<string>>> = {
  Vite: vite,
  esbuild,
  webpack,
};

let jobs = 0;

/** What a bundler with its usual settings for production makes of a script whose imports are found from `project`. */
export const bundlePage = async (
  bundler: BundlerName,
  { project, script }: { readonly project: string; readonly script: string },
): Promise<PageBundle> => {
  jobs += 1;
  const source = join(project, `page-${jobs}`);
  mkdirSync(source);
  const entry = join(source, 'page.js');
  writeFileSync(entry, script);
  const folder = join(source, 'out');
  const base = `/${bundler}-${jobs}/`;
  const head = await build[bundler]({ entry, folder, base });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css)$/.test(name),
  );
  return {
    head,
    files: new Map(names.map((name) => [base + name, readFileSync(join(folder, name), 'utf8')])),
  };
};
