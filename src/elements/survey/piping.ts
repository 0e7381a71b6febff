import type { Answers, Question } from '../../contract/question.ts';
import type { LocalText } from '../../contract/text.ts';
import { answerTo, opensText, valuesOf, type Flow } from '../../rules/survey-flow.ts';
import { plainText } from '../shared/local-text.ts';

const holes = /\{\{\s*([^{}]+?)\s*\}\}/g;

const textOf = (title: LocalText): string => plainText(title);

/** Whether a title says an earlier answer again. */
export const isPiped = ({ title }: Question): boolean => textOf(title).includes('{{');

/** An answer in the words that were chosen or written. */
const wordsOf = (question: Question, answers: Answers, tag: string): string => {
  const answer = answerTo(answers, question.id);
  const other = answerTo(answers, `${question.id}.other`);
  const named = valuesOf(answer).map((value) => {
    const option = question.options?.find((one) => one.value === value);
    if (option?.open && opensText(question, answer) && typeof other === 'string' && other.trim() !== '')
      return other.trim();
    return option ? plainText(option.label) : value;
  });
  return named.length > 1
    ? new Intl.ListFormat(tag, { type: 'conjunction' }).format(named)
    : (named[0] ?? '');
};

/** A title with the answers in it, always as text; one that is not there leaves three dots. */
export const piped = (question: Question, flow: Flow, answers: Answers, tag: string): LocalText => {
  const { title } = question;
  if (!isPiped(question)) return title;
  const text = textOf(title).replace(holes, (_, id: string) => {
    const source = flow.questions[flow.places.get(id) ?? -1];
    return (source && wordsOf(source, answers, tag)) || '…';
  });
  return typeof title === 'string' ? text : { text, lang: title.lang };
};
