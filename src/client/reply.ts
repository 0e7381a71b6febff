import * as z from 'zod/mini';
import type { Route } from '../contract/route.ts';
import { Failure } from './failure.ts';

type Path = readonly PropertyKey[];
type Node = Record<PropertyKey, unknown>;

export interface Reply<Data> {
  readonly data: Data;
  /** JSON paths of what could not be read and was left out. */
  readonly skipped: readonly string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const jsonPath = (path: Path): string =>
  path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');

/** The object that holds the last key of `path`; `undefined` when something above it is gone already. */
const parentOf = (root: unknown, path: Path): Node | undefined => {
  let node = root;
  for (const key of path.slice(0, -1)) node = isNode(node) ? node[key] : undefined;
  return isNode(node) ? node : undefined;
};

const hole = Symbol('row left out');

/**
 * Takes the smallest part away that keeps `path` from being read: an optional field, a row of an independent
 * list, or else what encloses it. An element of any other list becomes `null`, which its schema shows as
 * unreadable. Returns what was taken, or `undefined` when nothing of the answer would be left.
 */
const cut = (root: unknown, path: Path, rows: readonly string[]): Path | undefined => {
  const key = path.at(-1);
  const parent = parentOf(root, path);
  if (key === undefined) return undefined;
  if (!parent) return path;
  const missing = parent[key] === undefined || (parent[key] === null && Array.isArray(parent));
  if (missing) return cut(root, path.slice(0, -1), rows);
  if (!Array.isArray(parent)) delete parent[key];
  else parent[key] = rows.includes(String(path.at(-2))) ? hole : null;
  return path;
};

const withoutHoles = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((row) => row !== hole).map(withoutHoles);
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutHoles(part)]));
};

/**
 * Parses an answer at the door. Unknown fields are dropped, what is optional and unreadable is left out and named;
 * an answer whose required part can't be read is a `contract` failure: it never pretends.
 */
export const readReply = <S extends z.ZodMiniType>(route: Route<S>, answer: unknown): Reply<z.output<S>> => {
  const skipped: string[] = [];
  let value = answer;
  for (;;) {
    const result = z.safeParse(route.reply, value);
    if (result.success) return { data: result.data, skipped };
    for (const { path } of result.error.issues) {
      const taken = cut(value, path, route.rows);
      if (!taken) {
        throw new Failure('contract', `${route.method} ${route.path}: ${jsonPath(path)} can't be read`, {
          cause: result.error,
        });
      }
      skipped.push(jsonPath(path));
    }
    value = withoutHoles(value);
  }
};
