// Requests: an endpoint or a page's own function (`source.ts`) is asked with the identity of `token-auth.ts`, within the limits
// of `timeout.ts`, and again by `retry-backoff.ts`. The answer passes through `response.ts` and `parse-reply.ts`; what few answers
// need (`error-response.ts`, `reply-report.ts`) is loaded with the first of them.

import { importModule } from './import-module.ts';
import type { address, RouteParams } from '../../contract/core/address.ts';
import { contractVersion } from '../../contract/core/route.ts';
import { LaurelError } from '../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { parseResponse, type HttpResponse } from './response.ts';
import { isRetryable, withRetry } from './retry-backoff.ts';
import { attemptTimeout, withTimeout } from './timeout.ts';
import type { Auth, AuthHeaders } from './token-auth.ts';

/** The part of a route that says where a request goes. A stored write has no more of its route than this. */
export interface RequestTarget {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly address?: typeof address;
}

/** The body of a request that is no GET. */
export interface WritePayload {
  /** Idempotency key; empty for a request that has none. */
  readonly key: string;
  /** The body as JSON text. */
  readonly text: string;
  /** Called right before each attempt: adds method, body and headers, or throws if the write must not be sent. */
  readonly prepare: (options: RequestInit & { readonly headers: Headers }) => void;
}

/** One request, without its address. */
export interface HttpRequest {
  /** BCP 47 tag of the language that people read. */
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly params?: RouteParams | undefined;
  /** The `ETag` of the last response, which the server may confirm instead of sending the content again. */
  readonly etag?: string | undefined;
  /** Headers of a token that is not in use yet, in place of those of `Auth`. */
  readonly auth?: AuthHeaders | undefined;
  readonly payload?: WritePayload | undefined;
}

interface PreparedRequest extends HttpRequest {
  readonly url: string;
  /** What error messages say was tried: without the query, which may hold a vendor's key. */
  readonly tried: string;
  readonly redirect: RequestRedirect;
}

const requestDemo = async (request: Request): Promise<Response> =>
  (await importModule(() => import('../../mock/server.ts'))).handleDemoRequest(request);

/** Sends requests to one endpoint, with authentication, time limits and retries. Holds the only `fetch` of Laurel. */
export class Transport {
  readonly #endpoint: Endpoint;
  readonly #auth: Auth;

  constructor(endpoint: Endpoint, auth: Auth) {
    this.#endpoint = endpoint;
    this.#auth = auth;
  }

  /**
   * Sends a request and resolves with its successful response. A read is retried; a write is not, since only the
   * outbox knows whether that is safe. A token that the server rejects is replaced once.
   *
   * @throws {LaurelError} If there is no response within 20 s, or none that the contract allows.
   * @throws The reason of `request.signal`, once it is aborted.
   */
  request({ method, path, query, address }: RequestTarget, request: HttpRequest): Promise<HttpResponse> {
    const { params, auth, payload } = request;
    const root = this.#endpoint.url(path);
    const url = address?.(root, query, params) ?? root;
    const tried = `${method} ${url.split('?', 1).join('')}`;
    let renewed = !!auth;
    let redirect: RequestRedirect = 'follow';
    const attempt = async (signal: AbortSignal): Promise<HttpResponse | LaurelError> => {
      for (;;) {
        const headers = auth ?? (await this.#auth.headers());
        const result = await this.#attempt({ ...request, url, tried, signal, redirect }, headers);
        // What failed without an answer may have been redirected in circles, or to a page that no script may read.
        if (!payload && result instanceof LaurelError && result.status === undefined) redirect = 'manual';
        if (!(result instanceof LaurelError)) {
          // A read is repeated if another token came meanwhile; a write was done, whoever it was.
          if (auth || payload || this.#auth.isCurrent(headers)) return result;
        } else if (result.status === 401 && !renewed && this.#auth.rejectToken(headers)) renewed = true;
        else return result;
      }
    };
    return withRetry(tried, request.signal, attempt, (error) => !payload && isRetryable(error));
  }

  /** Returns a failure instead of throwing it, since it may be retried. */
  async #attempt(request: PreparedRequest, auth: AuthHeaders): Promise<HttpResponse | LaurelError> {
    const { tried, payload, redirect } = request;
    /** Of a write whose answer was cut off: it says whether the write was done. A read is just repeated. */
    let status: number | undefined;
    const late = (): LaurelError =>
      new LaurelError('timeout', `${tried} did not answer within 10 s`, { status });
    try {
      return await withTimeout(attemptTimeout, request.signal, late, async (signal) => {
        const response = await this.#fetch({ ...request, signal }, auth);
        if (redirect === 'manual' && response.status < 400 && !response.ok && response.status !== 304)
          throw new LaurelError('authentication', `${tried} is redirected out of reach, as to a sign-in`, {
            status: response.status,
          });
        if (payload) status = response.status;
        // The text is read within the limit, so that a connection cut in the middle counts as one that failed.
        return parseResponse(response, await response.text(), tried);
      });
    } catch (cause) {
      if (cause instanceof LaurelError) return cause;
      return new LaurelError('connection', `${tried} could not be reached`, { status, cause });
    }
  }

  #fetch(
    { url, lang, signal, etag, payload, redirect }: PreparedRequest,
    auth: AuthHeaders,
  ): Promise<Response> {
    // A page may write anything as its language; a browser refuses most of it as a header.
    const language = /^[a-z\d-]+$/i.test(lang) ? lang : '*';
    const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language, ...auth });
    // A static file on another origin answers no preflight, so requests without identity carry only plain headers there.
    if (this.#endpoint.sameOrigin || this.#auth.kind !== 'none') {
      headers.set('Laurel-Contract', contractVersion);
      if (etag) headers.set('If-None-Match', etag);
    }
    const { credentials } = this.#auth;
    const options = { headers, signal, credentials, redirect, cache: 'no-store' } as const;
    payload?.prepare(options);
    // No Request object for the network: once garbage-collected it no longer passes on the abort (Node).
    return this.#endpoint.demo ? requestDemo(new Request(url, options)) : fetch(url, options);
  }
}
