import { formatInteger } from '../shared/number.ts';
import type { Words } from '../shared/words.ts';
import type { BoardWords } from './vocabulary.ts';

const forms = { one: 'nth_one', two: 'nth_two', few: 'nth_few', other: 'nth_other' } as const;
const isForm = (category: string): category is keyof typeof forms => Object.hasOwn(forms, category);

/** "412th", in the language of the words. */
export const ordinal = (rank: number, words: Words<BoardWords>): string => {
  const category = new Intl.PluralRules(words.lang, { type: 'ordinal' }).select(rank);
  return words.text(forms[isForm(category) ? category : 'other'], { n: formatInteger(rank, words.locale) });
};
