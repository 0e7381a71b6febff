import * as z from 'zod/mini';
import * as contract from '../../src/contract/index.ts';
import { type SchemaComment, readSchemaComments } from './schema-comments.ts';

export type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object schema behind optional, nullable and list wrappers. */
const objectIn = (schema: Json): Json | undefined => {
  if (isJson(schema['properties'])) return schema;
  if (isJson(schema['items'])) return objectIn(schema['items']);
  const options = Array.isArray(schema['anyOf']) ? schema['anyOf'].filter(isJson) : [];
  return options.map(objectIn).find((found) => found !== undefined);
};

const describe = (schema: Json, doc: SchemaComment): void => {
  if (doc.text) schema['description'] = doc.text;
  const properties = objectIn(schema)?.['properties'];
  if (!isJson(properties)) return;
  for (const [name, inner] of Object.entries(doc.properties)) {
    const property = properties[name];
    if (isJson(property)) describe(property, inner);
  }
};

/** What JSON Schema calls the kinds that the contract checks by itself, to spare pages zod's own. */
const formats = new Map<unknown, Json>([
  [contract.NoCurrency, { not: {}, type: undefined }],
  [contract.GroupJoin, { enum: ['all', 'any'] }],
  [contract.Integer, { type: 'integer' }],
  [contract.Currency, { pattern: '^[A-Z]{3}$' }],
  [contract.LocalDate, { format: 'date' }],
  [contract.Instant, { format: 'date-time' }],
]);

/** What a write takes. Requests are read strictly, unlike replies. */
export const bodyOf = (schema: z.ZodMiniType): Json => {
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { io: 'input' });
  return { ...body, additionalProperties: false };
};

/** Every named schema of the contract as JSON Schema, with our doc comments as descriptions. */
export const componentSchemas = (): {
  schemas: Record<string, Json>;
  nameOf: (schema: unknown) => string;
} => {
  const registry = z.registry<{ id: string }>();
  const names = new Map<unknown, string>();
  for (const [id, schema] of Object.entries(contract)) {
    if (!(schema instanceof z.ZodMiniType)) continue;
    registry.add(schema, { id });
    names.set(schema, id);
  }
  // "input": replies are read tolerantly, so additional fields stay allowed.
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      // Open: the known values are said, and none is required.
      const open = 'known' in zodSchema && {
        anyOf: [{ enum: zodSchema.known }, { type: 'string' }],
        type: undefined,
      };
      Object.assign(jsonSchema, open, formats.get(zodSchema));
    },
  });
  const docs = readSchemaComments();
  const named: Record<string, Json> = {};
  for (const [id, { $id: _id, $schema: _dialect, ...schema }] of Object.entries(schemas)) {
    const doc = docs[id];
    if (doc) describe(schema, doc);
    named[id] = schema;
  }
  return {
    schemas: named,
    nameOf: (schema) => {
      const name = names.get(schema);
      if (!name) throw new Error('A route answers with a schema that src/contract does not export.');
      return name;
    },
  };
};
