import { nothing, type TemplateResult } from 'lit';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyContext } from '../messages.ts';

/** One question as it is drawn. */
export interface QuestionContext {
  readonly question: SurveyQuestion;
  /** Where it stands among all questions, from 0. */
  readonly index: number;
  /** Unique in its root, and safe as an id. */
  readonly id: string;
  /** With what earlier answers put into it. */
  readonly title: LocalText;
  readonly answer: SurveyAnswers[string] | undefined;
  /** The text of an open choice. */
  readonly otherText: string;
  /** What is wrong with it, in words. */
  readonly error: string | undefined;
  readonly context: SurveyContext;
  /** Takes an answer; a text that is still being typed is saved a little later. */
  readonly setAnswer: (value: SurveyAnswers[string], typing?: boolean) => void;
  readonly setOtherText: (text: string) => void;
}

/** What is said of it beside its name: help, how many are to be chosen, and what is wrong. */
export const describedBy = ({ question, id, error }: QuestionContext): string | typeof nothing => {
  const { help, kind, constraints: { min, max } = {} } = question;
  const limits = (kind === 'multiple' || kind === 'ranking') && (min ?? max) !== undefined;
  const told = [help !== undefined || limits ? `${id}-help` : '', error === undefined ? '' : `${id}-fault`];
  return told.filter(Boolean).join(' ') || nothing;
};

/** Of a control that stands alone in its question. */
export const ariaAttributes = (asking: QuestionContext) =>
  ({
    invalid: asking.error === undefined ? nothing : 'true',
    required: asking.question.required ? 'true' : nothing,
    describedBy: describedBy(asking),
  }) as const;

/** Draws the controls of one kind of question. */
export type QuestionInput = (asking: QuestionContext) => TemplateResult;
