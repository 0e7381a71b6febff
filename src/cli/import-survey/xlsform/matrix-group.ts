import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { isSeen } from '../words.ts';
import { choicesFor, optionFilters } from './choice-question.ts';
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
  return rows.length > 1 && isOneList && rows.every(({ row }) => row.get('choice_filter') === '') ? rows : [];
};

/** A row that only shows the options' labels above the table. */
export const isTableHead = ({ row }: FormNode): boolean =>
  hasAppearance(row, 'label') && row.get('type').startsWith('select');

/** Makes one matrix of the rows of a table. Their conditions are lost: a matrix shows all its rows. */
export const planMatrix = (
  group: FormNode,
  rows: readonly FormNode[],
  place: FormPlace,
  context: FormContext,
): void => {
  const { report, ids, names, languages, plans } = context;
  const [first] = rows;
  const rule = first && ruleOf(first);
  const choices = first && rule && choicesFor(first.row, first.type, rule, context);
  rows.forEach(() => report.count('questions', choices !== undefined));
  if (!first || !rule || !choices) return;
  const label = languages.words(group.row, 'label');
  const required = rows.filter(({ row }) => yesOrNo(row, 'required') === true).length;
  const question: SurveyQuestion = {
    id: ids.takeFor(
      (group.row.get('name') || first.row.get('name')) + place.suffix,
      group.row.where('name'),
      report,
    ),
    kind: 'matrix',
    title: isSeen(label) ? label : '…',
    ...(required === rows.length && { required: true }),
    ...(rule.kind === 'multiple' && { several: true }),
    options: choices.map(({ option: { image: _, ...option } }) => option),
    lines: rows.map(({ row }) => {
      const words = languages.words(row, 'label');
      return { value: row.get('name'), label: isSeen(words) ? words : row.get('name') };
    }),
  };
  if (required > 0 && required < rows.length)
    report.add('changed', group.row.where(), 'some rows are required', 'no row of the matrix is required');
  for (const { row } of rows) {
    const source = { type: 'question', question, line: row.get('name'), position: plans.length } as const;
    names.define(row.get('name'), () => source, place.scope);
    for (const column of ['relevant', 'constraint'] as const) {
      if (row.get(column) === '') continue;
      report.count(column === 'relevant' ? 'conditions' : 'checks', false);
      const level = column === 'relevant' ? 'condition' : 'dropped';
      report.add(
        level,
        row.where(column),
        row.get(column),
        'the row is always shown: a matrix shows all its rows',
      );
    }
  }
  plans.push({
    question,
    where: group.row.where(),
    section: place.section,
    conditions: place.conditions,
    requiredIf: undefined,
    optionConditions: optionFilters(first.row, [], context, place),
    checks: [],
    pipe: pipeFor(context, group.row, place),
  });
};
