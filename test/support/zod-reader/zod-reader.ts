import * as z from 'zod/mini';
import { LenientParser } from './lenient-parser.ts';
import { isDecisive, removeNulls } from './schema-walk.ts';

/** What a reply is read as. */
export type ZodReading<Data> =
  | { readonly data: Data; readonly skipped: readonly string[] }
  /** The JSON path of what keeps the reply from being read; `''` where there is nothing in it. */
  | { readonly unreadable: string };

/**
 * Reads a reply leniently by zod itself: removes what the schema complains of until the rest can be read. Slow and large,
 * and what the reader of compiled schemas is compared with. Changes `reply`.
 */
export const readByZod = <S extends z.ZodMiniType>(
  schema: S,
  rows: readonly string[],
  reply: unknown,
): ZodReading<z.output<S>> => {
  removeNulls(schema, reply);
  const parser = new LenientParser(reply, rows, (path) => isDecisive(schema, path));
  let result = z.safeParse(schema, reply);
  while (!result.success) {
    const { issues } = result.error;
    if (issues.some(({ path, code }) => path.length === 0 && code === 'custom')) return { unreadable: '' };
    const repeats = issues.filter((issue) => issue.code === 'custom' && issue.params?.['repeats']);
    const others = issues.filter((issue) => !repeats.includes(issue));
    // A row that can't be read repeats nobody: those that repeat one are looked for among those that can.
    const unreadable = parser.remove(
      others.map(({ path }) => path),
      others.length > 0 ? [] : repeats.map(({ path }) => path),
    );
    if (unreadable) return { unreadable };
    result = z.safeParse(schema, reply);
  }
  return { data: result.data, skipped: parser.skipped };
};
