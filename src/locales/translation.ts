/** A message in the forms that its language counts `{n}` in: `{one: '{n} day', other: '{n} days'}`. */
type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A message in forms chosen by any placeholder; `choice-syntax.ts` makes it of what ICU writes in one line. */
export interface ChoiceMessage {
  /** The placeholder that chooses. */
  readonly by: string;
  /** By rank, "1st", not by count. */
  readonly ordinal?: true;
  /** By `=0` for an exact number, a category of CLDR, or the value itself; `other` stands in for all that are not here. */
  readonly forms: Readonly<Record<string, Message>>;
}

/** A text with `{placeholders}`; `*…*` is strong. */
export type Message = string | PluralMessage | ChoiceMessage;

/** The type of a translation of `English`: it has every key, and a plural wherever the English has one. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralMessage;
};
