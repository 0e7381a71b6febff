import * as z from 'zod/mini';
import { Count, decisive, openEnum, LocalText, Name, listOf } from './core/scalars.ts';

/** One field of a form: of a claim or of a referral. */
export const FormField = z.object({
  /** Key of the answer in a write's `values`. */
  name: z.string(),
  /** An unknown type is shown as a line of text. */
  type: z.optional(
    openEnum(
      'text',
      'textarea',
      'date',
      'number',
      'integer',
      'email',
      'tel',
      'url',
      'country',
      'select',
      'multiselect',
      'radio',
      'checkbox',
      'file',
    ),
  ),
  label: Name,
  /** A sentence below the field. */
  help: z.optional(LocalText),
  /** An example inside the field. It is no label. */
  placeholder: z.optional(LocalText),
  /** Whether it must be answered. Absent: it need not. */
  required: z.optional(z.boolean()),
  /** The initial value: a text, an ISO date, an option's value. */
  value: z.optional(z.string()),
  /** What an answer must keep to. The server checks it again. */
  constraints: z.optional(
    z.object({
      /** Length of a text, in characters. A `tel` is held to none: its country says how long it is. */
      minLength: z.optional(Count),
      maxLength: z.optional(Count),
      /** Smallest and largest value: a number, or for dates a day `YYYY-MM-DD`. */
      min: z.optional(z.union([z.number(), z.string()])),
      max: z.optional(z.union([z.number(), z.string()])),
      /** Largest size of a file, in bytes. */
      maxBytes: z.optional(Count),
      /** Kinds of files, as in HTML's `accept`: `.pdf`, `image/*`. */
      accept: z.optional(z.array(z.string())),
    }),
  ),
  /** Of a `tel`: the country in which a number without `+` is dialled until the person chooses one, here or in the form's own `country` field, as an ISO 3166-1 code: `MX`. Absent, or no such code: that of the page's language, or of the account. */
  country: z.optional(z.string()),
  /** HTML's `autocomplete` token: `organization`, `street-address`. */
  autocomplete: z.optional(z.string()),
  /** The choices of `select`, `multiselect` and `radio`. */
  options: z.optional(listOf(z.object({ value: z.string(), label: Name }), 'value')),
  /** The field is shown only where another field has one of these values. If it can't be read, neither can the field. */
  showIf: decisive(z.strictObject({ field: z.string(), is: z.array(z.string()) })),
  /** Whose data it is. A draft with another person's data stays in this tab, for a short time. */
  about: z.optional(openEnum('work', 'self', 'other')),
});
export type FormField = z.infer<typeof FormField>;

/**
 * Answers by field name. A checked box is the text `true`; an unchecked one and an empty field are absent;
 * a country is its ISO 3166-1 code, a phone number E.164, several choices a list of their values, a file the id that its
 * upload was given.
 */
export const FormValues = z.catchall(z.object({}), z.union([z.string(), z.array(z.string())]));
export type FormValues = z.infer<typeof FormValues>;
