import { settingsColumns } from '../../src/cli/import-survey/xlsform/import-xlsform.ts';
import { xlsformTypes, type TypeRule } from '../../src/cli/import-survey/xlsform/question-types.ts';
import { surveyColumns } from '../../src/cli/import-survey/xlsform/row-remarks.ts';
import {
  elementProperties,
  elementTypes,
  inputTypes,
} from '../../src/cli/import-survey/surveyjs/element-types.ts';
import { surveyProperties } from '../../src/cli/import-survey/surveyjs/import-surveyjs.ts';

const names = (list: string): string =>
  list
    .split(', ')
    .map((name) => `\`${name}\``)
    .join(', ');

/** Names that become the same stand in one row. */
const table = (head: string, rows: Iterable<readonly [name: string, becomes: string]>): string => {
  const byMeaning = new Map<string, string[]>();
  for (const [name, becomes] of rows) byMeaning.set(becomes, [...(byMeaning.get(becomes) ?? []), name]);
  const lines = [...byMeaning].map(([becomes, all]) => `| ${names(all.join(', '))} | ${becomes} |`);
  return [`| ${head} | becomes |`, '| --- | --- |', ...lines].join('\n');
};

const ofType = (rule: TypeRule): string => {
  if (rule.as === 'calculation') return 'a calculation';
  if (rule.as === 'dropped') return `dropped: ${rule.note}`;
  if (rule.as === 'metadata') return rule.note;
  const file = rule.as === 'choice' && rule.fromFile ? ', if the .csv stands beside the form' : '';
  const kind = rule.as === 'choice' && rule.fromFile && rule.kind === 'single' ? 'dropdown' : rule.kind;
  return `\`${kind}\`${file}${'note' in rule && rule.note ? `; ${rule.note}` : ''}`;
};

/** Name of a place in `docs/import-survey.md` → its table: what the code itself goes by. */
export const importTables: Readonly<Record<string, () => string>> = {
  'xlsform-types': () =>
    table(
      'type',
      [...xlsformTypes].map(([name, rule]) => [name, ofType(rule)]),
    ),
  'xlsform-columns': () =>
    table(
      'column of `survey`',
      [...surveyColumns].map(([name, { becomes }]) => [name, becomes]),
    ),
  'xlsform-settings': () => table('column of `settings`', settingsColumns),
  'surveyjs-elements': () =>
    table(
      'element',
      [...elementTypes].map(([name, { becomes }]) => [name, becomes]),
    ),
  'surveyjs-inputs': () =>
    table(
      '`inputType`',
      [...inputTypes].map(([name, kind]) => [name, `\`${kind}\``]),
    ),
  'surveyjs-properties': () =>
    table(
      'property of an element',
      [...elementProperties].map(([name, { becomes }]) => [name, becomes]),
    ),
  'surveyjs-survey': () => table('property of the survey', surveyProperties),
};
