import * as z from 'zod/mini';

/** A whole number that a browser can hold. By a check of our own: zod's number formats would cost every page 0.2 kB. */
export const Integer = z.number().check(z.refine(Number.isSafeInteger));
export type Integer = z.infer<typeof Integer>;
