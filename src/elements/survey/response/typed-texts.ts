import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, answerValues, needsOtherText } from '../../../rules/survey-flow.ts';
import { isTyped } from '../../../rules/question-kinds.ts';
import type { SurveyState } from '../../../rules/survey-state.ts';
import type { TypedText } from '../../internal/form/removed-texts.ts';

/** The keys of what is typed for a question as it stands: its own answer, an own option, the comment. */
const typedKeys = (question: SurveyQuestion, answers: SurveyAnswers): string[] => {
  const { id, kind, comment } = question;
  const keys: string[] = [];
  if (isTyped(question) || kind === 'short_texts') keys.push(id);
  else if (needsOtherText(question, answerFor(answers, id))) keys.push(`${id}.other`);
  return comment === undefined ? keys : [...keys, `${id}.comment`];
};

/** What the person sees as text that they have typed, by the key of the answer: to typed questions, own options, comments. */
export const typedTexts = ({ questions, answers, visibility }: SurveyState): Map<string, TypedText> => {
  const typed = new Map<string, TypedText>();
  questions.forEach((question, index) => {
    if (!question || !visibility[index]) return;
    for (const key of typedKeys(question, answers)) {
      const text = answerValues(answerFor(answers, key)).join('\n');
      if (text !== '') typed.set(key, { title: question.title, text });
    }
  });
  return typed;
};
