import { contractVersion } from '../../contract/core/route.ts';
import type { Endpoint } from './endpoint.ts';
import { LaurelError, retryableStatuses } from '../errors.ts';
import type { Auth, AuthHeaders } from './token-auth.ts';
import { parseResponse, type HttpResponse } from './response.ts';
import type { RequestTarget, RouteParams } from './request-target.ts';
import { attemptTimeout, totalTimeout, withTimeout } from './timeout.ts';

const maxRetries = 3;
const baseDelay = 500;

/** What a write takes along. */
export interface WritePayload {
  readonly key: string;
  /** The body as it goes out. */
  readonly text: string;
  /** Called right before each try: puts itself in, or throws if it must not go out. */
  readonly prepare: (options: RequestInit & { readonly headers: Headers }) => void;
}

export interface HttpRequest {
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly params?: RouteParams | undefined;
  readonly etag?: string | undefined;
  /** Asks with this proof alone, instead of that of the identity. */
  readonly auth?: AuthHeaders | undefined;
  readonly payload?: WritePayload | undefined;
}

/** A request with what it needs on its way. */
interface PreparedRequest extends HttpRequest {
  readonly url: string;
  /** What errors say was tried; a query may hold a vendor's key. */
  readonly tried: string;
}

const requestDemo = async (request: globalThis.Request): Promise<Response> =>
  (await import('../../mock/server.ts')).handleDemoRequest(request);

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

const isRetryable = ({ kind, status }: LaurelError): boolean =>
  status === undefined ? kind === 'connection' || kind === 'timeout' : retryableStatuses.has(status);

/** Asks one endpoint: identity, time limits and repeats. The only `fetch` of Laurel. */
export class Transport {
  readonly #endpoint: Endpoint;
  readonly #auth: Auth;

  constructor(endpoint: Endpoint, identity: Auth) {
    this.#endpoint = endpoint;
    this.#auth = identity;
  }

  request(route: RequestTarget, request: HttpRequest): Promise<HttpResponse> {
    const root = this.#endpoint.url(route.path);
    const url = route.address?.(root, route.query, request.params) ?? root;
    const tried = `${route.method} ${url.split('?', 1).join('')}`;
    const late = (): LaurelError => new LaurelError('timeout', `${tried} took longer than 20 s`);
    return withTimeout(totalTimeout, request.signal, late, (signal) =>
      this.#requestWithRetry({ ...request, url, tried, signal }),
    );
  }

  async #requestWithRetry(asked: PreparedRequest): Promise<HttpResponse> {
    const deadline = Date.now() + totalTimeout;
    let renewed = asked.auth !== undefined;
    for (let retry = 0; ;) {
      const proof = asked.auth ?? (await this.#auth.headers());
      const answer = await this.#attempt(asked, proof, deadline);
      if (!(answer instanceof LaurelError)) {
        // A write that was answered is done, whoever it was.
        if (asked.payload || asked.auth || this.#auth.isCurrent(proof)) return answer;
      } else if (answer.status === 401 && !renewed && this.#auth.rejectToken(proof)) {
        renewed = true;
      } else {
        const wait =
          answer.retryAfter === undefined ? Math.random() * baseDelay * 2 ** retry : answer.retryAfter * 1000;
        if (asked.payload || retry === maxRetries || !isRetryable(answer) || Date.now() + wait >= deadline)
          throw answer;
        retry += 1;
        await sleep(wait, asked.signal);
      }
    }
  }

  /** One try. A failure is returned, since it may be worth another. */
  async #attempt(
    asked: PreparedRequest,
    proof: AuthHeaders,
    deadline: number,
  ): Promise<HttpResponse | LaurelError> {
    const { tried, signal } = asked;
    const late = (): LaurelError => new LaurelError('timeout', `${tried} did not answer within 10 s`);
    try {
      return await withTimeout(attemptTimeout, signal, late, async (limit) => {
        const response = await this.#send({ ...asked, signal: limit }, proof);
        // Read here, so that a connection cut in the middle counts as one that failed.
        return parseResponse(response, await response.text(), tried, deadline);
      });
    } catch (error) {
      signal.throwIfAborted();
      return LaurelError.from(error, 'connection', `${tried} could not be reached`);
    }
  }

  #send({ url, lang, signal, etag, payload }: PreparedRequest, proof: AuthHeaders): Promise<Response> {
    // A page may write anything as its language; a browser refuses most of it as a header.
    const language = /^[a-z\d-]+$/i.test(lang) ? lang : '*';
    const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language, ...proof });
    // A static file on another origin answers no preflight: without identity only plain headers are sent there.
    if (this.#endpoint.sameOrigin || this.#auth.kind !== 'nobody') {
      headers.set('Laurel-Contract', contractVersion);
      if (etag) headers.set('If-None-Match', etag);
    }
    const { credentials } = this.#auth;
    const options = { headers, signal, credentials, cache: 'no-store' } as const;
    payload?.prepare(options);
    // No Request for the network: collected as garbage, it would no longer pass the abort on (Node).
    return this.#endpoint.demo ? requestDemo(new Request(url, options)) : fetch(url, options);
  }
}
