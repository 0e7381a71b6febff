// What the kinds of questions have in common. Pure, as all of rules/.

import type { SurveyQuestion } from '../contract/survey-questions.ts';

type QuestionKind = Pick<SurveyQuestion, 'kind' | 'several'>;

/** More options than these are drawn as a list, not as radios one below the other. */
export const maxRadios = 20;

/** Whether one of the options is chosen. */
export const choosesOne = ({ kind, several }: QuestionKind): boolean =>
  kind === 'single' || kind === 'dropdown' || (kind === 'image' && !several);

/** Whether several of the options are chosen, as many as the limits allow. */
export const choosesSeveral = ({ kind, several }: QuestionKind): boolean =>
  kind === 'multiple' || kind === 'ranking' || (kind === 'image' && several === true);

/** Whether the answer has a part for each of the question's lines. */
export const hasLines = ({ kind }: QuestionKind): boolean => /^(matrix|short_texts|constant_sum)$/.test(kind);

/** Whether the answer is one of the points of a scale. */
export const isScale = ({ kind }: QuestionKind): boolean => /^(scale|nps|rating|stars)$/.test(kind);

/** Whether the answer is a number that is read by the rules of a language. */
export const isNumeric = ({ kind }: QuestionKind): boolean => /^(number|integer|slider)$/.test(kind);

/** Whether the answer is one line or more that are typed as they are. */
export const isTyped = ({ kind }: QuestionKind): boolean =>
  /^(text|number|integer|email|tel|url)$/.test(kind);
