import type { Message } from '../../../locales/translation.ts';

/**
 * The text of a message for the count in its placeholder `{n}`, by the plural rules of `lang`, a BCP 47 tag. Without a
 * number in `n` it is the form `other`.
 */
export const selectPlural = (message: Message, count: unknown, lang: string): string => {
  if (typeof message === 'string') return message;
  const category = typeof count === 'number' ? new Intl.PluralRules(lang).select(count) : 'other';
  return message[category] ?? message.other;
};
