import * as z from 'zod/mini';
import { Problem } from '../contract/problem.ts';
import { contractVersion, type Route } from '../contract/route.ts';
import type { Endpoint } from './endpoint.ts';
import { Failure, kindOfStatus, type FailureKind } from './failure.ts';
import type { Identity } from './identity.ts';

const attemptTimeout = 10_000;
const totalTimeout = 20_000;
const retries = 3;
const firstPause = 500;

const repeatable = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What came over the wire, unparsed. */
export interface Answer {
  readonly body: unknown;
  readonly lang: string | undefined;
  readonly etag: string | undefined;
  /** The content known by the `etag` that was sent still holds. */
  readonly unchanged: boolean;
}

export interface ReadRequest {
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly etag?: string | undefined;
}

const demo = async (request: Request): Promise<Response> =>
  (await import('../mock/demo-backend.ts')).answer(request);

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });

/** `Retry-After` in milliseconds: seconds, or a date. */
const retryAfter = (response: Response): number | undefined => {
  const value = response.headers.get('Retry-After');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

/** An answer with its body, so that a connection cut in the middle counts as one that failed. */
interface Received {
  readonly response: Response;
  readonly text: string;
}

const receive = async (response: Response): Promise<Received> => ({ response, text: await response.text() });

const isTimeout = (signal: AbortSignal): boolean =>
  signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';

/** A page's callback that never settles must not hold a widget longer than a server may. */
const within = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

const parseJson = ({ response, text }: Received, tried: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('contract', `${tried} answered ${response.status} with something that is not JSON`, { cause });
  }
};

const parseProblem = (received: Received, tried: string): Problem | undefined =>
  received.response.headers.get('Content-Type')?.includes('problem+json')
    ? z.safeParse(Problem, parseJson(received, tried)).data
    : undefined;

/** Asks one endpoint: identity, time limits, repeats, and errors of a closed list. The only `fetch` of Laurel. */
export class Transport {
  readonly #endpoint: Endpoint;
  readonly #identity: Identity;
  readonly #renewed: () => Promise<void>;

  /** `renewed` runs between a new token and the first request that carries it. */
  constructor(endpoint: Endpoint, identity: Identity, renewed: () => Promise<void>) {
    this.#endpoint = endpoint;
    this.#identity = identity;
    this.#renewed = renewed;
  }

  async read(route: Route, { lang, signal, etag }: ReadRequest): Promise<Answer> {
    const tried = `${route.method} ${this.#endpoint.url(route.path)}`;
    const total = AbortSignal.any([signal, AbortSignal.timeout(totalTimeout)]);
    const deadline = Date.now() + totalTimeout;
    for (let attempt = 0; ; attempt += 1) {
      const last = attempt === retries;
      const received = await this.#attempt(route, { lang, signal: total, etag }, tried, last);
      if (received && (last || !repeatable.has(received.response.status))) return this.#answer(received, tried);
      const asked = received && retryAfter(received.response);
      const wait = asked ?? Math.random() * firstPause * 2 ** attempt;
      if (received && Date.now() + wait >= deadline) {
        return this.#answer(received, tried, asked === undefined ? 'timeout' : 'rate_limit');
      }
      await pause(wait, total).catch((cause: unknown) => {
        throw signal.aborted ? cause : new Failure('timeout', `${tried} took longer than 20 s`, { cause });
      });
    }
  }

  /** One try. `undefined`: nothing came back, and it may be tried again. */
  async #attempt(route: Route, request: ReadRequest, tried: string, last: boolean): Promise<Received | undefined> {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(attemptTimeout)]);
    try {
      const headers = await within(this.#identity.headers(), signal);
      const received = await receive(await this.#send(route, { ...request, signal }, headers));
      if (received.response.status !== 401) return received;
      if (!(await within(this.#identity.renew(headers), signal))) return received;
      await this.#renewed();
      const renewed = await within(this.#identity.headers(), signal);
      return await receive(await this.#send(route, { ...request, signal }, renewed));
    } catch (cause) {
      const over = request.signal.aborted;
      if (cause instanceof Failure || (over && !isTimeout(request.signal))) throw cause;
      if (!last && !over) return undefined;
      throw isTimeout(signal)
        ? new Failure('timeout', `${tried} did not answer in time`, { cause })
        : new Failure('connection', `${tried} could not be reached`, { cause });
    }
  }

  #send(route: Route, { lang, signal, etag }: ReadRequest, identity: Record<string, string>): Promise<Response> {
    const headers = new Headers({ Accept: 'application/json', 'Accept-Language': lang, ...identity });
    // A static file on another origin answers no preflight: without identity only plain headers are sent there.
    if (this.#endpoint.sameOrigin || this.#identity.kind !== 'nobody') {
      headers.set('Laurel-Contract', contractVersion);
      if (etag) headers.set('If-None-Match', etag);
    }
    const request = new Request(this.#endpoint.url(route.path), {
      headers,
      signal,
      credentials: this.#identity.credentials,
      cache: 'no-store',
    });
    return this.#endpoint.demo ? demo(request) : fetch(request);
  }

  #answer(received: Received, tried: string, kind?: FailureKind): Answer {
    const { response } = received;
    const speaks = response.headers.get('Laurel-Contract');
    if (speaks !== null && speaks !== contractVersion) {
      throw new Failure('contract', `${tried} speaks Laurel-Contract ${speaks}, this page ${contractVersion}`);
    }
    const unchanged = response.status === 304;
    if (!response.ok && !unchanged) throw refused(received, tried, kind);
    return {
      body: unchanged ? undefined : parseJson(received, tried),
      lang: response.headers.get('Content-Language') ?? undefined,
      etag: response.headers.get('ETag') ?? undefined,
      unchanged,
    };
  }
}

const refused = (received: Received, tried: string, kind?: FailureKind): Failure => {
  const { response } = received;
  const problem = parseProblem(received, tried);
  const wait = retryAfter(response);
  // A 404 that is not the backend's own word is a wrong address: that is shown, never taken for "not served".
  const ofStatus = response.status === 404 && !problem ? 'contract' : kindOfStatus(response.status);
  return new Failure(kind ?? ofStatus, `${tried} answered ${response.status}`, {
    status: response.status,
    problem,
    retryAfter: wait === undefined ? undefined : wait / 1000,
  });
};
