import * as z from 'zod/mini';

/** A text of one form. By a check of our own: zod's string formats and enums would cost every page 1 kB. */
export function stringMatching(pattern: RegExp): z.ZodMiniString;
export function stringMatching<Text extends string>(pattern: RegExp): z.ZodMiniType<Text, Text>;
export function stringMatching(pattern: RegExp) {
  return z.string().check(z.refine((text) => pattern.test(text), { params: { pattern } }));
}

/** A whole number that a browser can hold. By a check of our own: zod's number formats would cost every page 0.2 kB. */
export const Integer = z.number().check(z.refine(Number.isSafeInteger));
export type Integer = z.infer<typeof Integer>;

// By form alone: a day that does not exist is shown as it was sent.

/** A moment, RFC 3339 with offset: `2026-11-21T14:02:00+01:00`. */
export const Instant = stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/);
export type Instant = z.infer<typeof Instant>;

/** A day without time in the program's time zone: `2026-12-31`. */
export const LocalDate = stringMatching(/^\d{4}-\d\d-\d\d$/);
export type LocalDate = z.infer<typeof LocalDate>;

/**
 * A text that a person reads. A plain string is in the answer's `Content-Language`;
 * a text that fell back to another language says which, and Laurel sets `lang` on it.
 */
export const LocalText = z.union([
  z.string(),
  z.object({
    text: z.string(),
    /** BCP 47 tag of the language that the text is really in. */
    lang: z.string(),
  }),
]);
export type LocalText = z.infer<typeof LocalText>;

/** A text that must say something: a tier without a name can't be shown, and is not. */
export const Name = LocalText.check(
  z.refine((name) => /\S/.test(typeof name === 'string' ? name : name.text)),
);
export type Name = z.infer<typeof Name>;

/**
 * A list of known values that stays open: an unknown value is kept and drawn neutrally,
 * because a value added by the vendor next year must not take a widget down.
 * What is known stands in the schema for documents and generators; nothing is checked against it.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(...known: Known) =>
  Object.assign(z.string(), { known });

/** A page, order or rule that a number comes from. */
export const Reference = z.object({
  /** As people know it: "NP-20944". */
  label: z.string(),
  url: z.optional(z.string()),
});
export type Reference = z.infer<typeof Reference>;
