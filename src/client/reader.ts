import type * as z from 'zod/mini';
import type { Route } from '../contract/route.ts';
import type { Answer } from './answer.ts';
import type { ProgramOptions, Source } from './options.ts';
import type { Address } from './params.ts';
import { readReply } from './reply.ts';
import type { Loaded } from './resource.ts';
import type { Request, Transport } from './transport.ts';

/** An answer as the cache keeps it. */
export interface Entry<Data> extends Loaded<Data> {
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
  reaches(route: Pick<Route, 'id'>): boolean {
    return this.#transport !== undefined || this.hasSource(route);
  }

  /** `known` is the last answer: where it still holds, it is not sent again. */
  async read<S extends z.ZodMiniType>(
    route: Route<S>,
    request: Request,
    known?: Entry<z.output<S>>,
  ): Promise<Entry<z.output<S>>> {
    const answer = await this.answer(route, { ...request, etag: known?.etag });
    const received = new Date().toISOString();
    if (answer.unchanged && known) return { ...known, asOf: received };
    const { data, skipped } = await readReply(route, answer.body);
    return {
      data,
      skipped,
      asOf: hasAsOf(data) ? data.asOf : received,
      lang: answer.lang,
      etag: answer.etag,
    };
  }

  /** Asks for the bare answer of a route. */
  async answer(route: Address, request: Request): Promise<Answer> {
    const source = this.#sources[route.id];
    if (this.#transport && !source) return this.#transport.ask(route, request);
    // A page with an endpoint has no use for what calls functions.
    const { call } = await import('./source.ts');
    return call(source, `sources.${route.id}()`, this.#account, request);
  }
}
