import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, needsOtherText } from '../../../rules/survey-flow.ts';
import type { SurveyState } from '../../../rules/survey-state.ts';
import type { TypedText } from '../../internal/form/removed-texts.ts';

/** Whether the answer to a question is typed as it is, and not chosen. */
export const isTyped = ({ kind }: SurveyQuestion): boolean => /^(text|number)$/.test(kind);

/** What the person sees as text that they have typed, by the key of the answer: to text and number questions, and own options. */
export const typedTexts = ({ questions, answers, visibility }: SurveyState): Map<string, TypedText> => {
  const typed = new Map<string, TypedText>();
  questions.forEach((question, index) => {
    if (!question || !visibility[index]) return;
    const { id, title } = question;
    const answer = answerFor(answers, id);
    const key = isTyped(question) ? id : `${id}.other`;
    const isShown = isTyped(question) || needsOtherText(question, answer);
    const text = isShown ? answerFor(answers, key) : undefined;
    if (typeof text === 'string' && text.trim() !== '') typed.set(key, { title, text });
  });
  return typed;
};
