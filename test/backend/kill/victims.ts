import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('./victim.ts', import.meta.url));

/** A running server of the backend. */
export interface Victim {
  readonly url: string;
  readonly alive: () => boolean;
}

/** Servers of one database, some of them started ahead of need, since each lives for one or a few requests. */
export class Victims {
  readonly #args: readonly string[];
  readonly #ready: Promise<Victim>[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #cache = mkdtempSync(join(tmpdir(), 'laurel-kill-'));
  #started = 0;
  #stopped = false;

  constructor(url: string, now: Date, ahead: number) {
    this.#args = [url, now.toISOString()];
    for (let count = 0; count < ahead; count += 1) this.#ready.push(this.#start());
  }

  get started(): number {
    return this.#started;
  }

  /** One that is up; another is started in its place. */
  async take(): Promise<Victim> {
    this.#ready.push(this.#start());
    const next = this.#ready.shift();
    if (!next) throw new Error('no server is ready');
    const victim = await next;
    return victim.alive() ? victim : this.take();
  }

  /** Gives back one that was not needed to the end. */
  keep(victim: Victim): void {
    this.#ready.unshift(Promise.resolve(victim));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.allSettled(this.#ready);
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.#cache, { recursive: true, force: true });
  }

  #start(): Promise<Victim> {
    if (this.#stopped) return Promise.reject(new Error('stopped'));
    this.#started += 1;
    const child = fork(file, this.#args, {
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: this.#cache },
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
