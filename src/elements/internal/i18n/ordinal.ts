import { formatInteger } from './numbers.ts';
import type { Localizer } from './localizer.ts';

const ordinalMessages = { one: 'nth_one', two: 'nth_two', few: 'nth_few', other: 'nth_other' } as const;

/** What a widget's words need for ordinals: one message for each form, with `{n}`; English has "{n}st", "{n}nd" … */
type OrdinalMessages = Readonly<Record<(typeof ordinalMessages)[keyof typeof ordinalMessages], string>>;

const isOrdinalForm = (category: string): category is keyof typeof ordinalMessages =>
  Object.hasOwn(ordinalMessages, category);

/** "412th", in the language of the words. */
export const formatOrdinal = (
  rank: number,
  words: Pick<Localizer<OrdinalMessages>, 'text' | 'lang' | 'locale'>,
): string => {
  const category = new Intl.PluralRules(words.lang, { type: 'ordinal' }).select(rank);
  return words.text(ordinalMessages[isOrdinalForm(category) ? category : 'other'], {
    n: formatInteger(rank, words.locale),
  });
};
