import type { TemplateResult } from 'lit';
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

/** Draws the controls of one kind of question. */
export type Kind = (asking: Asking) => TemplateResult;
