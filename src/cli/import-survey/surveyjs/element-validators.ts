import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { reasonOf } from '../expression-translator.ts';
import { numberAt, objectsAt, textAt, type JsonObject } from '../json-value.ts';
import type { AnswerConstraints } from '../logic/answer-checks.ts';
import { isNumeric } from '../logic/expression-source.ts';
import { NotSayable } from '../logic/not-sayable.ts';
import { patternWithin } from '../logic/pattern.ts';
import type { PlannedExpression } from '../question-plan.ts';
import { isSeen } from '../words.ts';
import { plannedAt, withSelf, type ElementContext } from './element-context.ts';

/** Limits of two members of an element, where they are numbers or days. */
export const limitsAt = <From extends string, To extends string>(
  object: JsonObject,
  least: string,
  most: string,
  from: From,
  to: To,
): { [Key in From | To]?: number } => {
  const [min, max] = [numberAt(object, least), numberAt(object, most)];
  const found: { [Key in From | To]?: number } = {};
  return Object.assign(found, min !== undefined && { [from]: min }, max !== undefined && { [to]: max });
};

/** What one validator says of an answer. @throws NotSayable */
const constraintsOf = (validator: JsonObject, question: SurveyQuestion): AnswerConstraints => {
  const type = textAt(validator, 'type').replace(/validator$/, '');
  if (type === 'numeric' && (isNumeric(question) || question.kind === 'text')) {
    if (question.kind === 'text')
      throw new NotSayable('the answer is a text: give it the input type "number"');
    return limitsAt(validator, 'minValue', 'maxValue', 'min', 'max');
  }
  if (type === 'text') {
    if (question.kind === 'tel')
      throw new NotSayable('a phone number has the length that its country gives it');
    return limitsAt(validator, 'minLength', 'maxLength', 'minLength', 'maxLength');
  }
  if (type === 'answercount') return limitsAt(validator, 'minCount', 'maxCount', 'min', 'max');
  if (type === 'regex') {
    if (validator['caseInsensitive'] === true)
      throw new NotSayable('a pattern tells capitals from small letters');
    if (question.kind !== 'text') throw new NotSayable('a pattern is for texts alone');
    return { pattern: patternWithin(textAt(validator, 'regex')) };
  }
  throw new NotSayable(`a check of the type "${type}" is not known here`);
};

const typeOf = (validator: JsonObject): string => textAt(validator, 'type').replace(/validator$/, '');

/** A question with what one validator says. @throws NotSayable */
const withValidator = (
  question: SurveyQuestion,
  validator: JsonObject,
  message: LocalText | undefined,
): SurveyQuestion => {
  const type = typeOf(validator);
  if (type === 'email' && /^(text|email)$/.test(question.kind)) return { ...question, kind: 'email' };
  const found = type === 'expression' ? {} : constraintsOf(validator, question);
  const words = message !== undefined && question.constraints?.message === undefined ? { message } : {};
  return { ...question, constraints: { ...question.constraints, ...found, ...words } };
};

/** A question with what its validators say; expressions are left for later, since they may read other answers. */
export const withValidators = (
  element: JsonObject,
  before: SurveyQuestion,
  where: string,
  context: ElementContext,
): { question: SurveyQuestion; checks: PlannedExpression[] } => {
  const { report, language } = context;
  const checks: PlannedExpression[] = [];
  let question = before;
  objectsAt(element, 'validators').forEach((validator, index) => {
    const [place, type] = [`${where}, validator ${index + 1}`, typeOf(validator)];
    const message = language.words(validator, 'text');
    try {
      question = withValidator(question, validator, isSeen(message) ? message : undefined);
      if (type !== 'expression') report.count('checks', true);
      else checks.push(ownCheck(element, validator, place, context));
    } catch (error) {
      report.count('checks', false);
      report.add('dropped', place, textAt(validator, 'regex') || type, `not checked: ${reasonOf(error)}`);
    }
  });
  return { question, checks };
};

const ownCheck = (
  element: JsonObject,
  validator: JsonObject,
  place: string,
  context: ElementContext,
): PlannedExpression =>
  plannedAt(context, textAt(validator, 'expression'), place, (expression) =>
    withSelf(expression, textAt(element, 'name')),
  );
