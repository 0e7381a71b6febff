import * as z from 'zod/mini';
import { Integer, openEnum, LocalText, Name } from './core/scalars.ts';

/** One question of a form: the same noun for claims, referrals and enrolment. */
export const FormField = z.object({
  /** Key of the answer in `values`. */
  name: z.string(),
  /** An unknown type is asked as a line of text. */
  type: z.optional(
    openEnum(
      'text',
      'textarea',
      'date',
      'number',
      'email',
      'tel',
      'url',
      'country',
      'select',
      'multiselect',
      'radio',
      'checkbox',
    ),
  ),
  label: Name,
  help: z.optional(LocalText),
  placeholder: z.optional(LocalText),
  required: z.optional(z.boolean()),
  /** What is answered before anybody types: an ISO date, an option's value. */
  value: z.optional(z.string()),
  constraints: z.optional(
    z.object({
      /** Letters. */
      minLength: z.optional(Integer),
      maxLength: z.optional(Integer),
      /** A number, or for dates a day `YYYY-MM-DD`. */
      min: z.optional(z.union([z.number(), z.string()])),
      max: z.optional(z.union([z.number(), z.string()])),
    }),
  ),
  /** HTML's token for what the browser may fill in: `organization`, `street-address`. */
  autocomplete: z.optional(z.string()),
  options: z.optional(z.array(z.object({ value: z.string(), label: Name }))),
  /** Asked only where another field has one of these answers. */
  showIf: z.optional(z.object({ field: z.string(), is: z.array(z.string()) })),
  /** Whose data it is. What belongs to another person is kept in this tab alone, and only for a while. */
  about: z.optional(openEnum('work', 'self', 'other')),
});
export type FormField = z.infer<typeof FormField>;

/**
 * Answers by field name. A checked box is `true`, an unchecked one and an empty field are absent;
 * a country is its ISO 3166-1 code, a phone number E.164, several choices a list of their values.
 */
export const FormValues = z.catchall(z.object({}), z.union([z.string(), z.array(z.string())]));
export type FormValues = z.infer<typeof FormValues>;
