import type { FormField } from '../../../contract/forms.ts';
import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { AnswerErrorCode } from '../../../rules/survey-validation.ts';
import { errorText as fieldFaultText } from '../../internal/form/error-text.ts';
import type { FormMessages } from '../../internal/form/messages.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { SurveyMessages } from '../messages.ts';

/** A text, a number or a day is faulty as in any form. */
const toField = ({ id, kind, title, constraints }: SurveyQuestion): FormField => ({
  name: id,
  label: title,
  type: kind === 'text' ? 'textarea' : kind,
  constraints,
});

/** A fault in words that say what to do. */
export const answerErrorText = (
  question: SurveyQuestion,
  fault: AnswerErrorCode,
  words: Localizer<SurveyMessages>,
  form: Localizer<FormMessages>,
): string => {
  const { min, max } = question.constraints ?? {};
  if (fault === 'required') return words.text('required');
  if (fault === 'too_few') return words.text('too_few', { n: Number(min) });
  if (fault === 'too_many') return words.text('too_many', { n: Number(max) });
  if (fault === 'incomplete')
    return words.text(question.kind === 'matrix' ? 'incomplete' : 'incompleteOrder');
  if (fault === 'unreadable') return words.text('notShown');
  return fieldFaultText(toField(question), { code: fault }, form);
};
