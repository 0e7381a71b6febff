import type { Context } from 'hono';
import type { RequestParams } from './request-context.ts';

/** `/perks/{id}` in the router's syntax: `/perks/:id`. */
export const routerPattern = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The path and query parameters that a route declares; others are ignored. */
export const readParams = (context: Context, path: string, query: readonly string[] = []): RequestParams => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name = '']) => [name, context.req.param(name)] as const,
  );
  const inQuery = query.map((name) => [name, context.req.query(name) || undefined] as const);
  return Object.fromEntries([...inPath, ...inQuery]);
};

/** The address of this backend, up to and including `/loyalty`. */
export const baseUrlOf = (context: Context): string => {
  const { origin } = new URL(context.req.url);
  return `${origin}/loyalty`;
};
