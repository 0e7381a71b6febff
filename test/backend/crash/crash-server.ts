import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('./crash-process.ts', import.meta.url));
const programs = fileURLToPath(new URL('../../../demo/programs', import.meta.url));

/** Where the bundle is: as deep in its folder as the module that reads the programs is in `demo`. */
const bundle = 'backend/seed/file/crash-server.mjs';

/** Bundles the server into one file of a new folder, which starts five times as fast as the sources. */
export const bundleCrashServer = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-crash-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: entry,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: bundle } },
    },
  });
  symlinkSync(programs, join(folder, 'programs'), 'junction');
  return folder;
};

/** A running backend server. */
export interface CrashServer {
  readonly url: string;
  /** What its clock shows. */
  readonly now: Date;
  readonly alive: () => boolean;
  /** Settled once it has ended. */
  readonly gone: Promise<void>;
  /** SIGKILL: what it is at is cut off. */
  readonly kill: () => void;
}

/** Starts the bundled server on a database, in a process of its own. */
export const startCrashServer = (
  folder: string,
  database: string,
  now: Date,
): { child: ChildProcess; ready: Promise<CrashServer> } => {
  const child = fork(join(folder, bundle), [database, now.toISOString()], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(folder, 'cache') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<CrashServer>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was up`)));
    child.once('message', (port) =>
      resolve({
        url: `http://127.0.0.1:${String(port)}`,
        now,
        alive: () => child.exitCode === null && child.signalCode === null,
        gone,
        kill: () => void child.kill('SIGKILL'),
      }),
    );
  });
  return { child, ready };
};
