import type { QuestionOption } from '../../../contract/survey-questions.ts';
import { plainText } from '../../internal/i18n/local-text.ts';

/** Letters as people look for them: without marks and capitals, and with one `i` for the four of Turkish. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

/** The options whose label has these letters. Those that begin with them come first; else the order stays. */
export const findOptions = (options: readonly QuestionOption[], letters: string): QuestionOption[] => {
  const wanted = folded(letters.trim());
  if (wanted === '') return [...options];
  const labelled = options.map((option) => ({ option, label: folded(plainText(option.label)) }));
  const found = labelled.filter(({ label }) => label.includes(wanted));
  const begins = found.filter(({ label }) => label.startsWith(wanted));
  return [...begins, ...found.filter((one) => !begins.includes(one))].map(({ option }) => option);
};
