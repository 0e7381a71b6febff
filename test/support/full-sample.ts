import * as z from 'zod/mini';

/** Where an open list of values stands in a schema: the keys to it, through the first element of each list. */
export interface EnumPlace {
  readonly path: readonly (string | number)[];
  readonly known: readonly string[];
  /** Whether the field itself may be absent. */
  readonly optional: boolean;
}

/** Words that mean something only beside others, and would hide the rest of a sample. */
const told: Readonly<Record<string, unknown>> = { allowed: true, showIf: undefined, currency: 'EUR' };

const valueOf = (
  schema: z.core.$ZodType,
  key: string,
  choose: (known: readonly string[]) => string,
): unknown => {
  // A member that must not be there.
  if (key === 'currency' && !z.safeParse(schema, 'EUR').success) return undefined;
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return valueOf(schema._zod.def.innerType, key, choose);
  if (schema instanceof z.core.$ZodObject)
    return Object.fromEntries(
      Object.entries(schema._zod.def.shape).map(([name, field]) => [
        name,
        Object.hasOwn(told, name) && z.safeParse(field, told[name]).success
          ? told[name]
          : valueOf(field, name, choose),
      ]),
    );
  if (schema instanceof z.core.$ZodArray) return [valueOf(schema._zod.def.element, key, choose)];
  if (schema instanceof z.core.$ZodUnion) return valueOf(schema._zod.def.options[0]!, key, choose);
  if (schema instanceof z.core.$ZodNumber) return 3;
  if (schema instanceof z.core.$ZodBoolean) return true;
  if ('known' in schema && Array.isArray(schema.known)) return choose(schema.known.map(String));
  for (const text of ['2030-03-04', '2030-03-04T10:00:00Z', 'EUR', 'any'])
    if (!z.safeParse(schema, 'x').success && z.safeParse(schema, text).success) return text;
  return /href|url|link|tracking|statement|privacyNotice/.test(key)
    ? `https://a.example/${key}`
    : `the ${key}`;
};

/** A value of the schema with every field that may be there. */
export const fullSample = (schema: z.core.$ZodType): Record<string, unknown> =>
  Object(
    valueOf(
      schema,
      '',
      (known) => known.find((one) => one === 'active' || one === 'claimable') ?? known[0] ?? '',
    ),
  );

/** Every open list in a schema. */
export const enumPlaces = (
  schema: z.core.$ZodType,
  path: EnumPlace['path'] = [],
  optional = false,
): EnumPlace[] => {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return enumPlaces(schema._zod.def.innerType, path, true);
  if (schema instanceof z.core.$ZodArray) return enumPlaces(schema._zod.def.element, [...path, 0]);
  if (schema instanceof z.core.$ZodObject)
    return Object.entries(schema._zod.def.shape).flatMap(([key, field]) =>
      key === 'showIf' || key === 'requiredIf' ? [] : enumPlaces(field, [...path, key]),
    );
  return 'known' in schema && Array.isArray(schema.known)
    ? [{ path, known: schema.known.map(String), optional }]
    : [];
};

/** A copy of `root` with `value` at `path`; `undefined` takes away what stands there. */
export const withValue = (root: unknown, path: EnumPlace['path'], value: unknown): unknown => {
  const copy: unknown = structuredClone(root);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => Object(node)[key], copy);
  if (value === undefined) delete Object(holder)[last];
  else Object(holder)[last] = value;
  return copy;
};
