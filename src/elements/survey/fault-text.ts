import type { Question } from '../../contract/question.ts';
import type { AnswerFault } from '../../rules/survey-answer.ts';
import type { Words } from '../shared/words.ts';
import type { SurveyWords } from './vocabulary.ts';

/** A fault in words that say what to do. */
export const faultText = (question: Question, fault: AnswerFault, words: Words<SurveyWords>): string => {
  const { min, max } = question.constraints ?? {};
  if (fault === 'required') return words.text('required');
  if (fault === 'too_few') return words.text('too_few', { n: Number(min) });
  if (fault === 'too_many') return words.text('too_many', { n: Number(max) });
  if (fault === 'incomplete')
    return words.text(question.kind === 'matrix' ? 'incomplete' : 'incompleteOrder');
  if (fault === 'unreadable') return words.text('notShown');
  return words.text('faulty');
};
