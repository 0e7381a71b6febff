import type { RouteId } from '../../src/contract/index.ts';
import { readSchemaComments, type SchemaComment } from './schema-comments.ts';

let comments: Record<string, SchemaComment> | undefined;

/** The comment above a route in the contract's registry. @throws if there is none. */
export const routeComment = (id: RouteId): string => {
  comments ??= readSchemaComments();
  const text = comments['routes']?.properties[id]?.text;
  if (!text) throw new Error(`The route ${id} has no comment in src/contract/routes.ts.`);
  return text;
};
