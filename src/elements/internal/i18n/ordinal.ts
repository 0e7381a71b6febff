import { formatInteger } from './numbers.ts';
import type { Localizer } from './localizer.ts';

const ordinalMessages = { one: 'nth_one', two: 'nth_two', few: 'nth_few', other: 'nth_other' } as const;

/** What a widget's words need for ordinals: one message for each form, with `{n}`; English has "{n}st", "{n}nd" … */
type OrdinalMessages = Readonly<Record<(typeof ordinalMessages)[keyof typeof ordinalMessages], string>>;

const isOrdinalForm = (category: string): category is keyof typeof ordinalMessages =>
  Object.hasOwn(ordinalMessages, category);

/** The ordinal form of a rank, a whole number: the same as `Intl` says, which is left to the languages not shipped. */
const ordinalForm = (rank: number, lang: string): string => {
  if (/^(es|tr)$/.test(lang)) return 'other';
  if (lang !== 'en') return new Intl.PluralRules([lang, 'en'], { type: 'ordinal' }).select(rank);
  const isTeen = Math.trunc((rank % 100) / 10) === 1;
  return (!isTeen && ['', 'one', 'two', 'few'][rank % 10]) || 'other';
};

/** "412th", in the language of the words. */
export const formatOrdinal = (
  rank: number,
  words: Pick<Localizer<OrdinalMessages>, 'text' | 'lang' | 'locale'>,
): string => {
  const category = ordinalForm(rank, words.lang);
  return words.text(ordinalMessages[isOrdinalForm(category) ? category : 'other'], {
    n: formatInteger(rank, words.locale),
  });
};
