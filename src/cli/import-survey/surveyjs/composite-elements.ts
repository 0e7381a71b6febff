import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { textAt, type JsonObject } from '../json-value.ts';
import { isSeen, mapWords, wordsOf } from '../words.ts';
import { titleAndHelp } from './element-maker.ts';
import { columnTitle, matrixColumns } from './element-matrix.ts';
import type { PlanList } from './plan-list.ts';
import { plannedAt, whereOf, type ElementPlace, type ElementContext } from './element-context.ts';

/** Plans an element that is no single question. */
type CompositePlanner = (
  element: JsonObject,
  place: ElementPlace,
  list: PlanList,
  context: ElementContext,
) => void;

/** A matrix with columns: a question for each of them. */
const planColumns: CompositePlanner = (element, place, list, context) => {
  const { report, ids } = context;
  const [where, name] = [whereOf(element, place.path), textAt(element, 'name')];
  const columns = matrixColumns(element, where, context);
  if (columns.length === 0) return list.drop(element, place, 'it has no columns');
  const isOne = columns.length === 1;
  if (!isOne) report.add('changed', where, `${columns.length} columns`, 'each column is a matrix of its own');
  const base = titleAndHelp(element, context);
  for (const column of columns) {
    if (!column.parts) {
      report.count('questions', false);
      const became = `left out: a matrix has no cells of the type "${column.cellType}" without options or numbers`;
      report.add('dropped', where, `column ${column.name}`, became);
      continue;
    }
    const question: SurveyQuestion = {
      id: ids.takeFor(isOne ? name : `${name}_${column.name}`, where, report),
      ...base,
      title: isOne ? base.title : columnTitle(base.title, column),
      ...column.parts,
      ...(column.isRequired && { required: true }),
    };
    list.push({ ...element, name: isOne ? name : `${name}.${column.name}` }, question, place);
    list.defineLines(name, question, `.${column.name}`);
  }
};

/** What is computed is shown by a note, whose text reads it. */
const planExpression: CompositePlanner = (element, place, list, context) => {
  const name = textAt(element, 'name');
  const planned = plannedAt(
    context,
    textAt(element, 'expression'),
    whereOf(element, place.path, 'expression'),
  );
  context.names.define(name, context.calculations.define(name, planned));
  const { title, help } = titleAndHelp(element, context);
  const id = context.ids.take(`${name}_text`);
  const shown = mapWords(title, (text) => `${text}: {${name}}`);
  list.push(element, { id, kind: 'info', title: shown, ...(help && { help }) }, place);
};

/** The first line of a page of words is its title. */
const planHtml: CompositePlanner = (element, place, list, { language, ids }) => {
  const words = language.words(element, 'html');
  if (!isSeen(words)) return list.drop(element, place, 'it has no words');
  const line = /\n+/.exec(wordsOf(words));
  const title = mapWords(words, (text) => (line ? text.slice(0, line.index) : text));
  const help = line && mapWords(words, (text) => text.slice(line.index + line[0].length));
  const id = ids.take(textAt(element, 'name') || 'note');
  list.push(element, { id, kind: 'info', title, ...(help && isSeen(help) && { help }) }, place);
};

export const compositePlanners = {
  columns: planColumns,
  expression: planExpression,
  html: planHtml,
} as const;
