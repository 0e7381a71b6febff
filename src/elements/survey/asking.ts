import { nothing, type TemplateResult } from 'lit';
import type { Answers, Question } from '../../contract/question.ts';
import type { LocalText } from '../../contract/text.ts';
import type { Setting } from './setting.ts';

/** One question as it is drawn. */
export interface Asking {
  readonly question: Question;
  /** Where it stands among all questions, from 0. */
  readonly place: number;
  /** Unique in its root, and safe as an id. */
  readonly id: string;
  /** With what earlier answers put into it. */
  readonly title: LocalText;
  readonly answer: Answers[string] | undefined;
  /** The text of an open choice. */
  readonly other: string;
  /** What is wrong with it, in words. */
  readonly fault: string | undefined;
  readonly setting: Setting;
  /** Takes an answer; a text that is still being typed is saved a little later. */
  readonly give: (value: Answers[string], typing?: boolean) => void;
  readonly giveOther: (text: string) => void;
}

/** What is said of it beside its name: help, how many are to be chosen, and what is wrong. */
export const describedBy = ({ question, id, fault }: Asking): string | typeof nothing => {
  const { help, kind, constraints: { min, max } = {} } = question;
  const limits = (kind === 'multiple' || kind === 'ranking') && (min ?? max) !== undefined;
  const told = [help !== undefined || limits ? `${id}-help` : '', fault === undefined ? '' : `${id}-fault`];
  return told.filter(Boolean).join(' ') || nothing;
};

/** Of a control that stands alone in its question. */
export const stateOf = (asking: Asking) =>
  ({
    invalid: asking.fault === undefined ? nothing : 'true',
    required: asking.question.required ? 'true' : nothing,
    describedBy: describedBy(asking),
  }) as const;

/** Draws the controls of one kind of question. */
export type Kind = (asking: Asking) => TemplateResult;
