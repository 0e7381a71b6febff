import * as z from 'zod/mini';
import type { RequestContext } from './request-context.ts';
import { ProblemError } from './problem.ts';

/**
 * What a cursor says: the next page begins after the row with the number `after`, and rows with a number above `until` are
 * left out, since they were added after the first page was read.
 */
const PageCursor = z.object({ after: z.number(), until: z.number() });
export type PageCursor = z.infer<typeof PageCursor>;

/** Rows on a page. */
export const pageSize = 24;

/** A cursor is valid for one person, one list and one filter: all three go into its signature. */
const cursorPurpose = ({ viewer, params }: RequestContext, list: string): string => {
  const filter = Object.entries({ ...params, cursor: undefined }).sort();
  const { tenant, account } = viewer.account;
  return `cursor ${JSON.stringify([list, tenant, account, viewer.person.person, filter])}`;
};

/** The cursor in the request; absent on a first page. @throws ProblemError `invalid_request` for a cursor of another list. */
export const readCursor = (ctx: RequestContext, list: string): PageCursor | undefined => {
  const { cursor } = ctx.params;
  if (cursor === undefined) return undefined;
  const { success, data } = z.safeParse(PageCursor, ctx.signer.verify(cursorPurpose(ctx, list), cursor));
  if (success) return data;
  throw new ProblemError('invalid_request', 'This cursor is not of this list');
};

/** Cuts the rows found into one page. `rows` holds one row more than a page where there is a next one; `numberOf` is what `after` compares with. */
export const pageOf = <Row>(
  ctx: RequestContext,
  list: string,
  rows: readonly Row[],
  numberOf: (row: Row) => number,
  until?: number,
): { page: readonly Row[]; nextCursor: string | undefined } => {
  const page = rows.slice(0, pageSize);
  const [first, last] = [page[0], page.at(-1)];
  if (rows.length === page.length || !first || !last) return { page, nextCursor: undefined };
  const cursor: PageCursor = { after: numberOf(last), until: until ?? numberOf(first) };
  return { page, nextCursor: ctx.signer.sign(cursorPurpose(ctx, list), cursor) };
};
