import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, answerValues, needsOtherText } from '../../../rules/survey-flow.ts';
import type { SurveyState } from '../../../rules/survey-state.ts';
import { isNumeric, isScale } from '../../../rules/question-kinds.ts';
import { cleanText } from '../../../rules/typed-text.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { momentText } from './answer-format.ts';

/** Characters of an answer that are quoted in another question, which must not drown in it. */
const maxQuoteLength = 300;

/** A typed number in the page's language; what is none stays as it was typed. */
const numberText = (value: string, tag: string): string =>
  /^-?\d{1,15}(\.\d{1,9})?$/.test(value)
    ? new Intl.NumberFormat(tag, { maximumFractionDigits: 9 }).format(Number(value))
    : value;

/** The text with `quote(id)` in place of each `{{id}}`. One pass from left to right, however the braces stand. */
export const replacePlaceholders = (text: string, quote: (id: string) => string): string => {
  let replaced = '';
  let from = 0;
  for (;;) {
    const first = text.indexOf('{{', from);
    const end = first < 0 ? -1 : text.indexOf('}}', first + 2);
    if (end < 0) return replaced + text.slice(from);
    // Of several openings the last one counts; it is at or after the first, so that nothing is read twice.
    const start = text.lastIndexOf('{{', end - 1);
    const id = text.slice(start + 2, end).trim();
    const isId = id !== '' && !id.includes('}') && !id.includes('{');
    replaced += isId ? text.slice(from, start) + quote(id) : text.slice(from, end + 2);
    from = end + 2;
  }
};

const listText = (texts: readonly string[], tag: string): string =>
  texts.length > 1 ? new Intl.ListFormat(tag, { type: 'conjunction' }).format(texts) : (texts[0] ?? '');

/** A label that quotes others is not quoted with their answers in turn: chains of quotes could grow without end. */
const labelText = ({ label }: { readonly label: LocalText }): string =>
  replacePlaceholders(plainText(label), () => '…');

/** Stands for a consent that was given, in every language. */
const agreed = '✓';

/** An answer as people read it: the labels of what was chosen, days and numbers in the language `tag`, or what was written. */
export const answerText = (question: SurveyQuestion, answers: SurveyAnswers, tag: string): string => {
  const { id, kind, options = [], lines = [] } = question;
  const answer = answerFor(answers, id);
  const other = answerFor(answers, `${id}.other`);
  const valueText = (value: string): string => {
    const option = options.find((one) => one.value === value);
    if (option?.open && needsOtherText(question, answer) && typeof other === 'string' && other.trim() !== '')
      return cleanText(other).trim();
    if (option) return labelText(option);
    if (kind === 'date') return formatDay(value, { locale: tag });
    if (kind === 'time' || kind === 'datetime') return momentText(value, kind, { locale: tag });
    if (kind === 'consent') return agreed;
    const isNumber = isNumeric(question) || isScale(question) || question.numbers || kind === 'constant_sum';
    // Without marks of direction, which would turn around the text that quotes it.
    return isNumber ? numberText(value, tag) : cleanText(value);
  };
  const texts =
    typeof answer === 'object' && !Array.isArray(answer)
      ? lines.flatMap(({ value, label }) => {
          const values = answerValues(answerFor(answer, value)).map(valueText);
          return values.length > 0 ? `${labelText({ label })}: ${listText(values, tag)}` : [];
        })
      : answerValues(answer).map(valueText);
  return listText(texts, tag);
};

/** Letters that are written from right to left, and take the signs beside them along. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** As a `<bdi>` would, where only text may stand. */
const isolate = (text: string): string => (fromRight.test(text) ? `\u2068${text}\u2069` : text);

/** What quotes an answer by the id of its question, or a calculated value. What is missing, or not asked, is "…". */
export const createQuote =
  ({ flow, answers, questions, visibility, calculated }: SurveyState, tag: string) =>
  (id: string): string => {
    const index = flow.indexById.get(id) ?? -1;
    const source = visibility[index] === true ? questions[index] : undefined;
    const number = index < 0 ? calculated[flow.calculationById.get(id) ?? -1] : undefined;
    const text = source ? answerText(source, answers, tag) : numberText(number ?? '', tag);
    const letters = text.length > maxQuoteLength ? [...text.slice(0, 2 * maxQuoteLength + 2)] : [];
    const short = letters.length > maxQuoteLength ? `${letters.slice(0, maxQuoteLength).join('')}…` : text;
    return isolate(short) || '…';
  };

/** The question with `change` applied to each of its texts. */
const mapTexts = (question: SurveyQuestion, change: (text: LocalText) => LocalText): SurveyQuestion => {
  const { title, help, options, lines, ends, unit, placeholder, comment, constraints } = question;
  const relabel = <Labelled extends { readonly label: LocalText }>(one: Labelled): Labelled => ({
    ...one,
    label: change(one.label),
  });
  return {
    ...question,
    title: change(title),
    ...(help !== undefined && { help: change(help) }),
    ...(unit !== undefined && { unit: change(unit) }),
    ...(placeholder !== undefined && { placeholder: change(placeholder) }),
    ...(comment !== undefined && { comment: change(comment) }),
    ...(constraints?.message !== undefined && {
      constraints: { ...constraints, message: change(constraints.message) },
    }),
    ...(options && { options: options.map(relabel) }),
    ...(lines && { lines: lines.map(relabel) }),
    ...(ends && {
      ends: {
        ...(ends.min !== undefined && { min: change(ends.min) }),
        ...(ends.max !== undefined && { max: change(ends.max) }),
      },
    }),
  };
};

const hasPiping = (question: SurveyQuestion): boolean => {
  let found = false;
  mapTexts(question, (text) => {
    found ||= plainText(text).includes('{{');
    return text;
  });
  return found;
};

/** The indexes of the questions that have a placeholder for an answer in some text, such as `{{region}}`, or may take one over. */
export const quotingIndexes = (questions: readonly (SurveyQuestion | null)[]): ReadonlySet<number> => {
  const quoting = new Set<number>();
  questions.forEach((question, index) => {
    // Options may be taken over from a question with placeholders, which stands before.
    if (question && (hasPiping(question) || (question.optionsFrom && quoting.size > 0))) quoting.add(index);
  });
  return quoting;
};

/** The text with answers in place of its placeholders. */
export const pipeText = (text: LocalText, quote: (id: string) => string): LocalText =>
  typeof text === 'string'
    ? replacePlaceholders(text, quote)
    : { ...text, text: replacePlaceholders(text.text, quote) };

/** The question with answers in place of the placeholders in its texts. */
export const pipeQuestion = (question: SurveyQuestion, quote: (id: string) => string): SurveyQuestion =>
  mapTexts(question, (text) => pipeText(text, quote));
