import type { CallExpression, Expression, MemberTest } from '../expression/expression.ts';
import { comparedWith, containsText, isExactly, isOneOf } from './answer-clauses.ts';
import { isChoice, isMultiple } from './expression-source.ts';
import { allOf, anyOf, turnedRound, type ClauseGroups } from './clause-groups.ts';
import { sourceOf, type LogicContext, type ReadableSource } from './logic-context.ts';
import { NotSayable } from './not-sayable.ts';

const readAnswer = (
  expression: Expression | undefined,
  what: string,
  context: LogicContext,
): Exclude<ReadableSource, { readonly type: 'expression' }> => {
  if (expression?.type !== 'answer')
    throw new NotSayable(`${what} asks about something other than an answer`);
  const source = sourceOf(expression.name, context);
  if (source.type === 'expression')
    throw new NotSayable(`${what} asks about "${expression.name}", which is a calculated text`);
  return source;
};

const constantText = (expression: Expression | undefined, what: string): string => {
  if (expression?.type !== 'constant') throw new NotSayable(`${what} needs a fixed value`);
  return String(expression.value);
};

const constantTexts = (expression: Expression, what: string): string[] =>
  (expression.type === 'list' ? expression.items : [expression]).map((item) => constantText(item, what));

/** `selected(${a}, 'x')`; with a list of values in place of the answer, the answer is one of them. */
const selected = ([of, value]: readonly Expression[], context: LogicContext): ClauseGroups => {
  if (of?.type === 'constant')
    return isOneOf(readAnswer(value, 'selected()', context), String(of.value).split(/\s+/).filter(Boolean));
  const source = readAnswer(of, 'selected()', context);
  const wanted = constantText(value, 'selected()');
  return source.type === 'question' && isChoice(source.question)
    ? isOneOf(source, [wanted])
    : comparedWith(source, '=', wanted);
};

const moment = 'it asks for the day or time of answering, which is known only then';
const refusals: Readonly<Record<string, string>> = {
  today: moment,
  now: moment,
  currentDate: moment,
  regex: 'regex() is said of a whole answer alone, in its constraint',
  coalesce: 'coalesce() chooses between two answers',
  'jr:choice-name': 'it asks for the label of an option',
  pulldata: 'it looks into another file',
  instance: 'it looks into another file',
  'indexed-repeat': 'it looks into a repeated group',
  position: 'it asks for the number of a repeated group',
};

/** What a function says that the contract has no words for. */
export const refusalOf = (name: string): string =>
  Object.hasOwn(refusals, name) ? (refusals[name] ?? '') : `the function ${name}() is not known here`;

/** A function that gives yes or no. @throws NotSayable */
export const callHolds = ({ name, args }: CallExpression, context: LogicContext): ClauseGroups => {
  if (name === 'selected') return selected(args, context);
  if (name === 'contains')
    return containsText(readAnswer(args[0], 'contains()', context), constantText(args[1], 'contains()'));
  throw new NotSayable(refusalOf(name));
};

/** One of SurveyJS's tests on an answer with several values. @throws NotSayable */
export const memberHolds = (
  by: MemberTest | 'equal',
  left: Expression,
  right: Expression,
  context: LogicContext,
): ClauseGroups => {
  if (by === 'notcontains') return turnedRound(memberHolds('contains', left, right, context));
  if (by === 'noneof') return turnedRound(memberHolds('anyof', left, right, context));
  // `['a', 'b'] contains {x}`: the answer is one of them.
  if (left.type === 'list' && right.type === 'answer') return memberHolds('anyof', right, left, context);
  const source = readAnswer(left, by, context);
  const values = constantTexts(right, by);
  const isList = source.type === 'question' && isChoice(source.question);
  if (by === 'equal')
    return source.type === 'question' && isMultiple(source.question)
      ? isExactly(source, values)
      : anyOf(values.length === 1 ? values.map((value) => comparedWith(source, '=', value)) : []);
  if (!isList) {
    const parts = values.map((value) =>
      by === 'contains' ? containsText(source, value) : comparedWith(source, '=', value),
    );
    return by === 'allof' ? allOf(parts) : anyOf(parts);
  }
  return by === 'anyof' ? isOneOf(source, values) : allOf(values.map((value) => isOneOf(source, [value])));
};
