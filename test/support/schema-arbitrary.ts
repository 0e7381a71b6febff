import fc from 'fast-check';
import * as z from 'zod/mini';

type AnyObject = Record<PropertyKey, unknown>;

const isHolder = (value: unknown): value is AnyObject => typeof value === 'object' && value !== null;

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 24 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  fc.constantFrom('', '0', 'constructor', '<b>x</b>', '{tier}', 'الذهبي', 'i̇Iıİ', '👩‍👩‍👧', 'x'.repeat(300)),
);

const zoned = fc
  .tuple(day, fc.constantFrom('Z', '+03:00', '-11:30'))
  .map(([date, zone]) => date.slice(0, 19) + zone);

/** The pattern that a string is held to, by zod's checks or by one of our own (`matching`). */
const patternOf = (schema: z.core.$ZodString): RegExp | undefined => {
  const defs: unknown[] = [schema._zod.def, ...(schema._zod.def.checks ?? []).map((check) => check._zod.def)];
  const holders = defs.filter(isHolder).flatMap((def) => [def, def['params']].filter(isHolder));
  return holders.map(({ pattern }) => pattern).find((pattern) => pattern instanceof RegExp);
};

const stringOf = (schema: z.core.$ZodString): fc.Arbitrary<string> => {
  if ('known' in schema && Array.isArray(schema.known))
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...schema.known.map(String)) }, text);
  const pattern = patternOf(schema);
  if (!pattern) return text;
  // A pattern that fits nothing is a key that must not be there.
  if (pattern.source === '(?!)') return fc.constant(undefined as never);
  if (pattern.test('2026-11-21')) return day.map((date) => date.slice(0, 10));
  return pattern.test('2026-11-21T14:02:00+01:00') ? zoned : fc.stringMatching(pattern);
};

/** A number with up to three decimal places. */
const fewDecimals = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((steps) => steps / 1000);

const objectOf = (schema: z.core.$ZodObject): fc.Arbitrary<unknown> => {
  const { shape } = schema._zod.def;
  const fields = Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, walk(field)]));
  const requiredKeys = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional');
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
};

/** A schema's own checks, such as "never below zero", hold for each value; those of its parts hold already. */
const walk = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  const any = unchecked(schema);
  return schema._zod.def.checks && !(schema instanceof z.core.$ZodString)
    ? any.filter((value) => z.safeParse(schema, value).success)
    : any;
};

const unchecked = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (schema instanceof z.core.$ZodObject) return objectOf(schema);
  if (schema instanceof z.core.$ZodOptional) return walk(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodNullable) return fc.option(walk(schema._zod.def.innerType), { freq: 6 });
  if (schema instanceof z.core.$ZodArray) return fc.array(walk(schema._zod.def.element), { maxLength: 4 });
  if (schema instanceof z.core.$ZodUnion) return fc.oneof(...schema._zod.def.options.map(walk));
  if (schema instanceof z.core.$ZodLiteral) return fc.constantFrom(...schema._zod.def.values);
  if (schema instanceof z.core.$ZodString) return stringOf(schema);
  if (schema instanceof z.core.$ZodNumber)
    return fc.oneof(fewDecimals, fc.nat(6), fc.nat(), fc.integer(), fc.maxSafeInteger());
  if (schema instanceof z.core.$ZodBoolean) return fc.boolean();
  if (schema instanceof z.core.$ZodNull) return fc.constant(null);
  if (schema instanceof z.core.$ZodRecord) return fc.dictionary(fc.string(), walk(schema._zod.def.valueType));
  if (schema instanceof z.core.$ZodUnknown) return fc.jsonValue();
  throw new Error(`arbitrary.ts knows no "${schema._zod.def.type}" yet: add it to walk()`);
};

/** Valid data of a schema, anything from its required parts alone to all of them. */
export const arbitraryOf = <S extends z.ZodMiniType>(schema: S): fc.Arbitrary<z.output<S>> =>
  walk(schema).map((value) => z.parse(schema, value));

/** An object with an own key `__proto__`, as `JSON.parse` makes it. */
const withProto = (value: unknown): unknown =>
  Object.defineProperty({}, '__proto__', { value, enumerable: true, configurable: true, writable: true });

