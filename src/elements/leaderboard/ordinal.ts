import { formatInteger } from '../internal/i18n/numbers.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { BoardMessages } from './messages.ts';

const ordinalMessages = { one: 'nth_one', two: 'nth_two', few: 'nth_few', other: 'nth_other' } as const;
const isOrdinalForm = (category: string): category is keyof typeof ordinalMessages =>
  Object.hasOwn(ordinalMessages, category);

/** "412th", in the language of the messages. */
export const formatOrdinal = (rank: number, words: Localizer<BoardMessages>): string => {
  const category = new Intl.PluralRules(words.lang, { type: 'ordinal' }).select(rank);
  return words.text(ordinalMessages[isOrdinalForm(category) ? category : 'other'], {
    n: formatInteger(rank, words.locale),
  });
};
