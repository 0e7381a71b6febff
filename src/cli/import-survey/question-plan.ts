import type { LocalText } from '../../contract/core/scalars.ts';
import type { SurveyQuestion } from '../../contract/survey-questions.ts';
import type { Expression } from './expression/expression.ts';
import type { ExpressionSource } from './logic/expression-source.ts';

/** An expression of the source, with what the report says of it. */
export interface PlannedExpression {
  readonly where: string;
  readonly text: string;
  /** @throws SyntaxFault, NotSayable */
  readonly parse: () => Expression;
  /** What its names stand for, where it stands. */
  readonly find: (name: string) => ExpressionSource;
  /** Whether it repeats another one, of an earlier copy of its group: it is then neither counted nor reported. */
  readonly isCopy: boolean;
}

/** A part of the survey with a heading: a group, a page or a panel. */
export interface PlannedSection {
  readonly name: string;
  readonly title: LocalText;
}

/** A question that is made, with the expressions that are still to be translated: they read questions by their places. */
export interface QuestionPlan {
  readonly question: SurveyQuestion;
  readonly where: string;
  readonly section: PlannedSection | undefined;
  /** Its own condition, and those of all groups around it. */
  readonly conditions: readonly PlannedExpression[];
  readonly requiredIf: PlannedExpression | undefined;
  /** Option value → its condition. */
  readonly optionConditions: ReadonlyMap<string, PlannedExpression>;
  /** A constraint that reads the answer as `self`. */
  readonly checks: readonly PlannedExpression[];
  /** Replaces names in a text by `{{id}}`. */
  readonly pipe: (text: string) => string;
}
