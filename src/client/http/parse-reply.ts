import * as z from 'zod/mini';
import type { Route } from '../../contract/core/route.ts';
import { LaurelError } from '../errors.ts';

export interface ParsedReply<Data> {
  readonly data: Data;
  /** JSON paths, in the answer as it came, of what could not be read and was left out. */
  readonly skipped: readonly string[];
}

/**
 * Parses an answer at the door, and takes it apart if it must. Unknown fields are dropped, what is optional and
 * unreadable is left out and named; an answer whose required part can't be read is a `contract` failure: it never pretends.
 */
export const parseReply = async <S extends z.ZodMiniType>(
  { method, path, reply, rows }: Pick<Route<S>, 'path' | 'reply' | 'rows'> & { readonly method: string },
  answer: unknown,
): Promise<ParsedReply<z.output<S>>> => {
  let read = z.safeParse(reply, answer);
  if (read.success) return { data: read.data, skipped: [] };
  // Hardly an answer has faults, so the code that works around them comes when one does.
  const { LenientParser } = await import('./lenient-parser.ts');
  const remains = new LenientParser(answer, rows);
  while (!read.success) {
    const stuck = remains.remove(read.error.issues.map((issue) => issue.path));
    if (stuck)
      throw new LaurelError('contract', `${method} ${path}: ${stuck} can't be read`, { cause: read.error });
    read = z.safeParse(reply, answer);
  }
  return { data: read.data, skipped: remains.skipped };
};
