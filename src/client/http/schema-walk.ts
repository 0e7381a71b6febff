import type * as z from 'zod/mini';
import { isJsonNode, type PartPath } from './json-path.ts';

type Schema = z.core.$ZodType;

// Told apart by name: zod's classes for `instanceof` would bring all of zod with them.
const isOptional = (schema: Schema): schema is z.core.$ZodOptional => schema._zod.def.type === 'optional';
const isNullable = (schema: Schema): schema is z.core.$ZodNullable => schema._zod.def.type === 'nullable';
const isUnion = (schema: Schema): schema is z.core.$ZodUnion => schema._zod.def.type === 'union';
const isArray = (schema: Schema): schema is z.core.$ZodArray => schema._zod.def.type === 'array';
export const isObjectSchema = (schema: Schema): schema is z.core.$ZodObject =>
  schema._zod.def.type === 'object';

/** The schema behind "may be absent" and "may be null". */
const unwrapped = (schema: Schema): Schema =>
  isOptional(schema) || isNullable(schema) ? unwrapped(schema._zod.def.innerType) : schema;

/**
 * Visits what a schema describes of a value: of a choice, each alternative. Goes never deeper than the schema, whatever
 * the value holds.
 */
export const walkSchema = (
  wrapped: Schema,
  value: unknown,
  visit: (schema: Schema, value: unknown, path: PartPath) => void,
  path: PartPath = [],
): void => {
  const schema = unwrapped(wrapped);
  visit(schema, value, path);
  if (isUnion(schema)) for (const option of schema._zod.def.options) walkSchema(option, value, visit, path);
  else if (isArray(schema) && Array.isArray(value))
    value.forEach((row, index) => walkSchema(schema._zod.def.element, row, visit, [...path, index]));
  else if (isObjectSchema(schema) && isJsonNode(value) && !Array.isArray(value))
    for (const [key, field] of Object.entries(schema._zod.def.shape))
      if (Object.hasOwn(value, key)) walkSchema(field, value[key], visit, [...path, key]);
};

/** The schemas that what stands at `path` may have: several behind a choice. */
export const schemasAt = (wrapped: Schema, path: PartPath): Schema[] => {
  const schema = unwrapped(wrapped);
  const [key, ...below] = path;
  const options = isUnion(schema) ? schema._zod.def.options.flatMap((option) => schemasAt(option, path)) : [];
  if (key === undefined) return [schema, ...options];
  if (isUnion(schema)) return options;
  if (isArray(schema)) return schemasAt(schema._zod.def.element, below);
  const field = isObjectSchema(schema) ? schema._zod.def.shape[String(key)] : undefined;
  return field ? schemasAt(field, below) : [];
};

const takesNull = (schema: Schema): boolean =>
  isNullable(schema) || (isOptional(schema) && takesNull(schema._zod.def.innerType));

/** Removes each `null` of a field that may be absent, unless it means something else there. */
export const removeNulls = (root: Schema, reply: unknown): void =>
  walkSchema(root, reply, (schema, value) => {
    if (!isObjectSchema(schema) || !isJsonNode(value)) return;
    for (const [key, field] of Object.entries(schema._zod.def.shape))
      if (Object.hasOwn(value, key) && value[key] === null && isOptional(field) && !takesNull(field))
        delete value[key];
  });
