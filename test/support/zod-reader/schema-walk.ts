import type * as z from 'zod/mini';
import { isJsonNode, type PartPath } from '../../../src/client/http/json-path.ts';

// Told apart by name: zod's classes for `instanceof` would bring all of zod with them.
const isOptional = (schema: z.core.$ZodType): schema is z.core.$ZodOptional =>
  schema._zod.def.type === 'optional';
const isNullable = (schema: z.core.$ZodType): schema is z.core.$ZodNullable =>
  schema._zod.def.type === 'nullable';
const isUnion = (schema: z.core.$ZodType): schema is z.core.$ZodUnion => schema._zod.def.type === 'union';
const isArray = (schema: z.core.$ZodType): schema is z.core.$ZodArray => schema._zod.def.type === 'array';
const isObjectSchema = (schema: z.core.$ZodType): schema is z.core.$ZodObject =>
  schema._zod.def.type === 'object';

/** The schema behind "may be absent" and "may be null". */
const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  isOptional(schema) || isNullable(schema) ? unwrapped(schema._zod.def.innerType) : schema;

/**
 * Visits what a schema describes of a value: of a choice, each alternative. Goes never deeper than the schema, whatever
 * the value holds.
 */
const walkSchema = (
  wrapped: z.core.$ZodType,
  value: unknown,
  visit: (schema: z.core.$ZodType, value: unknown, path: PartPath) => void,
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

const takesNull = (schema: z.core.$ZodType): boolean =>
  isNullable(schema) || (isOptional(schema) && takesNull(schema._zod.def.innerType));

/** Removes each `null` of a field that may be absent, unless it means something else there. */
export const removeNulls = (root: z.core.$ZodType, reply: unknown): void =>
  walkSchema(root, reply, (schema, value) => {
    if (!isObjectSchema(schema) || !isJsonNode(value)) return;
    for (const [key, field] of Object.entries(schema._zod.def.shape))
      if (Object.hasOwn(value, key) && value[key] === null && isOptional(field) && !takesNull(field))
        delete value[key];
  });

const stepInto = (schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] => {
  if (isUnion(schema)) return schema._zod.def.options.flatMap((option) => stepInto(unwrapped(option), key));
  if (isArray(schema)) return [schema._zod.def.element];
  const field = isObjectSchema(schema) ? schema._zod.def.shape[String(key)] : undefined;
  return field ? [field] : [];
};

/** Whether the contract marks the field that a path leads to as `decisive`. */
export const isDecisive = (root: z.core.$ZodType, path: PartPath): boolean =>
  path
    .reduce<z.core.$ZodType[]>(
      (schemas, key) => schemas.flatMap((schema) => stepInto(unwrapped(schema), key)),
      [root],
    )
    .some((schema) => 'decisive' in schema);
