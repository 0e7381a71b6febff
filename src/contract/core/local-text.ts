import * as z from 'zod/mini';

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
