import type { ConditionClause, ShowCondition, SurveyQuestion } from '../../src/contract/survey-questions.ts';
import type { Survey } from '../../src/contract/surveys.ts';
import type { Expression } from '../../src/cli/import-survey/expression/expression.ts';
import type { ImportedSurvey } from '../../src/cli/import-survey/imported-survey.ts';
import { importSurveyJs } from '../../src/cli/import-survey/surveyjs/import-surveyjs.ts';
import { importXlsform } from '../../src/cli/import-survey/xlsform/import-xlsform.ts';
import { sheetsOfJson } from '../../src/cli/import-survey/xlsform/load-sheets.ts';
import type { JsonObject } from '../../src/cli/import-survey/json-value.ts';

/** An expression with brackets around every operation. */
export const inBrackets = (expression: Expression): string => {
  const list = (items: readonly Expression[]): string => items.map(inBrackets).join(', ');
  switch (expression.type) {
    case 'constant':
      return JSON.stringify(expression.value);
    case 'answer':
      return `{${expression.name}}`;
    case 'self':
      return '.';
    case 'column':
      return expression.name;
    case 'call':
      return `${expression.name}(${list(expression.args)})`;
    case 'list':
      return `[${list(expression.items)}]`;
    case 'and':
    case 'or':
      return `(${expression.parts.map(inBrackets).join(` ${expression.type} `)})`;
    case 'not':
    case 'empty':
      return `${expression.type}(${inBrackets(expression.of)})`;
    default:
      return `(${inBrackets(expression.left)} ${expression.by} ${inBrackets(expression.right)})`;
  }
};

const clauseText = ({ question, line, not, compare, ...members }: ConditionClause): string => {
  const name = line === undefined ? question : `${question}.${line}`;
  const tests = Object.entries(members).map(([key, value]) => `${key} ${[value].flat().join('|')}`);
  if (compare) tests.push(`${compare.by} ${compare.question}`);
  return `${not ? 'not ' : ''}${name} ${tests.join(' ')}`;
};

/** A condition in one line: `size is m|l & age min 18 / size is s`. */
export const conditionText = (condition: ShowCondition | undefined): string =>
  condition === undefined
    ? 'always'
    : condition.any.map(({ all }) => all.map(clauseText).join(' & ')).join(' / ');

export const questionOf = ({ survey }: { readonly survey: Survey }, id: string): SurveyQuestion => {
  const question = survey.questions.find((one) => one?.id === id);
  if (!question)
    throw new Error(`There is no question ${id}: ${survey.questions.map((one) => one?.id).join(', ')}`);
  return question;
};

/** What the report says, a line for each finding: "condition | survey, row 3, relevant | … | …". */
export const findingLines = ({ report }: ImportedSurvey): string[] =>
  report.findings.map(({ level, where, what, became }) => [level, where, what, became].join(' | '));

const options = { id: '', language: '', name: 'sample' };

/** An XLSForm from the rows of its sheets. */
export const fromRows = (
  survey: readonly JsonObject[],
  more: JsonObject = {},
  files: Readonly<Record<string, string>> = {},
  language = '',
): ImportedSurvey =>
  importXlsform(sheetsOfJson({ survey, ...more }), { ...options, language }, (name) => files[name]);

/** A survey of SurveyJS from the elements of its one page. */
export const fromElements = (
  elements: readonly JsonObject[],
  more: JsonObject = {},
  language = '',
): ImportedSurvey =>
  importSurveyJs({ pages: [{ name: 'page', elements }], ...more }, { ...options, language });
