import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { auth } from '../seeded-backend.ts';
import { crashPoints } from './crash-scenario.ts';
import { bundleCrashServer, startCrashServer, type CrashServer } from './crash-server.ts';

/** Days by which the clock of each server is ahead of the one before: what was earned expires while servers die. */
const daysApart = 5;
/** Answers after which a server is killed: at least so many, and up to so many more. */
const [leastAnswers, moreAnswers] = [6, 24];
/** Where a server dies: when a write next comes to a step, or when an answer was received. */
export const killPlaces = [...crashPoints, 'answer'] as const;

export interface ServerRequest {
  readonly person: string;
  readonly path: string;
  /** Absent in a read. */
  readonly body?: object;
  /** The vendor's console takes none. */
  readonly key?: string;
}

export interface ServerReply {
  readonly status: number;
  readonly text: string;
  /** Whether it is the answer that was stored under the key. */
  readonly replayed: boolean;
  /** What the server's clock showed. */
  readonly now: Date;
  /** Servers that died before they answered it. */
  readonly cut: number;
}

/**
 * One server that many clients use at once, until it is killed with SIGKILL; then the next one on the same database. It dies
 * at a step of a write, while other requests are wherever they are, or right after an answer.
 */
export class KilledServer {
  readonly #folder: string;
  readonly #database: string;
  readonly #random: () => number;
  readonly #children = new Set<ChildProcess>();
  readonly kills = new Map<string, number>();
  readonly #firstDay: Date;
  #server: Promise<CrashServer>;
  #next: Promise<CrashServer>;
  #started = 0;
  #answersLeft = 0;
  #killAt: string | undefined;

  private constructor(folder: string, database: string, now: Date, random: () => number) {
    this.#folder = folder;
    this.#database = database;
    this.#firstDay = now;
    this.#random = random;
    this.#server = this.#start();
    this.#next = this.#start();
    this.#plan();
  }

  static async of(database: string, now: Date, random: () => number): Promise<KilledServer> {
    return new KilledServer(await bundleCrashServer(), database, now, random);
  }

  /** Sends a request with the same key and body until a server has answered it. */
  async send(request: ServerRequest): Promise<ServerReply> {
    let cut = 0;
    for (;;) {
      const server = await this.#running();
      const response = await this.#attempt(server, request);
      if (response === undefined) {
        cut += 1;
        await server.gone;
      } else if (!response.headers.has('retry-after')) {
        this.#countAnswer(server);
        const replayed = response.headers.has('idempotent-replayed');
        return { status: response.status, text: await response.text(), replayed, now: server.now, cut };
      }
    }
  }

  stop(): void {
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #start(): Promise<CrashServer> {
    const now = new Date(this.#firstDay.getTime() + this.#started * daysApart * 86_400_000);
    this.#started += 1;
    const { child, ready } = startCrashServer(this.#folder, this.#database, now);
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    // Nobody may ever ask for the one that was started last.
    ready.catch(() => undefined);
    return ready;
  }

  async #running(): Promise<CrashServer> {
    const known = this.#server;
    const server = await known;
    if (server.alive()) return server;
    // The first client that finds it dead goes on to the next one, for all.
    if (this.#server === known) {
      const place = this.#killAt ?? 'unasked';
      this.kills.set(place, (this.kills.get(place) ?? 0) + 1);
      [this.#server, this.#next] = [this.#next, this.#start()];
      this.#plan();
    }
    return this.#running();
  }

  #plan(): void {
    this.#answersLeft = leastAnswers + Math.floor(this.#random() * moreAnswers);
    this.#killAt = undefined;
  }

  #countAnswer(server: CrashServer): void {
    // An answer of one that is dead already says nothing about the next one's time.
    if (!server.alive()) return;
    this.#answersLeft -= 1;
    if (this.#answersLeft !== 0) return;
    this.#killAt = killPlaces[Math.floor(this.#random() * killPlaces.length)];
    if (this.#killAt === 'answer') server.kill();
  }

  /** The response, read to its end; undefined where the server died before. */
  async #attempt(
    server: CrashServer,
    { person, path, body, key }: ServerRequest,
  ): Promise<Response | undefined> {
    const token = await auth.issue({ tenant: 'northpeak', account: 'tekin', person }, 300, server.now);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(this.#killAt !== undefined && this.#killAt !== 'answer' && { 'x-crash-next': this.#killAt }),
    };
    const method = body === undefined ? 'GET' : 'POST';
    try {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      return new Response(await response.text(), response);
    } catch {
      return undefined;
    }
  }
}
