import { nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { FormMessages } from '../../internal/form/messages.ts';
import type { PhoneFieldControl } from '../../internal/form/phone-field.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import { choosesSeveral } from '../../../rules/question-kinds.ts';
import type { SurveyContext } from '../messages.ts';
import type { SurveyInputMessages } from './input-messages.ts';

/** All that the controls of one question need. */
export interface QuestionContext {
  /** With earlier answers put into the placeholders of its texts. */
  readonly question: SurveyQuestion;
  /** Whether any answer could be valid; if not, the question says that it can't be shown. */
  readonly isAnswerable: boolean;
  /** Position among all questions of the survey, from 0. */
  readonly index: number;
  /** Prefix of the ids of its elements; unique in the widget, and the same wherever the question moves to. */
  readonly id: string;
  readonly answer: SurveyAnswers[string] | undefined;
  /** What was written for an open option, such as "Another, namely". */
  readonly otherText: string;
  /** What was written beside the answer, where the question asks for a comment. */
  readonly comment: string;
  /** What is wrong with the answer, as a sentence of ours or of the vendor; `undefined` when nothing is. */
  readonly error: LocalText | undefined;
  /** Of a question with lines, those that the error is about. */
  readonly faultyLines: readonly string[];
  readonly context: SurveyContext;
  readonly formWords: Localizer<FormMessages>;
  readonly inputWords: Localizer<SurveyInputMessages>;
  /** Of a `tel`, once its parser is there: the control, and the country of a number that names none. */
  readonly phone: { readonly control: PhoneFieldControl; readonly country: string } | undefined;
  /** Sets the answer. While a text is being typed (`typing`), it is saved a little later. */
  readonly setAnswer: (value: SurveyAnswers[string], typing?: boolean) => void;
  readonly setOtherText: (text: string) => void;
  readonly setComment: (text: string) => void;
}

/** Value of `aria-describedby`: the ids of help with limits, and of the error. */
export const describedBy = ({ question, id, error }: QuestionContext): string | typeof nothing => {
  const { help, constraints: { min, max } = {} } = question;
  const limits = choosesSeveral(question) && (min ?? max) !== undefined;
  const ids = [help !== undefined || limits ? `${id}-help` : '', error === undefined ? '' : `${id}-error`];
  return ids.filter(Boolean).join(' ') || nothing;
};

/** ARIA attributes of the control of a question that has only one. */
export const ariaAttributes = (questionContext: QuestionContext) =>
  ({
    invalid: questionContext.error === undefined ? nothing : 'true',
    required: questionContext.question.required ? 'true' : nothing,
    describedBy: describedBy(questionContext),
  }) as const;

/** Value of `placeholder`. */
export const placeholderOf = ({ question: { placeholder } }: QuestionContext): string | typeof nothing =>
  placeholder === undefined ? nothing : plainText(placeholder);

/** Draws the controls of one kind of question. */
export type QuestionInput = (questionContext: QuestionContext) => TemplateResult;
