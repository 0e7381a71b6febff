import { SourceError } from './source-error.ts';

/** Laurel then begins the list anew. */
const goneCursor = (): SourceError =>
  new SourceError('The cursor is none that this source gave', {
    kind: 'invalid',
    status: 400,
    problem: { code: 'invalid_request' },
  });

/** A count that a cursor holds. */
const countIn = (cursor: string | undefined, first: number): number => {
  if (cursor === undefined) return first;
  if (!/^\d{1,9}$/.test(cursor)) throw goneCursor();
  return Number(cursor);
};

/**
 * A system that counts pages: ask for `page`, and give `nextCursor: next(isThereMore)`. `first` is its first page, 0 or 1.
 *
 * @throws {SourceError} for a cursor that is no page.
 */
export const pageNumber = (
  cursor: string | undefined,
  first: 0 | 1 = 1,
): { readonly page: number; readonly next: (hasMore: boolean) => string | undefined } => {
  const page = countIn(cursor, first);
  return { page, next: (hasMore) => (hasMore ? String(page + 1) : undefined) };
};

/**
 * A system that counts rows: ask for `size` rows from `offset` on, and give `nextCursor: next(rowsInAll)`.
 *
 * @throws {SourceError} for a cursor that is no count.
 */
export const rowOffset = (
  cursor: string | undefined,
  size: number,
): { readonly offset: number; readonly next: (total: number) => string | undefined } => {
  const offset = countIn(cursor, 0);
  return { offset, next: (total) => (offset + size < total ? String(offset + size) : undefined) };
};

/**
 * A system that names the next page by its address: ask `url`, and give `nextCursor: next(addressInTheAnswer)`. An address of
 * another origin than the first page's is not followed, since the identity would go there.
 *
 * @throws {SourceError} for a cursor that is no such address.
 */
export const nextLink = (
  cursor: string | undefined,
  first: string | URL,
): { readonly url: URL; readonly next: (link: unknown) => string | undefined } => {
  const start = new URL(first);
  const resolved = (link: string): URL | undefined =>
    URL.canParse(link, start) && new URL(link, start).origin === start.origin
      ? new URL(link, start)
      : undefined;
  const url = cursor === undefined ? start : resolved(cursor);
  if (!url) throw goneCursor();
  return {
    url,
    next: (link) => {
      const found = typeof link === 'string' && link !== '' ? resolved(link) : undefined;
      return found && found.pathname + found.search;
    },
  };
};
