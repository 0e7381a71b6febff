import * as z from 'zod/mini';
import type { Day } from '../../calendar-dates.ts';
import { absoluteDay, relativeDay, relativeDayHint } from './relative-day.ts';

export const { exactOptional: optional } = z;

/** Id of something in a program: it is part of keys and addresses. */
export const id = z
  .string()
  .check(
    z.regex(/^[a-z][\w-]*$/i, 'write letters, digits, "-" and "_" alone'),
    z.describe('An id, part of keys and addresses: letters, digits, "-" and "_".'),
  );
export const text = z.string().check(z.minLength(1, 'write a text'));
export const address = z
  .string()
  .check(
    z.regex(
      /^(https:\/\/|mailto:|\?|\/|#)\S+$/,
      'write an address that begins with https://, mailto:, / or ?',
    ),
  );
export const count = z.int().check(z.minimum(0, 'write a number that is not below 0'));
/** Minor units of the program's currency: 48600 is $486. */
export const money = z
  .int()
  .check(
    z.minimum(0, 'write an amount in minor units, not below 0'),
    z.describe("Minor units of the program's currency: 48600 is $486."),
  );

/** Where an editor finds the schema of the file. */
export const schemaAddress = optional(z.string());

/** A schema with the sentence that an editor shows. */
export const described = <Schema extends z.ZodMiniType>(schema: Schema, sentence: string): Schema =>
  schema.check(z.describe(sentence));

export const clockTime = z.string().check(z.regex(/^\d\d:\d\d$/, 'write a time such as 18:00'));

export const windowRule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('lifetime') }),
    z.strictObject({ kind: z.literal('rolling'), months: z.int() }),
    z.strictObject({ kind: z.literal('calendar_year') }),
    z.strictObject({ kind: z.literal('fiscal_year'), startMonth: z.int() }),
  ])
  .check(z.describe('The span of time in which something counts.'));

const translation = text.check(z.refine((value) => !value.includes('|'), 'a text can’t have the sign |'));
const translations = z.strictObject({ en: translation, es: translation, tr: translation });

/** A text in every language that the backend serves: written to the database as `en | es | tr`. */
export const translated = z.pipe(
  translations,
  z.transform(({ en, es, tr }) => `${en} | ${es} | ${tr}`),
);
export const texts = z
  .record(z.string(), translated)
  .check(z.describe('Texts by key, each in English, Spanish and Turkish.'));

const movingDayHint =
  'write a day such as "2027-03-31"; one that moves, such as "today+40", needs the option --today YYYY-MM-DD';

/**
 * A day: of a seed it may be relative to `today`. Without `today` it must say the same on whichever day the file is read,
 * so that applying it again changes nothing.
 */
export const dayFrom = (today: Day | undefined) => {
  const resolve = (value: string): Day | undefined =>
    today === undefined ? absoluteDay(value) : relativeDay(value, today);
  return z.pipe(
    z.string().check(
      z.refine(
        (value) => resolve(value) !== undefined,
        today === undefined ? movingDayHint : relativeDayHint,
      ),
      z.describe('A day: 2027-03-31. In a demo also one relative to the day of the seed: today+40 thursday.'),
    ),
    z.transform((value) => resolve(value) ?? ''),
  );
};

/** One field of a form; its texts are among those of the perk or campaign, as `field.<name>`. */
export const formField = z.strictObject({
  name: id,
  type: z.enum(['text', 'textarea', 'email', 'tel', 'url', 'number', 'date', 'select', 'multiselect']),
  required: optional(z.boolean()),
  about: optional(z.enum(['self', 'other', 'work'])),
  autocomplete: optional(text),
  constraints: optional(
    z.strictObject({
      minLength: optional(count),
      maxLength: optional(count),
      min: optional(z.int()),
      max: optional(z.int()),
    }),
  ),
  days: optional(z.strictObject({ min: optional(count), max: optional(count), value: optional(count) })),
  options: optional(z.array(id)),
  showIf: optional(z.strictObject({ field: id, is: z.array(z.string()) })),
});
