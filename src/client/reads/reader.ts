import { importModule } from '../http/import-module.ts';
import type { CompiledRead } from '../../contract/core/schema-table.ts';
import type { HttpRequest, RequestTarget, Transport } from '../http/fetch-transport.ts';
import { parseReply } from '../http/parse-reply.ts';
import { callSource } from '../http/source.ts';
import type { HttpResponse } from '../http/response.ts';
import { isObject } from '../json.ts';
import type { ProgramOptions } from '../options.ts';
import type { Source } from '../sources.ts';
import type { Success } from './resource.ts';

/** The data of a route as the cache keeps it. */
export interface CachedReply<Data> extends Success<Data> {
  readonly etag: string | undefined;
}

/** Reads routes from the page's own functions (`sources`) where it has them, else from the endpoint. */
export class Reader {
  readonly #options: ProgramOptions;
  readonly #transport: Transport | undefined;
  #longLists: import('./long-lists.ts').LongLists | undefined;

  constructor(options: ProgramOptions, transport: Transport | undefined) {
    this.#options = options;
    this.#transport = transport;
  }

  get #sources(): Readonly<Record<string, Source<unknown> | undefined>> {
    return { ...this.#options.sources };
  }

  hasSource(route: Pick<CompiledRead, 'id'>): boolean {
    return this.#sources[route.id] !== undefined;
  }

  /** Whether there is a source or an endpoint to read the route from. */
  canRead(route: Pick<CompiledRead, 'id'>): boolean {
    return this.#transport !== undefined || this.hasSource(route);
  }

  /**
   * Requests a route and parses the reply. A server that confirms the content of `known` need not send it again.
   *
   * @throws {LaurelError} If the request fails or the reply can't be read.
   */
  async read<Data>(
    route: CompiledRead<Data>,
    request: HttpRequest,
    known?: CachedReply<Data>,
  ): Promise<CachedReply<Data>> {
    const further = this.#longLists?.page<CachedReply<Data>>(request.params?.['cursor']);
    if (further) return further;
    const response = await this.request(route, { ...request, etag: known?.etag });
    const receivedAt = new Date().toISOString();
    if (response.notModified && known) return { ...known, asOf: receivedAt };
    const { data, skipped } = await parseReply(route, response.body, response.headers);
    const { asOf, timeZone }: Readonly<Record<string, unknown>> = isObject(data) ? data : {};
    const reply = {
      data,
      skipped,
      asOf: typeof asOf === 'string' ? asOf : receivedAt,
      timeZone: typeof timeZone === 'string' ? timeZone : undefined,
      lang: response.lang,
      etag: response.etag,
    };
    const { pages } = route;
    const rows = pages && isObject(data) ? data[pages[0]] : undefined;
    if (!pages || !Array.isArray(rows) || rows.length <= pages[1]) return reply;
    // A list that is too long for one page is rare, so the code that divides it is loaded on demand.
    const { LongLists } = await importModule(() => import('./long-lists.ts'));
    this.#longLists ??= new LongLists();
    return this.#longLists.split(reply, pages);
  }

  /**
   * Requests a route without parsing the reply.
   *
   * @throws {LaurelError} If the request fails.
   */
  async request(target: RequestTarget, request: HttpRequest): Promise<HttpResponse> {
    const source = this.#sources[target.id];
    if (this.#transport && !source) return this.#transport.request(target, request);
    return callSource(source, `sources.${target.id}()`, this.#options.account, request);
  }
}
