/** Path and query parameters of a route; one that is undefined is left out. */
export type RouteParams = Readonly<Record<string, string | undefined>>;

/** Fills the parameters into a route's address; those that `query` names go behind it. */
export const address = (url: string, query: readonly string[] = [], params: RouteParams = {}): string => {
  const filled = url.replace(/{(\w+)}/g, (_, name: string) =>
    // A segment of dots would climb out of the path, encoded or not: this one is nobody's.
    encodeURIComponent(params[name] ?? '').replace(/^\.(?=\.?$)/, '%252E'),
  );
  const search = query.flatMap((name) => {
    const value = params[name];
    return value === undefined ? [] : `${name}=${encodeURIComponent(value)}`;
  });
  return search.length > 0 ? `${filled}${filled.includes('?') ? '&' : '?'}${search.join('&')}` : filled;
};
