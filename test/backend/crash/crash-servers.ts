import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('./crash-process.ts', import.meta.url));

/** One file of all that a server needs: it starts five times as fast as from its sources. */
const bundle = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: entry,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'crash-server.mjs' } },
    },
  });
};

/** A running server of the backend. */
export interface CrashServer {
  readonly url: string;
  readonly alive: () => boolean;
}

/** Servers of one database, some of them started ahead of need, since each lives for one or a few requests. */
export class CrashServers {
  readonly #args: readonly string[];
  readonly #ahead: number;
  readonly #ready: Promise<CrashServer>[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #folder: string;
  #started = 0;
  #stopped = false;

  private constructor(folder: string, url: string, now: Date, ahead: number) {
    this.#folder = folder;
    this.#args = [url, now.toISOString()];
    this.#ahead = ahead;
  }

  static async of(url: string, now: Date, ahead: number): Promise<CrashServers> {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-crash-'));
    await bundle(folder);
    return new CrashServers(folder, url, now, ahead);
  }

  get started(): number {
    return this.#started;
  }

  /** One that is up, for one request at a time; more are started before they are needed. */
  async take(): Promise<CrashServer> {
    while (this.#ready.length < this.#ahead) this.#ready.push(this.#start());
    const next = this.#ready.shift();
    if (!next) throw new Error('no server is ready');
    const server = await next;
    return server.alive() ? server : this.take();
  }

  /** Gives back one that was not needed to the end. */
  keep(server: CrashServer): void {
    this.#ready.unshift(Promise.resolve(server));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.allSettled(this.#ready);
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #start(): Promise<CrashServer> {
    if (this.#stopped) return Promise.reject(new Error('stopped'));
    this.#started += 1;
    const child = fork(join(this.#folder, 'crash-server.mjs'), this.#args, {
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(this.#folder, 'cache') },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was up`)));
      child.once('message', (port) =>
        resolve({
          url: `http://127.0.0.1:${String(port)}`,
          alive: () => child.exitCode === null && child.signalCode === null,
        }),
      );
    });
  }
}
