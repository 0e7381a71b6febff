import * as z from 'zod/mini';
import { LaurelError } from '../errors.ts';
import { warnOnce } from '../warn-once.ts';
import { LenientParser } from './lenient-parser.ts';
import type { ParsedReply, ReplyRoute } from './parsed-reply.ts';
import { ReplyReport } from './reply-report.ts';
import { removeNulls } from './schema-walk.ts';

/** Reads a reply in which something is wrong, and says in the console what. A chunk of its own, loaded with the first one. */
export const parseLeniently = <S extends z.ZodMiniType>(
  { method, path, reply: schema, rows }: ReplyRoute<S>,
  reply: unknown,
  headers: Headers | undefined,
): ParsedReply<z.output<S>> => {
  const tried = `${method} ${path}`;
  const report = new ReplyReport(schema, reply, headers);
  removeNulls(schema, reply);
  const parser = new LenientParser(reply, rows);
  let result = z.safeParse(schema, reply);
  while (!result.success) {
    const { issues } = result.error;
    for (const issue of issues)
      if (!parser.isRemoved(issue.path)) report.addIssue(issue, (part) => parser.originalPath(part));
    if (issues.some(({ path: part, code }) => part.length === 0 && code === 'custom')) {
      report.print(tried);
      const message = `${tried} answered with nothing in it, which is read as not served`;
      warnOnce(message);
      throw new LaurelError('not_found', message, { problem: { code: 'not_served' } });
    }
    const repeats = issues.filter((issue) => issue.code === 'custom' && issue.params?.['repeats']);
    const unreadable = parser.remove(
      issues.map(({ path: part }) => part),
      repeats.map(({ path: part }) => part),
    );
    if (unreadable) {
      const message = `${tried}: ${unreadable} can't be read${report.causeOf(unreadable)}`;
      // Of a write there is more to say than this: the outbox says both in one line.
      if (method === 'GET') warnOnce(message);
      throw new LaurelError('contract', message, { cause: result.error });
    }
    result = z.safeParse(schema, reply);
  }
  report.addUnknownValues(result.data);
  report.print(tried);
  return { data: result.data, skipped: parser.skipped };
};
