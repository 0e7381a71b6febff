// What the expressions of both formats are parsed to. `at` is the column, from 1, at which a part begins.

export type ComparisonSign = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticSign = '+' | '-' | '*' | '/' | 'mod' | 'power';
/** Tests that SurveyJS writes as operators. */
export type MemberTest = 'contains' | 'anyof' | 'allof' | 'noneof' | 'notcontains';

interface ExpressionPlace {
  readonly at: number;
}

/** `${a}` or `{a}`. */
interface AnswerExpression extends ExpressionPlace {
  readonly type: 'answer';
  readonly name: string;
}

export interface CallExpression extends ExpressionPlace {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
}

export interface ConstantExpression extends ExpressionPlace {
  readonly type: 'constant';
  readonly value: string | number | boolean;
}

export interface ComparisonExpression extends ExpressionPlace {
  readonly type: 'compare';
  readonly by: ComparisonSign;
  readonly left: Expression;
  readonly right: Expression;
}

export type Expression =
  | AnswerExpression
  | CallExpression
  | ConstantExpression
  | ComparisonExpression
  /** The answer that a constraint is about: `.` */
  | ({ readonly type: 'self' } & ExpressionPlace)
  /** A bare name. In a choice filter it is a column of the list. */
  | ({ readonly type: 'column'; readonly name: string } & ExpressionPlace)
  | ({ readonly type: 'list'; readonly items: readonly Expression[] } & ExpressionPlace)
  | ({ readonly type: 'and' | 'or'; readonly parts: readonly Expression[] } & ExpressionPlace)
  | ({ readonly type: 'not'; readonly of: Expression } & ExpressionPlace)
  | ({ readonly type: 'empty'; readonly of: Expression } & ExpressionPlace)
  | ({
      readonly type: 'member';
      readonly by: MemberTest;
      readonly left: Expression;
      readonly right: Expression;
    } & ExpressionPlace)
  | ({
      readonly type: 'arithmetic';
      readonly by: ArithmeticSign;
      readonly left: Expression;
      readonly right: Expression;
    } & ExpressionPlace);

/** An expression with wrong syntax; the message names the column. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
  constructor(what: string, column: number) {
    super(`${what} at column ${column}`);
  }
}

export const constant = (value: string | number | boolean, at = 1): ConstantExpression => ({
  type: 'constant',
  value,
  at,
});

/** `and` and `or` with all their parts side by side. */
export const joined = (type: 'and' | 'or', left: Expression, right: Expression): Expression => {
  const parts = [left, right].flatMap((part) => (part.type === type ? part.parts : [part]));
  return { type, parts, at: left.at };
};

/** An expression with each part replaced by what `replace` returns for it, from the inside out. */
export const rewrite = (expression: Expression, replace: (part: Expression) => Expression): Expression => {
  const inner = (part: Expression): Expression => rewrite(part, replace);
  switch (expression.type) {
    case 'call':
      return replace({ ...expression, args: expression.args.map(inner) });
    case 'list':
      return replace({ ...expression, items: expression.items.map(inner) });
    case 'and':
    case 'or':
      return replace({ ...expression, parts: expression.parts.map(inner) });
    case 'not':
    case 'empty':
      return replace({ ...expression, of: inner(expression.of) });
    case 'compare':
    case 'member':
    case 'arithmetic':
      return replace({ ...expression, left: inner(expression.left), right: inner(expression.right) });
    default:
      return replace(expression);
  }
};
