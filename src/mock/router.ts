import type { RouteId } from '../contract/routes.ts';
import { routeTable } from './route-table.ts';

/** A route of the contract that a request's path belongs to. */
export interface RouteMatch {
  readonly id: RouteId;
  readonly method: string;
  /** Whether it is a write, which carries an `Idempotency-Key`. */
  readonly keyed: boolean;
  /** Parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
}

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const paramName = (part: string): string | undefined => /^{(\w+)}$/.exec(part)?.[1];

/** The parameters of a path, where it has this template. */
const matchPath = (template: string, segments: readonly string[]): Record<string, string> | undefined => {
  const parts = template.slice(1).split('/');
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const [name, segment = ''] = [paramName(part), segments[index]];
    if (name) params[name] = decodeSegment(segment);
    else if (part !== segment) return undefined;
  }
  return params;
};

/** The routes that a path belongs to, one for each method; none for a path that the contract does not know. */
export const matchRoutes = (path: string): RouteMatch[] => {
  const segments = path.replace(/^\/+|\/+$/g, '').split('/');
  return routeTable.flatMap(({ id, keyed, method, path: template }) => {
    const params = matchPath(template, segments);
    return params ? [{ id, method, keyed, params }] : [];
  });
};
