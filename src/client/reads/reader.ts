import type * as z from 'zod/mini';
import type { Route } from '../../contract/core/route.ts';
import type { HttpResponse } from '../http/response.ts';
import type { ProgramOptions } from '../options.ts';
import type { Source } from '../sources.ts';
import type { RequestTarget } from '../http/request-target.ts';
import { parseReply } from '../http/parse-reply.ts';
import type { Success } from './resource.ts';
import type { HttpRequest, Transport } from '../http/fetch-transport.ts';

/** An answer as the cache keeps it. */
export interface CachedReply<Data> extends Success<Data> {
  readonly etag: string | undefined;
}

const hasAsOf = (data: unknown): data is { asOf: string } =>
  typeof data === 'object' && data !== null && 'asOf' in data && typeof data.asOf === 'string';

/** Reads routes: from the page's own functions where it has them, else from the endpoint. */
export class Reader {
  readonly #sources: Readonly<Record<string, Source<unknown> | undefined>>;
  readonly #account: string | undefined;
  readonly #transport: Transport | undefined;

  constructor({ sources, account }: ProgramOptions, transport: Transport | undefined) {
    this.#sources = { ...sources };
    this.#account = account;
    this.#transport = transport;
  }

  hasSource(route: Pick<Route, 'id'>): boolean {
    return this.#sources[route.id] !== undefined;
  }

  /** Whether there is anything to ask. */
  canRead(route: Pick<Route, 'id'>): boolean {
    return this.#transport !== undefined || this.hasSource(route);
  }

  /** `known` is the last answer: where it still holds, it is not sent again. */
  async read<S extends z.ZodMiniType>(
    route: Route<S>,
    request: HttpRequest,
    known?: CachedReply<z.output<S>>,
  ): Promise<CachedReply<z.output<S>>> {
    const answer = await this.request(route, { ...request, etag: known?.etag });
    const received = new Date().toISOString();
    if (answer.notModified && known) return { ...known, asOf: received };
    const { data, skipped } = await parseReply(route, answer.body);
    return {
      data,
      skipped,
      asOf: hasAsOf(data) ? data.asOf : received,
      lang: answer.lang,
      etag: answer.etag,
    };
  }

  /** Asks for the bare answer of a route. */
  async request(route: RequestTarget, request: HttpRequest): Promise<HttpResponse> {
    const source = this.#sources[route.id];
    if (this.#transport && !source) return this.#transport.request(route, request);
    // A page with an endpoint has no use for what calls functions.
    const { callSource } = await import('../http/source.ts');
    return callSource(source, `sources.${route.id}()`, this.#account, request);
  }
}
