import type { PlannedChange } from './plan.ts';
import { fieldOf, keyOf, tableRules } from './table-rules.ts';

/** One line of a plan, as people and scripts read it. */
interface PlanLine {
  readonly action: PlannedChange['action'];
  readonly what: string;
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
}

/** Rows that a file does not speak of. */
const isInner = ({ table }: PlannedChange): boolean => table === 'board_clock';

const lineOf = ({ action, table, row, columns }: PlannedChange): PlanLine => {
  const rules = tableRules[table];
  return {
    action,
    what: [rules.noun, keyOf(rules, row)].join(' ').trim(),
    changes: columns.map(({ column, from, to }) => ({ field: fieldOf(column), from, to })),
  };
};

export const planLines = (changes: readonly PlannedChange[]): PlanLine[] =>
  changes.filter((change) => !isInner(change)).map(lineOf);

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const spoken = ({ action, what, changes }: PlanLine): string[] =>
  changes.length === 0
    ? [`${action.padEnd(7)} ${what}`]
    : changes.map(
        ({ field, from, to }) =>
          `${action.padEnd(7)} ${what}: ${field} ${shortened(from)} → ${shortened(to)}`,
      );

/** A plan for the terminal. New texts and rules come with what they belong to, so that they are only counted. */
export const describePlan = (changes: readonly PlannedChange[]): string => {
  const isCounted = ({ action, table }: PlannedChange) =>
    action === 'create' && (table === 'localized' || table === 'survey_version');
  const lines = planLines(changes.filter((change) => !isCounted(change))).flatMap(spoken);
  const texts = changes.filter((change) => change.table === 'localized' && isCounted(change)).length;
  return [...lines, ...(texts > 0 ? [`create  ${texts} texts`] : [])].join('\n');
};
