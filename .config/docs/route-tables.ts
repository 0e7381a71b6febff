import * as z from 'zod/mini';
import { commonProblems, routeProblems, writeProblems } from '../../src/contract/index.ts';
import { queries, reads, updates, writes } from '../../src/contract/routes.ts';

type SchemaNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of the fields without which an answer can't be read: `tier.name`, `items[].id`. */
export const requiredPaths = (schema: unknown, path = ''): string[] => {
  if (!isNode(schema)) return [];
  const { anyOf, items, properties, required } = schema;
  // A text may be a plain string, and a nullable part may be `null`: the first form tells what is asked for.
  if (Array.isArray(anyOf)) return requiredPaths(anyOf[0], path);
  if (items !== undefined) return requiredPaths(items, `${path}[]`);
  if (!isNode(properties) || !Array.isArray(required)) return path ? [path] : [];
  const inner = required.flatMap((name) =>
    requiredPaths(properties[String(name)], path ? `${path}.${String(name)}` : String(name)),
  );
  return inner.length > 0 || !path ? inner : [path];
};

const code = (text: string): string => `\`${text}\``;
const codes = (list: readonly string[]): string => list.map(code).join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Codes that only some routes answer; `role_required` and `not_served` are common to nearly all. */
const ownProblems = (problems: readonly string[]): string =>
  codes(problems.filter((problem) => !/^(role_required|not_served)$/.test(problem)));

/** The reads: route, id, query parameters, and the least that an answer holds. */
export const readTable = (): string =>
  table(
    ['read', 'id', 'query', 'required in the answer'],
    reads.map((route) => [
      code(`GET ${route.path}`),
      code(route.id),
      'query' in route ? codes(route.query) : '',
      codes(requiredPaths(z.toJSONSchema(route.reply, { io: 'input' }))) || 'nothing',
    ]),
  );

/** The writes: route, id, the reads that are old afterwards, and the problem codes of their own. */
export const writeTable = (): string =>
  table(
    ['write, with an `Idempotency-Key`', 'id', 'reads that change', 'codes of its own'],
    writes.map((write) => [
      code(`POST ${write.path}`),
      code(write.id),
      codes(write.changes),
      ownProblems(write.problems),
    ]),
  );

/** What is sent without a key: queries have no effect, updates may be repeated. */
export const unkeyedTable = (): string =>
  table(
    ['request without a key', 'id', 'kind', 'codes of its own'],
    [
      ...queries.map((query) => [query, 'query: no effect'] as const),
      ...updates.map((update) => [update, 'update: puts in place'] as const),
    ].map(([route, kind]) => [
      code(`${route.method} ${route.path}`),
      code(route.id),
      kind,
      ownProblems(route.problems),
    ]),
  );

/** The closed registry of problem codes, by status. */
export const problemTable = (): string => {
  const groups = [
    ['any route', commonProblems],
    ['any write', writeProblems],
    ['some routes', routeProblems],
  ] as const;
  return table(
    ['status', 'code', 'answered by'],
    groups.flatMap(([who, problems]) =>
      Object.entries(problems).map(([status, list]) => [status, codes(list), who]),
    ),
  );
};
