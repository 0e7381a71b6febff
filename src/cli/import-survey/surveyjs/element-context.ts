import type { ExpressionSource } from '../logic/expression-source.ts';
import type { AnswerNames } from '../answer-names.ts';
import { constant, rewrite, type Expression } from '../expression/expression.ts';
import { parseSurveyJsExpression } from '../expression/surveyjs-expression.ts';
import type { IdRegistry } from '../ids.ts';
import type { ImportReport } from '../import-report.ts';
import { textAt, type JsonObject } from '../json-value.ts';
import type { NamedCalculations } from '../named-calculations.ts';
import type { PlannedExpression, PlannedSection, QuestionPlan } from '../question-plan.ts';
import type { SurveyLanguage } from './localized-text.ts';

/** What is known while the questions of a survey are made. */
export interface ElementContext {
  readonly language: SurveyLanguage;
  readonly report: ImportReport;
  readonly ids: IdRegistry;
  readonly names: AnswerNames;
  readonly calculations: NamedCalculations;
  readonly plans: QuestionPlan[];
}

/** Where in the survey an element stands. */
export interface ElementPlace {
  readonly section: PlannedSection | undefined;
  /** The conditions of its page and panels. */
  readonly conditions: readonly PlannedExpression[];
  /** "page 2", for an element without a name. */
  readonly path: string;
}

/** Where an element stands, for the report. */
export const whereOf = (element: JsonObject, path: string, key?: string): string => {
  const name = textAt(element, 'name');
  return `${name === '' ? path : `question ${name}`}${key === undefined ? '' : `, ${key}`}`;
};

/** `{name.length}` is how many options were chosen. */
const findAnswer = (names: AnswerNames, name: string): ExpressionSource => {
  const [, list] = /^(.+)\.length$/.exec(name) ?? [];
  if (list === undefined || names.has(name) || !names.has(list)) return names.find(name);
  const of: Expression = { type: 'answer', name: list, at: 1 };
  return { type: 'expression', expression: { type: 'call', name: 'count-selected', args: [of], at: 1 } };
};

/** An expression under a key of an element. */
export const plannedAt = (
  { names }: ElementContext,
  text: string,
  where: string,
  change: (expression: Expression) => Expression = (same) => same,
): PlannedExpression => ({
  where,
  text,
  parse: () => change(parseSurveyJsExpression(text)),
  find: (name) => findAnswer(names, name),
  isCopy: false,
});

/** An expression with one name in it replaced by a value: `{item}` by that of an option. */
export const withName = (expression: Expression, name: string, value: string): Expression =>
  rewrite(expression, (part) =>
    part.type === 'answer' && part.name === name ? constant(value, part.at) : part,
  );

/** An expression with the answer of its own question as `self`. */
export const withSelf = (expression: Expression, name: string): Expression =>
  rewrite(expression, (part) =>
    part.type === 'answer' && part.name === name ? { type: 'self', at: part.at } : part,
  );

/** Replaces `{name}` in a text by what stands for the answer in Laurel. A name that nothing has stays as it is. */
export const pipeAt =
  ({ names, report }: ElementContext, where: string) =>
  (text: string): string =>
    text.replace(/\{([^{}]{1,200})\}/g, (whole, inside: string) => {
      const name = inside.trim();
      if (!names.has(name)) return whole;
      const source = names.find(name);
      if (source.type === 'calculation') return `{{${source.id}}}`;
      if (source.type === 'question' && source.line === undefined && source.question.kind !== 'info')
        return `{{${source.question.id}}}`;
      report.add('dropped', where, whole, 'stands in a text as "…": there is no such answer to show');
      return '…';
    });

/** A text outside of questions, where no answers are put in. */
export const withoutNames = ({ names, report }: ElementContext, text: string, where: string): string =>
  text.replace(/\{([^{}]{1,200})\}/g, (whole, inside: string) => {
    if (!names.has(inside.trim())) return whole;
    report.add(
      'changed',
      where,
      whole,
      'stands in the text as "…": answers are put into texts of questions alone',
    );
    return '…';
  });
