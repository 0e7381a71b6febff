import { importModule } from './import-module.ts';
import * as z from 'zod/mini';
import { LaurelError } from '../errors.ts';
import { unknownValues } from '../../contract/core/scalars.ts';
import type { ParsedReply, ReplyRoute } from './parsed-reply.ts';

/**
 * Parses a reply by its route's schema, leniently: unknown fields are dropped; `null` is read as absent where it means
 * nothing else; optional fields, and rows of the lists in `rows`, that can't be read are left out and named in `skipped`.
 * What is wrong with a reply is said in the console, once. May change `reply`.
 *
 * @param headers Of the response, if there was one.
 * @throws {LaurelError} `contract`, if a required part can't be read.
 */
export const parseReply = async <S extends z.ZodMiniType>(
  route: ReplyRoute<S>,
  reply: unknown,
  headers?: Headers,
): Promise<ParsedReply<z.output<S>>> => {
  const { count } = unknownValues;
  const result = z.safeParse(route.reply, reply);
  if (result.success && count === unknownValues.count) return { data: result.data, skipped: [] };
  // Replies with faults are rare, so the code that works around them is loaded on demand.
  const { parseLeniently } = await importModule(() => import('./lenient-reply.ts')).catch(
    (cause: unknown) => {
      const { method, path } = route;
      throw new LaurelError('connection', `${method} ${path}: a part of Laurel did not load`, { cause });
    },
  );
  return parseLeniently(route, reply, headers);
};
