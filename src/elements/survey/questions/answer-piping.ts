import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { answerFor, needsOtherText, answerValues, type SurveyFlow } from '../../../rules/survey-flow.ts';
import { plainText } from '../../internal/i18n/local-text.ts';

const placeholders = /\{\{\s*([^{}]+?)\s*\}\}/g;

const titleText = (title: LocalText): string => plainText(title);

/** Whether a title says an earlier answer again. */
export const hasPiping = ({ title }: SurveyQuestion): boolean => titleText(title).includes('{{');

/** An answer in the words that were chosen or written. */
const pipedText = (question: SurveyQuestion, answers: SurveyAnswers, tag: string): string => {
  const answer = answerFor(answers, question.id);
  const other = answerFor(answers, `${question.id}.other`);
  const named = answerValues(answer).map((value) => {
    const option = question.options?.find((one) => one.value === value);
    if (option?.open && needsOtherText(question, answer) && typeof other === 'string' && other.trim() !== '')
      return other.trim();
    return option ? plainText(option.label) : value;
  });
  return named.length > 1
    ? new Intl.ListFormat(tag, { type: 'conjunction' }).format(named)
    : (named[0] ?? '');
};

/** A title with the answers in it, always as text; one that is not there leaves three dots. */
export const pipeAnswers = (
  question: SurveyQuestion,
  flow: SurveyFlow,
  answers: SurveyAnswers,
  tag: string,
): LocalText => {
  const { title } = question;
  if (!hasPiping(question)) return title;
  const text = titleText(title).replace(placeholders, (_, id: string) => {
    const source = flow.questions[flow.indexById.get(id) ?? -1];
    return (source && pipedText(source, answers, tag)) || '…';
  });
  return typeof title === 'string' ? text : { text, lang: title.lang };
};
