import { fieldsOf, isNode, type Node } from './openapi-nodes.ts';

/** Values by the place of a field in its schema: `Perk.quota.limit`. */
export type FieldExamples = ReadonlyMap<string, unknown>;

/** Whether a value can be what a schema describes, as far as its kind and its required members tell. */
export const fits = (schema: Node, value: unknown, schemas: Node): boolean => {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const target = schemas[ref.split('/').at(-1) ?? ''];
    return isNode(target) && fits(target, value, schemas);
  }
  const { type, anyOf, properties, required = [] } = schema;
  if (Array.isArray(anyOf)) return anyOf.some((option) => isNode(option) && fits(option, value, schemas));
  if (properties) {
    if (!isNode(value)) return false;
    const { currency } = value;
    // Money and quantities differ by the currency, which a quantity must not have.
    if (currency !== undefined && isNode(properties) && 'scale' in properties) return false;
    return Array.isArray(required) && required.every((name) => String(name) in value);
  }
  if (type === 'null') return value === null;
  if (type === 'string' || schema['enum']) return typeof value === 'string';
  if (type === 'number' || type === 'integer') return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'array') return Array.isArray(value);
  return true;
};

/** Whether a value is short enough to stand beside a field; the parts of a longer one have their own. */
const isShort = (value: unknown): boolean => JSON.stringify(value).length <= 80;

/** Collects the first value of each field from the answers that are shown as examples. */
export class ExampleCollector {
  readonly #schemas: Node;
  readonly #values = new Map<string, unknown>();

  constructor(schemas: Node) {
    this.#schemas = schemas;
  }

  get values(): FieldExamples {
    return this.#values;
  }

  add(schema: unknown, value: unknown, path = ''): void {
    if (!isNode(schema) || value === null || value === undefined) return;
    const ref = schema['$ref'];
    if (typeof ref === 'string') {
      const name = ref.split('/').at(-1) ?? '';
      this.add(this.#schemas[name], value, name);
      return;
    }
    const { anyOf, items } = schema;
    if (Array.isArray(anyOf)) {
      const option = anyOf.find((each) => isNode(each) && fits(each, value, this.#schemas));
      this.add(option, value, path);
      return;
    }
    if (Array.isArray(value)) {
      for (const one of value) this.add(items, one, `${path}[]`);
      return;
    }
    if (!isNode(value)) return;
    for (const [name, inner] of fieldsOf(schema)) {
      const at = `${path}.${name}`;
      const found = value[name];
      if (found === undefined) continue;
      if (!this.#values.has(at) && isShort(found)) this.#values.set(at, found);
      this.add(inner, found, at);
    }
  }
}
