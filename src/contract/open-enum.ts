import * as z from 'zod/mini';

/**
 * A list of known values that stays open: an unknown value is kept and drawn neutrally,
 * because a value added by the vendor next year must not take a widget down.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(...known: Known) =>
  z.union([z.enum(known), z.string()]);
