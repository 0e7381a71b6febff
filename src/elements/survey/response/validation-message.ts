import type { FormField } from '../../../contract/forms.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, answerValues } from '../../../rules/survey-flow.ts';
import type { AnswerErrorCode } from '../../../rules/survey-validation.ts';
import { errorText } from '../../internal/form/error-text.ts';
import type { FormMessages } from '../../internal/form/messages.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { SurveyMessages } from '../messages.ts';

/** A question for a text, number or day as a form field, whose error messages it shares. */
const toField = ({ id, kind, title, constraints }: SurveyQuestion): FormField => ({
  name: id,
  label: title,
  type: kind === 'text' ? 'textarea' : kind,
  constraints,
});

/** The message of an error, which says what to do. */
export const answerErrorText = (
  question: SurveyQuestion,
  error: AnswerErrorCode,
  answers: SurveyAnswers,
  words: Localizer<SurveyMessages>,
  formWords: Localizer<FormMessages>,
): string => {
  const { min, max } = question.constraints ?? {};
  if (error === 'required') return words.text('required');
  if (error === 'too_few') return words.text('too_few', { n: Number(min) });
  if (error === 'too_many') return words.text('too_many', { n: Number(max) });
  if (error === 'incomplete')
    return words.text(question.kind === 'matrix' ? 'incomplete' : 'incompleteOrder');
  if (error === 'unreadable') return words.text('notShown');
  const [value = ''] = answerValues(answerFor(answers, question.id));
  return errorText(toField(question), { code: error }, formWords, value);
};
