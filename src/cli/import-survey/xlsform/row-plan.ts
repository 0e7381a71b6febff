import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { isSeen } from '../words.ts';
import { choiceParts, choicesFor, optionFilters } from './choice-question.ts';
import { pipeFor, plannedIn, yesOrNo, type FormContext, type FormPlace } from './form-context.ts';
import type { FormNode } from './form-tree.ts';
import type { ListedChoice } from './choice-lists.ts';
import type { TypeRule } from './question-types.ts';
import { fixedDefault, rangeLimits, titleAndHelp } from './row-question.ts';
import type { SheetRow } from './sheet-table.ts';

export type QuestionRule = Extract<TypeRule, { readonly as: 'question' | 'choice' }>;

const begun = (row: SheetRow, question: SurveyQuestion, { report }: FormContext): SurveyQuestion => {
  const value = fixedDefault(row, question);
  if (row.get('default') !== '' && value === undefined)
    report.add(
      'dropped',
      row.where('default'),
      row.get('default'),
      'the question begins without an answer: it is no fixed value that fits',
    );
  if (row.get('calculation') !== '')
    report.add(
      'dropped',
      row.where('calculation'),
      row.get('calculation'),
      'the answer is not computed: a question is answered by people',
    );
  return value === undefined ? question : { ...question, value };
};

const questionOf = (
  { row, type }: FormNode,
  rule: QuestionRule,
  choices: readonly ListedChoice[],
  suffix: string,
  context: FormContext,
): SurveyQuestion => {
  const message = context.languages.words(row, 'constraint_message');
  const question: SurveyQuestion = {
    id: context.ids.takeFor((row.get('name') || type.name) + suffix, row.where('name'), context.report),
    kind: rule.kind,
    ...titleAndHelp(row, context),
    ...(yesOrNo(row, 'required') && rule.kind !== 'info' && { required: true }),
    ...(type.name === 'range' && { constraints: rangeLimits(row) }),
    ...(rule.as === 'choice' && choiceParts(row, type, rule, choices, context)),
  };
  const constraints = { ...question.constraints, ...(isSeen(message) && { message }) };
  return begun(row, Object.keys(constraints).length > 0 ? { ...question, constraints } : question, context);
};

/** Plans the question of a row. False if its options are not there, which is reported. */
export const planQuestion = (
  node: FormNode,
  rule: QuestionRule,
  place: FormPlace,
  context: FormContext,
): boolean => {
  const { row, type } = node;
  const { names, plans, report } = context;
  const choices = rule.as === 'choice' ? choicesFor(row, type, rule, context) : [];
  if (choices === undefined) return false;
  const question = questionOf(node, rule, choices, place.suffix, context);
  const position = plans.length;
  names.define(row.get('name'), () => ({ type: 'question', question, position }), place.scope);
  if (rule.kind !== 'info') report.count('questions', true);
  plans.push({
    question,
    where: row.where(),
    section: place.section,
    conditions: place.conditions,
    requiredIf:
      yesOrNo(row, 'required') === undefined ? plannedIn(context, row, 'required', place) : undefined,
    optionConditions: optionFilters(row, choices, context, place),
    checks: row.get('constraint') === '' ? [] : [plannedIn(context, row, 'constraint', place)],
    pipe: pipeFor(context, row, place),
  });
  return true;
};
