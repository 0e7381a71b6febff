import { limits } from '../limits.ts';
import {
  constant,
  type ComparisonExpression,
  type ComparisonSign,
  type Expression,
} from '../expression/expression.ts';
import { answered, comparedWith, comparedWithAnswer } from './answer-clauses.ts';
import { allOf, always, anyOf, never, turnedRound, type ClauseGroups } from './clause-groups.ts';
import { fold } from './fold.ts';
import { inlining, sourceOf, type LogicContext } from './logic-context.ts';
import { callHolds, memberHolds } from './membership.ts';
import { NotSayable } from './not-sayable.ts';

const mirrored: Readonly<Record<ComparisonSign, ComparisonSign>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** Whether an answer is there, and is not "no": a bare `${a}`. */
const truthy = (name: string, context: LogicContext): ClauseGroups => {
  const source = sourceOf(name, context);
  if (source.type === 'expression') return groupsOf(source.expression, inlining(context, name));
  if (source.type === 'calculation') return comparedWith(source, '!=', 0);
  const values = source.question.options?.map(({ value }) => value) ?? [];
  const isSwitch = values.length === 2 && values.includes('true') && values.includes('false');
  return isSwitch ? comparedWith(source, '=', 'true') : answered(source);
};

/** The answers that are computed with, outside of what chooses between them. */
const operandNames = (expression: Expression): string[] => {
  if (expression.type === 'answer') return [expression.name];
  return expression.type === 'arithmetic' ? [expression.left, expression.right].flatMap(operandNames) : [];
};

/** Two numbers that must be computed first. */
const compareNumbers = ({ by, left, right }: ComparisonExpression, context: LogicContext): ClauseGroups => {
  const numberOf = (expression: Expression) => {
    const calculation = context.calculate(expression, context);
    if (calculation.position >= context.position)
      throw new NotSayable('it computes with an answer that comes later');
    return { type: 'calculation', ...calculation } as const;
  };
  const compare = (): ClauseGroups => {
    if (right.type === 'constant') return comparedWith(numberOf(left), by, right.value);
    // The right side first: what can't be said of `${day} > today()` is its right side.
    const other = numberOf(right);
    return comparedWithAnswer(numberOf(left), by, other);
  };
  const compared = compare();
  if (!context.blankIsNoNumber || by === '!=') return compared;
  const asked = [left, right].filter(({ type }) => type === 'arithmetic').flatMap(operandNames);
  const sources = asked.map((name) => sourceOf(name, context));
  return allOf([
    ...sources.flatMap((source) => (source.type === 'question' ? [answered(source)] : [])),
    compared,
  ]);
};

const compareAnswers = (expression: ComparisonExpression, context: LogicContext): ClauseGroups => {
  const { by, left, right } = expression;
  if (left.type !== 'answer') return compareNumbers(expression, context);
  const source = sourceOf(left.name, context);
  if (source.type === 'expression')
    return comparison({ ...expression, left: fold(source.expression) }, inlining(context, left.name));
  if (right.type === 'constant') return comparedWith(source, by, right.value);
  if (right.type === 'list') return memberHolds('equal', left, right, context);
  if (right.type !== 'answer') return compareNumbers(expression, context);
  const other = sourceOf(right.name, context);
  return other.type === 'expression'
    ? comparison({ ...expression, right: fold(other.expression) }, inlining(context, right.name))
    : comparedWithAnswer(source, by, other);
};

/** `count-selected(${a}) > 0` and `string-length(${a}) > 0` ask whether there is an answer; `undefined` for other counts. */
const asPresence = ({ by, left, right }: ComparisonExpression): Expression | undefined => {
  if (left.type !== 'call' || !/^(count-selected|string-length)$/.test(left.name)) return undefined;
  const [of] = left.args;
  const value = right.type === 'constant' ? Number(right.value) : NaN;
  if (of?.type !== 'answer') return undefined;
  const sign = `${by}${value}`;
  if (/^(>0|>=1|!=0)$/.test(sign))
    return { type: 'compare', by: '!=', left: of, right: constant(''), at: left.at };
  if (/^(<1|<=0|=0)$/.test(sign))
    return { type: 'compare', by: '=', left: of, right: constant(''), at: left.at };
  return undefined;
};

const comparison = (expression: ComparisonExpression, context: LogicContext): ClauseGroups => {
  context.step();
  const { by, left, right } = expression;
  const folded = fold(expression);
  if (folded.type === 'constant') return folded.value ? always : never;
  if (left.type === 'call' && left.name === 'if' && left.args.length === 3) {
    const [condition, yes, no] = left.args;
    if (!condition || !yes || !no) return never;
    const branch = (value: Expression): ClauseGroups => comparison({ ...expression, left: value }, context);
    return anyOf([
      allOf([groupsIn(condition, context), branch(yes)]),
      allOf([groupsIn(condition, context, true), branch(no)]),
    ]);
  }
  const isBehind = left.type === 'constant' || (right.type === 'call' && right.name === 'if');
  if (isBehind) return comparison({ ...expression, by: mirrored[by], left: right, right: left }, context);
  const presence = asPresence(expression);
  if (presence?.type === 'compare') return compareAnswers(presence, context);
  return compareAnswers(expression, context);
};

const leafHolds = (expression: Expression, context: LogicContext): ClauseGroups => {
  switch (expression.type) {
    case 'constant':
      return expression.value ? always : never;
    case 'answer':
      return truthy(expression.name, context);
    case 'compare':
      return comparison(expression, context);
    case 'empty':
      return comparison(
        { type: 'compare', by: '=', left: expression.of, right: constant(''), at: expression.at },
        context,
      );
    case 'member':
      return memberHolds(expression.by, expression.left, expression.right, context);
    case 'call':
      return callHolds(expression, context);
    case 'column':
      throw new NotSayable(`"${expression.name}" is no answer`);
    default:
      throw new NotSayable('it gives no yes or no');
  }
};

const ifParts = ({ type, ...rest }: Expression): readonly Expression[] | undefined =>
  type === 'call' && 'name' in rest && rest.name === 'if' && 'args' in rest && rest.args.length === 3
    ? rest.args
    : undefined;

/**
 * An expression as groups of clauses, or where it does not hold if `isTurned`.
 *
 * @throws NotSayable where the contract has no words for it
 */
export const groupsOf = (whole: Expression, context: LogicContext, isTurned = false): ClauseGroups =>
  groupsIn(fold(whole), context, isTurned);

const groupsIn = (expression: Expression, context: LogicContext, isTurned = false): ClauseGroups => {
  context.step();
  if (expression.type === 'and' || expression.type === 'or') {
    if (expression.parts.length > limits.clauses)
      throw new NotSayable(`it has ${expression.parts.length} parts`);
    const parts = expression.parts.map((part) => groupsIn(part, context, isTurned));
    return (expression.type === 'and') === isTurned ? anyOf(parts) : allOf(parts);
  }
  if (expression.type === 'not') return groupsIn(expression.of, context, !isTurned);
  if (expression.type === 'call' && expression.name === 'not' && expression.args[0])
    return groupsIn(expression.args[0], context, !isTurned);
  const [condition, yes, no] = ifParts(expression) ?? [];
  if (condition && yes && no)
    return anyOf([
      allOf([groupsIn(condition, context), groupsIn(yes, context, isTurned)]),
      allOf([groupsIn(condition, context, true), groupsIn(no, context, isTurned)]),
    ]);
  const groups = leafHolds(expression, context);
  return isTurned ? turnedRound(groups) : groups;
};
