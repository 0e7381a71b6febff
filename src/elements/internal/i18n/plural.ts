import type { Message } from '../../../locales/translation.ts';

/** The plural form of a count in the language `lang`: as `Intl` says, which is asked only for languages that are not shipped. */
const pluralForm = (count: number, lang: string): Intl.LDMLPluralRule => {
  if (!/^(en|es|tr)$/.test(lang)) return new Intl.PluralRules(lang).select(count);
  if (count === 1) return 'one';
  return lang === 'es' && count && count % 1e6 === 0 ? 'many' : 'other';
};

/**
 * The text of a message for the count in its placeholder `{n}`, by the plural rules of `lang`, a BCP 47 tag. Without a
 * number in `n` it is the form `other`.
 */
export const selectPlural = (message: Message, count: unknown, lang: string): string => {
  if (typeof message === 'string') return message;
  return message[typeof count === 'number' ? pluralForm(count, lang) : 'other'] ?? message.other;
};
