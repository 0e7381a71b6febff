import * as z from 'zod/mini';

/** A text of one form. By a check of our own: zod's string formats would cost every page 0.8 kB. */
export const matching = (pattern: RegExp) =>
  z.string().check(z.refine((text) => pattern.test(text), { params: { pattern } }));
