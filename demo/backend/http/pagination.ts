import * as z from 'zod/mini';
import type { RequestContext } from './request-context.ts';
import { ProblemError } from './problem.ts';

/** Where a list goes on. What was added since its first page is behind `until` and stays out of it. */
const PageCursor = z.object({ after: z.number(), until: z.number() });
export type Place = z.infer<typeof PageCursor>;

export const pageSize = 24;

/** A cursor is good for one person, one list and one filter. */
const cursorPurpose = ({ viewer, params }: RequestContext, list: string): string => {
  const filter = Object.entries({ ...params, cursor: undefined }).sort();
  const { tenant, account } = viewer.account;
  return `cursor ${JSON.stringify([list, tenant, account, viewer.person.person, filter])}`;
};

/** The place that the question's cursor names; none on a first page. */
export const readCursor = (ctx: RequestContext, list: string): Place | undefined => {
  const { cursor } = ctx.params;
  if (cursor === undefined) return undefined;
  const { success, data } = z.safeParse(PageCursor, ctx.signer.verify(cursorPurpose(ctx, list), cursor));
  if (success) return data;
  throw new ProblemError('invalid_request', 'This cursor is not of this list');
};

export const writeCursor = (ctx: RequestContext, list: string, place: Place): string =>
  ctx.signer.sign(cursorPurpose(ctx, list), place);
