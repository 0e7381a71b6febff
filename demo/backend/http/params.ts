import type { Context } from 'hono';
import type { RequestRecord } from './request-record.ts';
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

/** The address of this backend as the client knows it, up to and including `/loyalty`. */
export const baseUrlOf = ({ env, req }: Context<{ Bindings: RequestRecord }>): string =>
  `${env.publicUrl ?? new URL(req.url).origin}/loyalty`;
