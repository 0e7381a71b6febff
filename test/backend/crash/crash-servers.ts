import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundleCrashServer, startCrashServer, type CrashServer } from './crash-server.ts';

/** A pool of servers on one database. Some are started in advance, since each serves one or a few requests. */
export class CrashServers {
  readonly #url: string;
  readonly #now: Date;
  readonly #ahead: number;
  readonly #ready: Promise<CrashServer>[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #folder: string;
  #started = 0;
  #stopped = false;

  private constructor(folder: string, url: string, now: Date, ahead: number) {
    this.#folder = folder;
    this.#url = url;
    this.#now = now;
    this.#ahead = ahead;
  }

  static async of(url: string, now: Date, ahead: number): Promise<CrashServers> {
    return new CrashServers(await bundleCrashServer(), url, now, ahead);
  }

  get started(): number {
    return this.#started;
  }

  /** Takes a server out of the pool, for one request; starts others in advance. */
  async take(): Promise<CrashServer> {
    while (this.#ready.length < this.#ahead) this.#ready.push(this.#start());
    const next = this.#ready.shift();
    if (!next) throw new Error('no server is ready');
    const server = await next;
    return server.alive() ? server : this.take();
  }

  /** Puts a server that did not crash back into the pool. */
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
    const { child, ready } = startCrashServer(this.#folder, this.#url, this.#now);
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return ready;
  }
}
