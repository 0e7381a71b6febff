/** An object of a JSON document. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a schema by name. */
export const fieldsOf = ({ properties }: Node): [name: string, schema: Node][] =>
  isNode(properties)
    ? Object.entries(properties).flatMap(([name, schema]) =>
        isNode(schema) ? [[name, schema] satisfies [string, Node]] : [],
      )
    : [];

/** Goes through every field of a schema, also in lists and alternatives, and hands it over with its place: `Perk.quota.limit`. */
export const eachField = (
  schema: unknown,
  path: string,
  visit: (field: Node, path: string) => void,
): void => {
  if (!isNode(schema)) return;
  for (const [name, field] of fieldsOf(schema)) {
    visit(field, `${path}.${name}`);
    eachField(field, `${path}.${name}`, visit);
  }
  eachField(schema['items'], `${path}[]`, visit);
  for (const option of [schema['anyOf'], schema['allOf']].flat()) eachField(option, path, visit);
};
