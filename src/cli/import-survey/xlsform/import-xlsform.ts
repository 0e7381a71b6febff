// XLSForm: a workbook or CSV files come in (`load-sheets.ts`, `workbook.ts`, `zip-archive.ts`), `form-tree.ts` nests their
// rows, `form-planner.ts` makes questions of them, and an imported survey goes out.

import { AnswerNames } from '../answer-names.ts';
import { assembledSurvey } from '../assembled-survey.ts';
import { QuestionAssembly } from '../assemble-questions.ts';
import { ExpressionTranslator } from '../expression-translator.ts';
import { IdRegistry } from '../ids.ts';
import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ImportedSurvey, ImportOptions } from '../imported-survey.ts';
import { ImportReport } from '../import-report.ts';
import { CalculationTable } from '../logic/calculation-table.ts';
import { NamedCalculations } from '../named-calculations.ts';
import type { QuestionPlan } from '../question-plan.ts';
import type { ReadBeside } from '../source-files.ts';
import { ChoiceLists } from './choice-lists.ts';
import type { FormContext } from './form-context.ts';
import { FormPlanner } from './form-planner.ts';
import { readFormTree } from './form-tree.ts';
import { tableOf, type SheetSet, type SheetTable, type SheetRow } from './sheet-table.ts';
import { FormLanguages } from './translated-text.ts';

/** What the columns of the sheet `settings` become. */
export const settingsColumns: ReadonlyMap<string, string> = new Map([
  ['form_title', '`title`'],
  ['form_id', '`id`'],
  ['id_string', '`id`'],
  ['default_language', 'the language of the words, unless `--language` names another'],
]);

const table = (sheets: SheetSet, name: string): SheetTable => tableOf(name, sheets.get(name) ?? new Map());

const remarkSettings = ({ columns, rows }: SheetTable, report: ImportReport): void => {
  for (const column of columns)
    if (rows[0]?.has(column) && !settingsColumns.has(column) && !/^(version|style)$/.test(column))
      report.add('changed', rows[0].where(column), column, 'left out: it is for another program');
};

/** Repeated groups in repeated groups can make very many rows of a few. */
const rowCounter = (): ((row: SheetRow) => void) => {
  let count = 0;
  return (row) => {
    count += 1;
    if (count > limits.questions)
      throw new UnreadableFile(
        `${row.where()}: the survey has more than ${limits.questions} questions, with repeated groups written out.`,
      );
  };
};

/** Makes a survey of the sheets of an XLSForm. @throws UnreadableFile */
export const importXlsform = (sheets: SheetSet, options: ImportOptions, read: ReadBeside): ImportedSurvey => {
  const [survey, choices, settings] = [
    table(sheets, 'survey'),
    table(sheets, 'choices'),
    table(sheets, 'settings'),
  ];
  const [setting] = settings.rows;
  const report = new ImportReport();
  const plans: QuestionPlan[] = [];
  const ids = new IdRegistry();
  const positions = (id: string): number => plans.findIndex(({ question }) => question.id === id);
  const calculations = new CalculationTable((name) => ids.take(name), positions);
  const translator = new ExpressionTranslator(report, calculations, true);
  const languages = new FormLanguages(
    [survey, choices],
    options.language,
    setting?.get('default_language') ?? '',
  );
  const context: FormContext = {
    languages,
    lists: new ChoiceLists(choices, languages, report, read),
    report,
    ids,
    names: new AnswerNames(),
    calculations: new NamedCalculations(calculations, translator),
    plans,
    visit: rowCounter(),
  };
  const top = { section: undefined, conditions: [], scope: '', suffix: '', isCopy: false };
  new FormPlanner(context, survey.columns).plan(readFormTree(survey.rows), top);
  const questions = new QuestionAssembly(plans, translator, report).questions();
  context.calculations.finish(report);
  remarkSettings(settings, report);
  const id = options.id || setting?.get('form_id', 'id_string') || options.name;
  const frame = { id, title: setting?.get('form_title', 'title') || id };
  return { survey: assembledSurvey(frame, plans, questions, calculations.list, []), report };
};
