import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { ImportReport } from '../import-report.ts';
import { isSeen } from '../words.ts';
import { choicesFor } from './choice-question.ts';
import { pipeFor, yesOrNo, type FormContext, type FormPlace } from './form-context.ts';
import type { FormNode } from './form-tree.ts';
import { xlsformTypes, type TypeRule } from './question-types.ts';
import type { SheetRow } from './sheet-table.ts';

const hasAppearance = (row: SheetRow, word: string): boolean =>
  row.get('appearance').split(/\s+/).includes(word);

const ruleOf = ({ type }: FormNode): Extract<TypeRule, { readonly as: 'choice' }> | undefined => {
  const rule = xlsformTypes.get(type.name);
  return rule?.as === 'choice' && rule.kind !== 'ranking' ? rule : undefined;
};

/** The rows that a group draws as one table: selects of one list. Empty where it is no table. */
export const tableRows = (group: FormNode): readonly FormNode[] => {
  const isTable = hasAppearance(group.row, 'table-list');
  const rows = group.children.filter((child) =>
    isTable ? ruleOf(child) : hasAppearance(child.row, 'list-nolabel'),
  );
  const isOneList = new Set(rows.map(({ row }) => row.get('type'))).size === 1;
  const isNamed = new Set(rows.map(({ row }) => row.get('name'))).size === rows.length;
  return rows.length > 1 && isOneList && isNamed && rows.every(({ row }) => row.get('choice_filter') === '')
    ? rows
    : [];
};

/** A row that only shows the options' labels above the table. */
export const isTableHead = ({ row }: FormNode): boolean =>
  hasAppearance(row, 'label') && row.get('type').startsWith('select');

const matrixOf = (
  group: FormNode,
  rows: readonly FormNode[],
  options: NonNullable<SurveyQuestion['options']>,
  suffix: string,
  { report, ids, languages }: FormContext,
): SurveyQuestion => {
  const label = languages.words(group.row, 'label');
  const name = group.row.get('name') || rows.map(({ row }) => row.get('name')).join('_');
  const required = rows.filter(({ row }) => yesOrNo(row, 'required') === true).length;
  if (required > 0 && required < rows.length)
    report.add('changed', group.row.where(), 'some rows are required', 'no row of the matrix is required');
  return {
    id: ids.takeFor(name + suffix, group.row.where('name'), report),
    kind: 'matrix',
    title: isSeen(label) ? label : '…',
    ...(required === rows.length && { required: true }),
    ...(rows.every((row) => ruleOf(row)?.kind === 'multiple') && { several: true }),
    options,
    lines: rows.map(({ row }) => {
      const words = languages.words(row, 'label');
      return { value: row.get('name'), label: isSeen(words) ? words : row.get('name') };
    }),
  };
};

/** What a row of a table can't keep: a matrix shows all its rows, and checks none of them by itself. */
const remarkRow = (row: SheetRow, report: ImportReport): void => {
  const became = 'the row is always shown: a matrix shows all its rows';
  if (row.get('relevant') !== '') {
    report.count('conditions', false);
    report.add('condition', row.where('relevant'), row.get('relevant'), became);
  }
  if (row.get('constraint') === '') return;
  report.count('checks', false);
  report.add(
    'dropped',
    row.where('constraint'),
    row.get('constraint'),
    'not checked: it is a row of a matrix',
  );
};

/** Makes one matrix of the rows of a table. Their conditions are lost: a matrix shows all its rows. */
export const planMatrix = (
  group: FormNode,
  rows: readonly FormNode[],
  place: FormPlace,
  context: FormContext,
): void => {
  const { report, names, plans } = context;
  const [first] = rows;
  const rule = first && ruleOf(first);
  const choices = first && rule && choicesFor(first.row, first.type, rule, context);
  rows.forEach(() => report.count('questions', choices !== undefined));
  if (!choices) return;
  const options = choices.map(({ option: { image: _, ...option } }) => option);
  const question = matrixOf(group, rows, options, place.suffix, context);
  const position = plans.length;
  for (const { row } of rows) {
    const source = { type: 'question', question, line: row.get('name'), position } as const;
    names.define(row.get('name'), () => source, place.scope);
    remarkRow(row, report);
  }
  plans.push({
    question,
    where: group.row.where(),
    section: place.section,
    conditions: place.conditions,
    requiredIf: undefined,
    optionConditions: new Map(),
    checks: [],
    pipe: pipeFor(context, group.row, place),
  });
};
