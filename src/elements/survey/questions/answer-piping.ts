import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { answerFor, needsOtherText, answerValues, type SurveyFlow } from '../../../rules/survey-flow.ts';
import { plainText } from '../../internal/i18n/local-text.ts';

const placeholders = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** Whether a title has placeholders for earlier answers, such as `{{region}}`. */
export const hasPiping = ({ title }: SurveyQuestion): boolean => plainText(title).includes('{{');

/** An answer as text: labels of the chosen options, or what was written. */
const pipedText = (question: SurveyQuestion, answers: SurveyAnswers, tag: string): string => {
  const answer = answerFor(answers, question.id);
  const other = answerFor(answers, `${question.id}.other`);
  const labels = answerValues(answer).map((value) => {
    const option = question.options?.find((item) => item.value === value);
    if (option?.open && needsOtherText(question, answer) && typeof other === 'string' && other.trim() !== '')
      return other.trim();
    return option ? plainText(option.label) : value;
  });
  return labels.length > 1
    ? new Intl.ListFormat(tag, { type: 'conjunction' }).format(labels)
    : (labels[0] ?? '');
};

/** The question's title with earlier answers in place of `{{id}}`, as text; a missing answer becomes "…". */
export const pipeAnswers = (
  question: SurveyQuestion,
  flow: SurveyFlow,
  answers: SurveyAnswers,
  tag: string,
): LocalText => {
  const { title } = question;
  if (!hasPiping(question)) return title;
  const text = plainText(title).replace(placeholders, (_, id: string) => {
    const source = flow.questions[flow.indexById.get(id) ?? -1];
    return (source && pipedText(source, answers, tag)) || '…';
  });
  return typeof title === 'string' ? text : { text, lang: title.lang };
};
