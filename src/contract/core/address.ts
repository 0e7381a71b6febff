/** Values of a route's path and query parameters by name; an undefined one is left out. */
export type RouteParams = Readonly<Record<string, string | undefined>>;

/** Fills path parameters into a URL with `{name}` in it, and appends those that `query` names. */
export const address = (url: string, query: readonly string[] = [], params: RouteParams = {}): string => {
  const filled = url.replace(/{(\w+)}/g, (_, name: string) =>
    // A segment `.` or `..` would leave the path even when encoded, so its dots are encoded twice: it names nothing.
    encodeURIComponent(params[name] ?? '').replace(/^\.(?=\.?$)/, '%252E'),
  );
  const search = query.flatMap((name) => {
    const value = params[name];
    return value === undefined ? [] : `${name}=${encodeURIComponent(value)}`;
  });
  return search.length > 0 ? `${filled}${filled.includes('?') ? '&' : '?'}${search.join('&')}` : filled;
};
