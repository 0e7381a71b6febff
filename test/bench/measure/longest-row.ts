/** One request of a page, in milliseconds of the page's clock. */
export interface TimedRequest {
  readonly path: string;
  /** When it left, which may be long after the page wanted it. */
  readonly start: number;
  /** When its answer began. */
  readonly answer: number;
}

interface RequestRow {
  readonly last: TimedRequest;
  readonly paths: readonly string[];
}

const longest = (rows: readonly RequestRow[]): readonly string[] =>
  rows.reduce<readonly string[]>((most, { paths }) => (paths.length > most.length ? paths : most), []);

/** The longest row of requests of which each left after the answer to the one before. */
export const longestRow = (requests: readonly TimedRequest[]): readonly string[] => {
  const rows: RequestRow[] = [];
  for (const next of requests.toSorted((a, b) => a.start - b.start)) {
    const before = rows.filter(({ last }) => last.answer <= next.start);
    rows.push({ last: next, paths: [...longest(before), next.path] });
  }
  return longest(rows);
};
