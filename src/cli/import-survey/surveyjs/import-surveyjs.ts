// SurveyJS: its JSON comes in, an imported survey goes out. `element-planner.ts` plans each element, and the other
// `element-*.ts` one side of it each: choices, matrix, validators, what is lost.

import { AnswerNames } from '../answer-names.ts';
import { assembledSurvey } from '../assembled-survey.ts';
import { QuestionAssembly } from '../assemble-questions.ts';
import { ExpressionTranslator } from '../expression-translator.ts';
import { IdRegistry } from '../ids.ts';
import type { ImportedSurvey, ImportOptions } from '../imported-survey.ts';
import { ImportReport } from '../import-report.ts';
import { isJsonObject, member, objectsAt, textAt, type JsonObject } from '../json-value.ts';
import { CalculationTable } from '../logic/calculation-table.ts';
import { NamedCalculations } from '../named-calculations.ts';
import type { QuestionPlan } from '../question-plan.ts';
import { isSeen } from '../words.ts';
import { ElementPlanner } from './element-planner.ts';
import { SurveyLanguage } from './localized-text.ts';
import { defineQuizValues } from './quiz-values.ts';
import { plannedAt, type ElementContext } from './element-context.ts';
import { SurveyEndings } from './survey-endings.ts';

/** What the properties of the survey itself become. */
export const surveyProperties: ReadonlyMap<string, string> = new Map([
  ['title', '`title`'],
  ['description', '`purpose`'],
  ['locale', 'the language of its plain texts'],
  ['pages', 'sections, where they have a title'],
  ['calculatedValues', '`calculations`'],
  ['triggers', 'of type `complete` an ending of kind `screened_out`; others are dropped'],
  ['completedHtml', 'the last ending'],
  ['completedHtmlOnCondition', 'endings'],
  ['navigateToUrl, navigateToUrlOnCondition', '`href` of endings'],
  ['questionsOnPageMode', '`layout`'],
]);

const read =
  /^(title|description|locale|pages|elements|questions|calculatedValues|triggers|completedHtml|completedHtmlOnCondition|navigateToUrl|navigateToUrlOnCondition|questionsOnPageMode|logo.*|width.*|show.*|.*Text|.*Location|.*TextPattern|goNextPage.*|autoAdvance.*|checkErrorsMode|textUpdateMode|clearInvisibleValues|focus.*|headerView|fit.*|cookieName|sendResultOnPageNext|storeOthersAsComment|maxTextLength|maxOthersLength|mode|themes?|requiredMark|questionStartIndex|lazyRendering.*)$/;

/** Whether a JSON file holds a survey of SurveyJS. */
export const isSurveyJs = (json: unknown): json is JsonObject =>
  isJsonObject(json) && ['pages', 'elements', 'questions'].some((key) => Array.isArray(member(json, key)));

const planAll = (survey: JsonObject, context: ElementContext): void => {
  const planner = new ElementPlanner(context);
  const pages = objectsAt(survey, 'pages');
  const place = (path: string) => ({ section: undefined, conditions: [], path });
  pages.forEach((page, index) => planner.planPanel(page, place(`page ${index + 1}`)));
  const { elements, questions } = {
    elements: member(survey, 'elements'),
    questions: member(survey, 'questions'),
  };
  if (pages.length === 0) planner.planPanel({ elements: elements ?? questions ?? [] }, place('survey'));
  for (const value of objectsAt(survey, 'calculatedValues')) {
    const name = textAt(value, 'name');
    const planned = plannedAt(context, textAt(value, 'expression'), `calculated value ${name}`);
    context.names.define(name, context.calculations.define(name, planned));
  }
};

const layoutOf = (survey: JsonObject): { layout?: 'page' | 'cards' } => {
  const mode = textAt(survey, 'questionsOnPageMode');
  if (mode === 'singlePage') return { layout: 'page' };
  return /^(questionPerPage|inputPerPage)$/.test(mode) ? { layout: 'cards' } : {};
};

/** Makes a survey of one of SurveyJS. @throws UnreadableFile */
export const importSurveyJs = (json: JsonObject, options: ImportOptions): ImportedSurvey => {
  const report = new ImportReport();
  const plans: QuestionPlan[] = [];
  const ids = new IdRegistry();
  const names = new AnswerNames();
  const table = new CalculationTable(
    (name) => ids.take(name),
    (id) => plans.findIndex(({ question }) => question.id === id),
  );
  const translator = new ExpressionTranslator(report, table, false);
  const language = new SurveyLanguage(json, options.language);
  const context = {
    language,
    report,
    ids,
    names,
    calculations: new NamedCalculations(table, translator),
    plans,
  };
  planAll(json, context);
  defineQuizValues(names, plans, table);
  const questions = new QuestionAssembly(plans, translator, report).questions();
  const endings = new SurveyEndings(context, translator).endings(json);
  context.calculations.finish(report);
  for (const key of Object.keys(json))
    if (!read.test(key))
      report.add('changed', key.slice(0, 60), key.slice(0, 60), 'left out: it is not known here');
  const [title, purpose] = [language.words(json, 'title'), language.words(json, 'description')];
  const id = options.id || options.name;
  const frame = {
    id,
    title: isSeen(title) ? title : id,
    ...(isSeen(purpose) && { purpose }),
    ...layoutOf(json),
  };
  return { survey: assembledSurvey(frame, plans, questions, table.list, endings), report };
};
