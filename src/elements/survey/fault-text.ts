import type { Field } from '../../contract/field.ts';
import type { Question } from '../../contract/question.ts';
import type { AnswerFault } from '../../rules/survey-answer.ts';
import { faultText as fieldFaultText } from '../shared/form/fault-text.ts';
import type { FormWords } from '../shared/form/vocabulary.ts';
import type { Words } from '../shared/words.ts';
import type { SurveyWords } from './vocabulary.ts';

/** A text, a number or a day is faulty as in any form. */
const fieldOf = ({ id, kind, title, constraints }: Question): Field => ({
  name: id,
  label: title,
  type: kind === 'text' ? 'textarea' : kind,
  constraints,
});

/** A fault in words that say what to do. */
export const faultText = (
  question: Question,
  fault: AnswerFault,
  words: Words<SurveyWords>,
  form: Words<FormWords>,
): string => {
  const { min, max } = question.constraints ?? {};
  if (fault === 'required') return words.text('required');
  if (fault === 'too_few') return words.text('too_few', { n: Number(min) });
  if (fault === 'too_many') return words.text('too_many', { n: Number(max) });
  if (fault === 'incomplete')
    return words.text(question.kind === 'matrix' ? 'incomplete' : 'incompleteOrder');
  if (fault === 'unreadable') return words.text('notShown');
  return fieldFaultText(fieldOf(question), { code: fault }, form);
};
