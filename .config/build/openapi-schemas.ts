import * as z from 'zod/mini';
import type { CreateDocumentOptions, ZodOpenApiSchemaObject } from 'zod-openapi';
import * as contract from '../../src/contract/index.ts';
import { isNode } from './openapi-nodes.ts';
import { readSchemaComments, type SchemaComment } from './schema-comments.ts';

/** What JSON Schema calls the kinds that the contract checks by itself, to spare pages zod's own. */
const formats = new Map<unknown, object>([
  [contract.NoCurrency, { not: {}, type: undefined }],
  [contract.Integer, { type: 'integer' }],
  [contract.Scale, { type: 'integer', minimum: 0, maximum: 6 }],
  [contract.Count, { type: 'integer', minimum: 0 }],
  [contract.Currency, { pattern: '^[A-Z]{3}$' }],
  [contract.LocalDate, { format: 'date' }],
  [contract.Instant, { format: 'date-time' }],
]);

/** The values of a closed list, which the contract checks by a pattern: `/^(all|any)$/`. */
const closedValues = (schema: unknown): object | undefined => {
  const checks: unknown = Object(Object(Object(schema)._zod).def).checks;
  const [check] = Array.isArray(checks) ? checks : [];
  const pattern: unknown = Object(Object(Object(Object(check)._zod).def).params).pattern;
  const values = pattern instanceof RegExp && /^\^\((\w+(?:\|\w+)+)\)\$$/.exec(pattern.source)?.[1];
  return values ? { enum: values.split('|') } : undefined;
};

/** Applied to every schema as it is written. */
export const override: NonNullable<CreateDocumentOptions['override']> = ({ zodSchema, jsonSchema }) => {
  // Open: the known values are said, and none is required.
  const open = 'known' in zodSchema && {
    anyOf: [{ enum: zodSchema.known }, { type: 'string' }],
    type: undefined,
  };
  Object.assign(jsonSchema, open, closedValues(zodSchema), formats.get(zodSchema));
};

/** Every named schema of the contract, each under its own name. To be called once: zod keeps the names. */
export const componentSchemas = (): Record<string, ZodOpenApiSchemaObject> => {
  const schemas: Record<string, ZodOpenApiSchemaObject> = {};
  for (const [id, schema] of Object.entries(contract)) {
    if (!(schema instanceof z.ZodMiniType)) continue;
    // "input" for all: replies are read tolerantly, so added fields stay allowed.
    z.globalRegistry.add(schema, { id, unusedIO: 'input' });
    schemas[id] = schema;
  }
  return schemas;
};

/** The properties behind optional, nullable and list wrappers. */
const propertiesOf = (schema: Record<string, unknown>): Record<string, unknown> | undefined => {
  const { properties, items, anyOf } = schema;
  if (isNode(properties)) return properties;
  if (isNode(items)) return propertiesOf(items);
  const options = Array.isArray(anyOf) ? anyOf.filter(isNode) : [];
  return options.map(propertiesOf).find((found) => found !== undefined);
};

const describe = (schema: Record<string, unknown>, comment: SchemaComment): void => {
  if (comment.text) schema['description'] = comment.text;
  const properties = propertiesOf(schema);
  for (const [name, inner] of Object.entries(comment.properties)) {
    const property = properties?.[name];
    if (isNode(property)) describe(property, inner);
  }
};

/** Takes the comments of the contract's sources into the schemas. A property that refers to another schema has its own comment beside the reference. */
export const describeSchemas = (schemas: object): void => {
  const comments = readSchemaComments();
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isNode(schema)) continue;
    // A schema with a further check inherits the generator's setting from the one without, and is written with it.
    delete schema['unusedIO'];
    describe(schema, comments[name] ?? { properties: {} });
  }
};
