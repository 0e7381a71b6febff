import * as z from 'zod/mini';
import { instantPattern, localDatePattern, scalarRules, valueRules } from './value-rules.ts';

/** A string that matches a pattern. `rule` may ask for more than the pattern says. */
export function stringMatching(pattern: RegExp, rule?: (text: string) => boolean): z.ZodMiniString;
export function stringMatching<Text extends string>(pattern: RegExp): z.ZodMiniType<Text, Text>;
export function stringMatching(pattern: RegExp, rule = (text: string): boolean => pattern.test(text)) {
  return z.string().check(z.refine(rule, { params: { pattern } }));
}

/** A safe integer. */
export const Integer = z.number().check(z.refine(scalarRules.integer));
export type Integer = z.infer<typeof Integer>;

/** A number of things, which can't be below zero. */
export const Count = z.number().check(z.refine(scalarRules.count));
export type Count = z.infer<typeof Count>;

/** A number with at most 6 decimal places: `4`, `4.2`. */
export const Decimal = z.number().check(z.refine(scalarRules.decimal));
export type Decimal = z.infer<typeof Decimal>;

/** A number of decimal places, at most 6. */
export const Scale = z.number().check(z.refine(scalarRules.scale));
export type Scale = z.infer<typeof Scale>;

/** A moment, RFC 3339 with an offset: `2026-11-21T14:02:00+01:00`. One that does not exist can't be read. */
export const Instant = stringMatching(instantPattern, scalarRules.instant);
export type Instant = z.infer<typeof Instant>;

/** A day in the program's time zone: `2026-12-31`. A moment is read as the day on which it falls there. One that does not exist, like 30 February, can't be read. */
export const LocalDate = stringMatching(localDatePattern, scalarRules.day);
export type LocalDate = z.infer<typeof LocalDate>;

/** A day, or a moment that is shown as the day on which it falls in the program's time zone. */
export const DateOrInstant = z.union([LocalDate, Instant]);
export type DateOrInstant = z.infer<typeof DateOrInstant>;

/**
 * A text that people read. A plain string is in the reply's `Content-Language`;
 * a text that fell back to another language names it, and Laurel sets `lang` on it.
 */
export const LocalText = z.union([
  z.string(),
  z.object({
    /** The text itself. */
    text: z.string(),
    /** BCP 47 tag of the language that this text is in. */
    lang: z.string(),
  }),
]);
export type LocalText = z.infer<typeof LocalText>;

/** A text with at least one visible character: a tier with an empty name can't be shown. */
export const Name = LocalText.check(z.refine(valueRules.visible));
export type Name = z.infer<typeof Name>;

/**
 * A string with a list of known values. An unknown value, other case included, is kept and shown neutrally, because a
 * value that a vendor adds next year must not break a widget: it opens nothing and closes nothing.
 */
export const openEnum = (...known: string[]) => Object.assign(z.string(), { known });

/**
 * A field that may be absent, but without which the rest would mean something else: without its group, "any of two" reads
 * as "needed"; without its window, "in a year" as "ever"; without its condition, a form takes another branch. What holds it
 * can't be read where the field can't. `test/contract/decisive-fields.test.ts` tells of each what is then left out.
 */
export const decisive = <Schema extends z.ZodMiniType>(schema: Schema) =>
  Object.assign(z.optional(schema), { decisive: true } as const);

/** A list whose elements are told apart by `key`. An element that repeats an earlier one's is left out, and named. */
export const listOf = <Element extends z.ZodMiniType>(element: Element, key = 'id') =>
  Object.assign(
    z.array(element).check(({ value, issues }) => {
      const seen = new Set<unknown>();
      value.forEach((row, index) => {
        const id: unknown = Object(row)[key];
        if (id !== undefined && seen.has(id))
          issues.push({ code: 'custom', input: row, path: [index], params: { repeats: key } });
        seen.add(id);
      });
    }),
    { key },
  );

/** A document that a figure or rule comes from: an order, a page, the terms. */
export const Reference = z.object({
  /** Its name or number: "NP-20944". */
  label: z.string(),
  /** Where it can be read. */
  url: z.optional(z.string()),
});
export type Reference = z.infer<typeof Reference>;