const nested = (depth: number, list: boolean): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = list ? [value] : { text: value };
  return value;
};

/** A copy that is plain JSON; unlike `structuredClone` it survives 2,000 levels. */
const fresh = (value: unknown): unknown =>
  typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value;

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e21, -1e308, Number.MAX_SAFE_INTEGER + 1),
  fc.constantFrom<unknown>('', 'unobtainium', '2026-02-30', '31.12.2026', 'NaN', '150000', 'y'.repeat(5000)),
  fc.constantFrom<unknown>([], {}, [null], [[]], { text: null }, { name: {} }, { length: 3 }),
  fc.constantFrom(10, 200, 2000).chain((depth) => fc.boolean().map((list) => nested(depth, list))),
  fc.jsonValue({ maxDepth: 2 }).map((value) => withProto(value)),
  fc.constant(withProto({ name: 'Polluted', polluted: true })),
  fc.jsonValue({ maxDepth: 3 }),
);

interface ValueMutation {
  readonly where: number;
  readonly how: 'drop' | 'replace' | 'add' | 'repeat' | 'wrap';
  readonly key: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<ValueMutation> = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('drop', 'replace', 'replace', 'add', 'repeat', 'wrap'),
  key: fc.constantFrom('__proto__', 'constructor', 'toString', 'extra', 'hidden', 'items', 'tier'),
  value: junk,
});

/** A place inside a value: what holds it, and its key there. */
interface ValuePlace {
  readonly holder: AnyObject;
  readonly key: string | number;
}

/** Every place below the root, outermost first; the depth is bounded, since a change may have nested 2,000 levels. */
const placesIn = (holder: unknown, found: ValuePlace[] = [], depth = 0): ValuePlace[] => {
  if (!isHolder(holder) || depth > 12) return found;
  const isList = Array.isArray(holder);
  for (const name of Object.keys(holder)) {
    if (name === '__proto__') continue;
    const key = isList ? Number(name) : name;
    found.push({ holder, key });
    placesIn(holder[key], found, depth + 1);
  }
  return found;
};

const put = (holder: AnyObject, key: PropertyKey, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const apply = (root: unknown, { where, how, key, value }: ValueMutation): unknown => {
  const places = placesIn(root);
  const place = places[where % (places.length + 1)];
  if (!place) return how === 'replace' ? fresh(value) : root;
  const { holder, key: last } = place;
  const here = holder[last];
  if (how === 'replace') put(holder, last, fresh(value));
  else if (how === 'wrap') put(holder, last, where % 2 ? [here] : { text: here });
  else if (how === 'add' && isHolder(here) && !Array.isArray(here)) put(here, key, fresh(value));
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(fresh(here));
  else if (how === 'drop' && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (how === 'drop') delete holder[last];
  return root;
};

const faults = fc.array(change, { minLength: 1, maxLength: 4 });

const withFaults = (json: string, changes: readonly ValueMutation[]): unknown =>
  changes.reduce<unknown>(apply, JSON.parse(json));

/**
 * Values of `arbitrary` with one to four faults: dropped keys, wrong types, nulls, huge and negative numbers, unknown
 * values, extra keys, `__proto__`, deep nesting. What comes is always a JSON value, and a fresh one.
 */
export const mutated = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(arbitrary, faults).map(([value, changes]) => withFaults(JSON.stringify(value), changes));

/** A value of `arbitrary` as it is, and `count` times with other faults: making the value takes longest. */
export const mutatedOften = (arbitrary: fc.Arbitrary<unknown>, count: number): fc.Arbitrary<unknown[]> =>
  fc.tuple(arbitrary, fc.array(faults, { minLength: count, maxLength: count })).map(([value, all]) => {
    const json = JSON.stringify(value);
    return [value, ...all.map((changes) => withFaults(json, changes))];
  });

/** Random runs of a property: few in `npm test`, many with LAUREL_LONG=1. */
export const runs = (few: number, many: number): number => (process.env['LAUREL_LONG'] === '1' ? many : few);
