import * as z from 'zod/mini';

/**
 * A list of known values that stays open: an unknown value is kept and drawn neutrally,
 * because a value added by the vendor next year must not take a widget down.
 * What is known stands in the schema for documents and generators; nothing is checked against it.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(...known: Known) =>
  Object.assign(z.string(), { known });
