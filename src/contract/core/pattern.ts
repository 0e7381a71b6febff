import * as z from 'zod/mini';

/** A text of one form. By a check of our own: zod's string formats and enums would cost every page 1 kB. */
export function stringMatching(pattern: RegExp): z.ZodMiniString;
export function stringMatching<Text extends string>(pattern: RegExp): z.ZodMiniType<Text, Text>;
export function stringMatching(pattern: RegExp) {
  return z.string().check(z.refine((text) => pattern.test(text), { params: { pattern } }));
}
