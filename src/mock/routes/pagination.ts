/** The rows of a page, with the cursor of the next page where there is one. */
interface Page<Row> {
  readonly items: Row[];
  readonly nextCursor?: string;
}

/** One page of rows. A cursor is `after-<number of rows before it>`; `undefined` for one that no page gave. */
export const paginate = <Row>(
  rows: readonly Row[],
  { cursor, size = Infinity }: { readonly cursor: string | undefined; readonly size: number | undefined },
): Page<Row> | undefined => {
  const start = cursor === undefined ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (!(start <= rows.length)) return undefined;
  const end = start + size;
  const items = rows.slice(start, end);
  return end < rows.length ? { items, nextCursor: `after-${end}` } : { items };
};
