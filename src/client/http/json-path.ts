/** The keys and indexes that lead to a part of a reply. */
export type PartPath = readonly PropertyKey[];

/** A JSON object or list, whose members are read by key. */
export type JsonNode = Record<PropertyKey, unknown>;

export const isJsonNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;

/** `$.items[3].title` */
export const jsonPath = (path: PartPath): string =>
  path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');

/** What stands at a path, `undefined` if nothing does. */
export const valueAt = (root: unknown, path: PartPath): unknown =>
  path.reduce<unknown>((node, key) => (isJsonNode(node) ? node[key] : undefined), root);
