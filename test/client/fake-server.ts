import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A response of the backend: a JSON `body`, or `raw` text. */
export interface FakeReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
  /** The connection ends before the whole body is sent. */
  readonly truncated?: boolean;
}

/** One request that arrived. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Resolves when the page cancelled it, or has the response. */
  readonly closed: Promise<void>;
}

type FakeHandler = (request: ReceivedRequest, count: number) => FakeReply | Promise<FakeReply>;

/** The reply to a request that never gets one. */
export const unansweredReply = new Promise<FakeReply>(() => undefined);

export const problem = (status: number, code: string, more: object = {}): FakeReply => ({
  status,
  headers: { 'Content-Type': 'application/problem+json' },
  body: { type: 'about:blank', title: 'No', status, code, ...more },
});

/** A real HTTP server on a free port for one test. Records its requests in the order of arrival. */
export class FakeServer {
  readonly received: ReceivedRequest[] = [];
  url = '';
  readonly #answer: FakeHandler;
  readonly #arrivals = new Set<() => void>();

  private constructor(answer: FakeHandler) {
    this.#answer = answer;
  }

  static async start(test: TestContext, answer: FakeHandler): Promise<FakeServer> {
    const server = new FakeServer(answer);
    const http = createServer((request, response) => void server.#serve(request, response));
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port }: Partial<AddressInfo> = Object(http.address());
    server.url = `http://127.0.0.1:${port}`;
    test.after(() => {
      http.closeAllConnections();
      http.close();
    });
    return server;
  }

  /** Paths of the requests, in the order of arrival. */
  get paths(): string[] {
    return this.received.map(({ path }) => path);
  }

  count(path: string): number {
    return this.paths.filter((one) => one === path).length;
  }

  /** Resolves with the request number `count` once it has arrived, counted for one path or for all. */
  async arrived(count: number, path?: string): Promise<ReceivedRequest> {
    const matching = (): ReceivedRequest[] =>
      this.received.filter((one) => path === undefined || one.path === path);
    while (matching().length < count) await new Promise<void>((resolve) => this.#arrivals.add(resolve));
    const last = matching()[count - 1];
    if (!last) throw new Error('unreachable');
    return last;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const received = { path, headers, closed: once(response, 'close').then(() => undefined) };
    this.received.push(received);
    for (const resolve of this.#arrivals) resolve();
    this.#arrivals.clear();
    const reply = await this.#answer(received, this.count(path));
    const text = reply.raw ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
    response.writeHead(reply.status ?? 200, {
      'Content-Type': 'application/json',
      ...(reply.truncated && { 'Content-Length': String(text.length + 100) }),
      ...reply.headers,
    });
    if (!reply.truncated) response.end(text);
    else response.write(text, () => response.destroy());
  }
}
