import type { ChoiceMessage, Message } from '../../../locales/translation.ts';

/**
 * The plural form of a count in the language `lang`: as `Intl` says, which is asked only for languages other than these
 * three; English for one that `Intl` does not know.
 */
const pluralForm = (count: number, lang: string, ordinal?: true): Intl.LDMLPluralRule => {
  if (ordinal || !/^(en|es|tr)$/.test(lang))
    return new Intl.PluralRules([lang, 'en'], { type: ordinal ? 'ordinal' : 'cardinal' }).select(count);
  if (count === 1) return 'one';
  return lang === 'es' && count && count % 1e6 === 0 ? 'many' : 'other';
};

/**
 * The text of a message for the values of the placeholders that choose its form: `{n}` where it names none, by the plural
 * rules of `lang`, a BCP 47 tag. What has no form of its own is `other`.
 */
export const selectForm = (
  message: Message,
  values: Readonly<Record<string, unknown>>,
  lang: string,
): string => {
  if (typeof message === 'string') return message;
  const { by, ordinal, forms }: ChoiceMessage =
    'forms' in message ? message : { by: 'n', forms: { ...message } };
  const value = values[by];
  const names = typeof value === 'number' ? [`=${value}`, pluralForm(value, lang, ordinal)] : [`${value}`];
  const name = names.find((form) => Object.hasOwn(forms, form)) ?? 'other';
  return selectForm(forms[name] ?? '', values, lang);
};
