import { importModule } from './import-module.ts';
import type { RouteReply } from '../../contract/core/schema-table.ts';
import { LaurelError } from '../errors.ts';
import { jsonPath } from './json-path.ts';
import type { ParsedReply, ReplyRoute } from './parsed-reply.ts';
import { ReplyReader, Unreadable } from './reply-reader.ts';

/** Replies with faults are rare, so the code that speaks about them is loaded on demand. */
const loadReport = (): Promise<typeof import('./reply-report.ts')> =>
  importModule(() => import('./reply-report.ts'));

/**
 * Parses a reply by its route's schema, leniently: unknown fields are dropped; `null` is read as absent where it means
 * nothing else; optional fields, and rows of lists, that can't be read are left out and named in `skipped`. What is wrong
 * with a reply is said in the console, once; the data does not wait for it.
 *
 * @param headers Of the response, if there was one.
 * @throws {LaurelError} `contract`, if a required part can't be read; `not_found`, if nothing is served.
 */
export const parseReply = async <R extends ReplyRoute>(
  route: R,
  reply: unknown,
  headers?: Headers,
): Promise<ParsedReply<RouteReply<R>>> => {
  const reader = new ReplyReader();
  const data = reader.read(route.reply, reply);
  if (data instanceof Unreadable) {
    const { unreadableReply } = await loadReport().catch((cause: unknown) => {
      const { method, path } = route;
      throw new LaurelError('connection', `${method} ${path}: a part of Laurel did not load`, { cause });
    });
    throw unreadableReply(route, reply, reader, data, headers);
  }
  if (reader.faults.length + reader.unknown.length > 0)
    // A report that fails, or a console that throws, is no fault of the data.
    void loadReport()
      .then(({ reportReply }) => reportReply(route, reply, reader, headers))
      .catch(() => undefined);
  // The table was generated from the schema whose output is the route's reply.
  return { data: data as RouteReply<R>, skipped: reader.skipped.map(jsonPath) };
};
