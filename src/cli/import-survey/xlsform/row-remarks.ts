import type { ImportReport } from '../import-report.ts';
import type { SheetRow } from './sheet-table.ts';

interface ColumnRule {
  readonly becomes: string;
  /** Whether what stands there is lost. */
  readonly isLost?: boolean;
}

const lost = (becomes: string): ColumnRule => ({ becomes, isLost: true });

/** What the columns of the sheet `survey` become. */
export const surveyColumns: ReadonlyMap<string, ColumnRule> = new Map([
  ['type', { becomes: 'the kind of the question, see below' }],
  ['name', { becomes: '`id`; a dot or blank becomes `_`' }],
  ['label', { becomes: '`title`; of a group the title of its section' }],
  ['hint', { becomes: '`help`' }],
  ['required', { becomes: '`required`; of an expression `requiredIf`' }],
  ['relevant', { becomes: '`showIf`; of a group on each of its questions' }],
  ['constraint', { becomes: '`constraints`, part by part; "none beside nothing else" becomes `alone`' }],
  ['constraint_message', { becomes: '`constraints.message`' }],
  ['choice_filter', { becomes: '`showIf` of each option' }],
  ['calculation', { becomes: 'of type `calculate` a calculation, else dropped' }],
  ['default', { becomes: '`value`; one that is computed is dropped' }],
  [
    'appearance',
    {
      becomes:
        '`minimal` a dropdown, `likert` a scale where only its ends have words, `table-list` a matrix; others leave the looks to Laurel',
    },
  ],
  ['parameters', { becomes: '`start`, `end` and `step` of a range; `randomize` is dropped' }],
  ['repeat_count', { becomes: 'how often a repeated group is written out, at most 10 times' }],
  ['media::image', { becomes: 'of a choice its `image`, else dropped' }],
  ['guidance_hint', lost('dropped: it is for interviewers')],
  ['required_message', lost('dropped: Laurel says it in its own words')],
  ['trigger', lost('dropped: a calculation follows its answers anyway')],
  ['media::audio', lost('dropped: a question plays no sound')],
  ['media::video', lost('dropped: a question plays no video')],
  ['save_to', lost('dropped: there are no entities')],
]);

const base = (column: string): string =>
  (/^media::[^:]+/.exec(column) ?? /^[^:]+/.exec(column) ?? [column])[0];

/** Reports what stands in columns that are lost, or that nobody knows. */
export const remarkColumns = (columns: readonly string[], row: SheetRow, report: ImportReport): void => {
  for (const column of columns) {
    if (!row.has(column)) continue;
    const rule = surveyColumns.get(base(column));
    if (rule?.isLost) report.add('changed', row.where(column), `column ${base(column)}`, rule.becomes);
    // `bind::…` and `body::…` are words for other programs.
    else if (!rule && /^(bind|body|instance|control)::/.test(column))
      report.add('changed', row.where(column), column, 'left out: it is for another program');
  }
  if (/^(yes|true)/i.test(row.get('read_only', 'readonly')))
    report.add('changed', row.where('read_only'), 'read_only', 'the answer can be changed');
};

const drawn = /^(minimal|autocomplete|search\(.*\)|search|likert|table-list|label|list-nolabel)$/;

/** Reports an appearance that leaves the looks to Laurel. */
export const remarkAppearance = (row: SheetRow, report: ImportReport): void => {
  for (const word of row.get('appearance').split(/\s+/).filter(Boolean))
    if (!drawn.test(word)) report.add('changed', row.where('appearance'), word, 'looks as Laurel draws it');
};
