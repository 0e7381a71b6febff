import type { FormField } from '../../../contract/forms.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { AnswerErrorCode } from '../../../rules/answer-validity.ts';
import { sumOf, sumTotal } from '../../../rules/line-validation.ts';
import { hasLines } from '../../../rules/question-kinds.ts';
import { answerFor, answerValues } from '../../../rules/survey-flow.ts';
import { sliderRange } from '../../../rules/typed-validation.ts';
import { textLength } from '../../../rules/typed-text.ts';
import { errorText } from '../../internal/form/error-text.ts';
import type { FormMessages } from '../../internal/form/messages.ts';
import type { PhoneErrorCode } from '../../internal/form/phone-number.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import { decimalText, momentText } from '../questions/answer-format.ts';
import type { SurveyInputMessages } from '../questions/input-messages.ts';
import type { SurveyMessages } from '../messages.ts';

/** What is wrong with an answer, as far as this page can tell. */
export type SurveyErrorCode = AnswerErrorCode | PhoneErrorCode;

/** The words that the errors of a survey are made of. */
export interface ErrorWords {
  readonly survey: Localizer<SurveyMessages>;
  readonly form: Localizer<FormMessages>;
  readonly inputs: Localizer<SurveyInputMessages>;
}

/** A question as a form field, whose error messages it shares; what a sum is divided into is never below zero. */
const toField = ({ id, kind, title, constraints }: SurveyQuestion): FormField => ({
  name: id,
  label: title,
  type: kind === 'text' || kind === 'short_texts' ? 'textarea' : kind,
  constraints: kind === 'constant_sum' ? { ...constraints, min: constraints?.min ?? 0 } : constraints,
});

/** The value that an error is about: of several lines, the longest. */
const faultyValue = (question: SurveyQuestion, answers: SurveyAnswers): string => {
  const values = answerValues(answerFor(answers, question.id));
  return hasLines(question)
    ? values.reduce((longest, value) => (textLength(value) > textLength(longest) ? value : longest), '')
    : (values[0] ?? '');
};

const requiredText = ({ kind }: SurveyQuestion, { survey, form }: ErrorWords): string =>
  kind === 'consent' ? form.text('requiredBox') : survey.text('required');

/** Where a value between two points of a slider could go. */
const stepText = (question: SurveyQuestion, answers: SurveyAnswers, { inputs }: ErrorWords): string => {
  const { min, max, step } = sliderRange(question);
  const below = min + Math.floor((Number(faultyValue(question, answers)) - min) / step) * step;
  return inputs.text('not_a_step', {
    below: decimalText(below, inputs.tag),
    above: decimalText(Math.min(below + step, max), inputs.tag),
  });
};

const limitText = (
  { kind, constraints = {} }: SurveyQuestion,
  code: SurveyErrorCode,
  { inputs }: ErrorWords,
): string | undefined => {
  if (kind !== 'time' && kind !== 'datetime') return undefined;
  const { min, max } = constraints;
  if (code === 'too_early') return inputs.text('later', { time: momentText(String(min), kind, inputs) });
  return code === 'too_late'
    ? inputs.text('earlier', { time: momentText(String(max), kind, inputs) })
    : undefined;
};

/** The message of an error that only surveys have; undefined for those of every form. */
const surveyErrorText = (
  question: SurveyQuestion,
  code: SurveyErrorCode,
  answers: SurveyAnswers,
  words: ErrorWords,
): string | undefined => {
  const { kind, constraints: { min, max } = {} } = question;
  const { survey, inputs } = words;
  if (code === 'too_few') return survey.text(code, { n: Number(min) });
  if (code === 'too_many') return survey.text(code, { n: Number(max) });
  if (code === 'incomplete') return survey.text(kind === 'ranking' ? 'incompleteOrder' : 'incomplete');
  if (code === 'pattern_mismatch') return inputs.text(code);
  if (code === 'not_a_step') return stepText(question, answers, words);
  if (code === 'not_a_time') return inputs.text(code, { example: momentText('14:30', 'time', inputs) });
  if (code === 'wrong_total')
    return inputs.text(code, {
      sum: decimalText(sumOf(answerFor(answers, question.id)), inputs.tag),
      total: decimalText(sumTotal(question), inputs.tag),
    });
  return limitText(question, code, words);
};

/** The message of an error, which says what to do: the vendor's own where the answer does not fit, if there is one. */
export const answerErrorText = (
  question: SurveyQuestion,
  code: SurveyErrorCode,
  answers: SurveyAnswers,
  words: ErrorWords,
): LocalText => {
  if (code === 'required') return requiredText(question, words);
  if (code === 'unreadable') return words.survey.text('notShown');
  return (
    question.constraints?.message ??
    surveyErrorText(question, code, answers, words) ??
    errorText(toField(question), { code }, words.form, faultyValue(question, answers))
  );
};
