import * as z from 'zod/mini';

/** A string that matches a pattern. A check of our own, since zod's string formats and enums would cost every page 1 kB. */
export function stringMatching(pattern: RegExp, isValid?: (text: string) => boolean): z.ZodMiniString;
export function stringMatching<Text extends string>(pattern: RegExp): z.ZodMiniType<Text, Text>;
export function stringMatching(pattern: RegExp, isValid = (_text: string): boolean => true) {
  return z.string().check(z.refine((text) => pattern.test(text) && isValid(text), { params: { pattern } }));
}

/** A safe integer. A check of our own, since zod's number formats would cost every page 0.2 kB. */
export const Integer = z.number().check(z.refine(Number.isSafeInteger));
export type Integer = z.infer<typeof Integer>;

/** A number of things, which can't be below zero. */
export const Count = z.number().check(z.refine((count) => Number.isSafeInteger(count) && count >= 0));
export type Count = z.infer<typeof Count>;

/** Whether the calendar has the day, and the clock the time: a browser may read 30 February as 2 March. */
const exists = (text: string): boolean => {
  const day = text.slice(0, 10);
  return Date.parse(text) > -Infinity && new Date(day).toJSON().startsWith(day);
};

/** A moment, RFC 3339 with an offset: `2026-11-21T14:02:00+01:00`. One that does not exist can't be read. */
export const Instant = stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, exists);
export type Instant = z.infer<typeof Instant>;

/** A day in the program's time zone: `2026-12-31`. A moment is read as the day on which it falls there. One that does not exist, like 30 February, can't be read. */
export const LocalDate = stringMatching(
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/,
  exists,
);
export type LocalDate = z.infer<typeof LocalDate>;

/**
 * A text that people read. A plain string is in the reply's `Content-Language`;
 * a text that fell back to another language names it, and Laurel sets `lang` on it.
 */
export const LocalText = z.union([
  z.string(),
  z.object({
    text: z.string(),
    /** BCP 47 tag of the language that this text is in. */
    lang: z.string(),
  }),
]);
export type LocalText = z.infer<typeof LocalText>;

/** A text with at least one visible character: a tier with an empty name can't be shown. */
export const Name = LocalText.check(
  z.refine((name) => /\S/.test(typeof name === 'string' ? name : name.text)),
);
export type Name = z.infer<typeof Name>;

/** How many values were read that their open list does not know. Who reads a reply compares it, to report them. */
export const unknownValues = { count: 0 };

/**
 * A string with a list of known values. An unknown value, other case included, is kept and shown neutrally, because a
 * value that a vendor adds next year must not break a widget: it opens nothing and closes nothing.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(...known: Known) =>
  Object.assign(
    z.string().check(({ value }) => {
      if (!known.includes(value)) unknownValues.count += 1;
    }),
    { known },
  );

/** Whether an open list knows the value. */
export const isKnown = <Known extends string>(
  { known }: { readonly known: readonly Known[] },
  value: string | undefined,
): value is Known => known.some((one) => one === value);

/** A list whose elements are told apart by `key`. An element that repeats an earlier one's is left out, and named. */
export const listOf = <Element extends z.ZodMiniType>(element: Element, key = 'id') =>
  z.array(element).check(({ value, issues }) => {
    const seen = new Set<unknown>();
    value.forEach((row, index) => {
      const id: unknown = Object(row)[key];
      if (id !== undefined && seen.has(id))
        issues.push({ code: 'custom', input: row, path: [index], params: { repeats: key } });
      seen.add(id);
    });
  });

/** A document that a figure or rule comes from: an order, a page, the terms. */
export const Reference = z.object({
  /** Its name or number: "NP-20944". */
  label: z.string(),
  url: z.optional(z.string()),
});
export type Reference = z.infer<typeof Reference>;
