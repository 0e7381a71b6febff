import { importModule } from './import-module.ts';
import * as z from 'zod/mini';
import type { Route } from '../../contract/core/route.ts';
import { LaurelError } from '../errors.ts';

export interface ParsedReply<Data> {
  readonly data: Data;
  /** JSON paths, within the reply as it came, of what could not be read and was left out. */
  readonly skipped: readonly string[];
}

/**
 * Parses a reply by its route's schema, leniently: unknown fields are dropped; optional fields, and rows of the lists
 * in `rows`, that can't be read are left out and named in `skipped`. May change `reply`.
 *
 * @throws {LaurelError} `contract`, if a required part can't be read.
 */
export const parseReply = async <S extends z.ZodMiniType>(
  {
    method,
    path,
    reply: schema,
    rows,
  }: Pick<Route<S>, 'path' | 'reply' | 'rows'> & { readonly method: string },
  reply: unknown,
): Promise<ParsedReply<z.output<S>>> => {
  let result = z.safeParse(schema, reply);
  if (result.success) return { data: result.data, skipped: [] };
  // Replies with faults are rare, so the code that works around them is loaded on demand.
  const { LenientParser } = await importModule(() => import('./lenient-parser.ts')).catch(
    (cause: unknown) => {
      throw new LaurelError('connection', `${method} ${path}: a part of Laurel did not load`, { cause });
    },
  );
  const parser = new LenientParser(reply, rows);
  while (!result.success) {
    const unreadable = parser.remove(result.error.issues.map((issue) => issue.path));
    if (unreadable)
      throw new LaurelError('contract', `${method} ${path}: ${unreadable} can't be read`, {
        cause: result.error,
      });
    result = z.safeParse(schema, reply);
  }
  return { data: result.data, skipped: parser.skipped };
};
