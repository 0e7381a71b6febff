/** A message in the forms that its language counts in: `{one: '{n} day', other: '{n} days'}`. */
type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A text with `{placeholders}`; `*…*` is strong. */
export type Message = string | PluralMessage;

/** What another language must give to stand beside `English`: every key, plural where the English is plural. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralMessage;
};
