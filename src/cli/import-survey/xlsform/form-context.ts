import type { AnswerNames } from '../answer-names.ts';
import type { IdRegistry } from '../ids.ts';
import type { ImportReport } from '../import-report.ts';
import type { NamedCalculations } from '../named-calculations.ts';
import type { PlannedExpression, PlannedSection, QuestionPlan } from '../question-plan.ts';
import { parseXPath } from '../expression/xpath.ts';
import type { Expression } from '../expression/expression.ts';
import type { ChoiceLists } from './choice-lists.ts';
import type { SheetRow } from './sheet-table.ts';
import type { FormLanguages } from './translated-text.ts';

/** What is known while the questions of a form are made. */
export interface FormContext {
  readonly languages: FormLanguages;
  readonly lists: ChoiceLists;
  readonly report: ImportReport;
  readonly ids: IdRegistry;
  readonly names: AnswerNames;
  readonly calculations: NamedCalculations;
  readonly plans: QuestionPlan[];
  /** Counts a row that is planned. @throws UnreadableFile where repeated groups make too many of them */
  readonly visit: (row: SheetRow) => void;
}

/** Where in the form a row stands. */
export interface FormPlace {
  readonly section: PlannedSection | undefined;
  /** The conditions of all groups around it. */
  readonly conditions: readonly PlannedExpression[];
  /** The copy of a repeated group: `/house#2`. */
  readonly scope: string;
  /** Behind the names of questions in this copy: `_2`. */
  readonly suffix: string;
  /** Whether an earlier copy of the same rows was made. */
  readonly isCopy: boolean;
}

/** An expression in a column of a row. `change` makes another one of it. */
export const plannedIn = (
  { names }: FormContext,
  row: SheetRow,
  column: string,
  { scope, isCopy }: FormPlace,
  change: (expression: Expression) => Expression = (same) => same,
): PlannedExpression => ({
  where: row.where(column),
  text: row.get(column),
  parse: () => change(parseXPath(row.get(column))),
  find: (name) => names.find(name, scope),
  isCopy,
});

const said = (text: string): boolean | undefined => {
  if (/^(yes|true|true\(\)|1|required)$/i.test(text)) return true;
  return text === '' || /^(no|false|false\(\)|0)$/i.test(text) ? false : undefined;
};

/** Whether a cell says yes; `undefined` where it is an expression. */
export const yesOrNo = (row: SheetRow, column: string): boolean | undefined => said(row.get(column));

/** Replaces `${name}` in a text by what stands for the answer in Laurel. */
export const pipeFor =
  ({ names, report }: FormContext, row: SheetRow, { scope }: FormPlace) =>
  (text: string): string =>
    text.replaceAll('{{', '{ {').replace(/\$\{([^{}$]{1,200})\}/g, (whole, inside: string) => {
      const name = inside.trim();
      const source = names.find(name, scope);
      if (source.type === 'calculation') return `{{${source.id}}}`;
      if (source.type === 'question' && source.line === undefined && source.question.kind !== 'info')
        return `{{${source.question.id}}}`;
      report.add('dropped', row.where(), whole, 'stands in a text as "…": there is no such answer to show');
      return '…';
    });
