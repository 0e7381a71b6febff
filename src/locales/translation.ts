/** A message in the forms that its language counts in: `{one: '{n} day', other: '{n} days'}`. */
type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A text with `{placeholders}`; `*…*` is strong. */
export type Message = string | PluralMessage;

/** The type of a translation of `English`: it has every key, and a plural wherever the English has one. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralMessage;
};
