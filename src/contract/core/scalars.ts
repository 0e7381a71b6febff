import * as z from 'zod/mini';

/** A string that matches a pattern. A check of our own, since zod's string formats and enums would cost every page 1 kB. */
export function stringMatching(pattern: RegExp): z.ZodMiniString;
export function stringMatching<Text extends string>(pattern: RegExp): z.ZodMiniType<Text, Text>;
export function stringMatching(pattern: RegExp) {
  return z.string().check(z.refine((text) => pattern.test(text), { params: { pattern } }));
}

/** A safe integer. A check of our own, since zod's number formats would cost every page 0.2 kB. */
export const Integer = z.number().check(z.refine(Number.isSafeInteger));
export type Integer = z.infer<typeof Integer>;

// Dates are checked by their form alone: a day that does not exist is shown as it was sent.

/** A moment, RFC 3339 with an offset: `2026-11-21T14:02:00+01:00`. */
export const Instant = stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/);
export type Instant = z.infer<typeof Instant>;

/** A day in the program's time zone: `2026-12-31`. A moment is read as the day on which it falls there. */
export const LocalDate = stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/);
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

/**
 * A string with a list of known values. An unknown value is kept and shown neutrally, because a value that a vendor adds
 * next year must not break a widget. The known values are for OpenAPI and generators; nothing is checked against them.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(...known: Known) =>
  Object.assign(z.string(), { known });

/** A document that a figure or rule comes from: an order, a page, the terms. */
export const Reference = z.object({
  /** Its name or number: "NP-20944". */
  label: z.string(),
  url: z.optional(z.string()),
});
export type Reference = z.infer<typeof Reference>;
