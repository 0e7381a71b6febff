import {
  constant,
  joined,
  type ArithmeticSign,
  type ComparisonSign,
  type Expression,
  type MemberTest,
} from './expression.ts';
import { parseTokens, type BinaryOperator, type Grammar } from './parser.ts';
import { readTokens, type TokenPatterns } from './lexer.ts';

const patterns: TokenPatterns = {
  // `{#name}` asks for the value without its type, which is the same here.
  answer: /\{#?([^{}]*)\}/y,
  word: /([\p{L}_$][\p{L}\p{N}_$]*(?:-[\p{L}_]+)*)/uy,
  sign: /(&&|\|\||==|!=|<>|<=|>=|\*=|[-+*/%^=<>!()[\],])/y,
  escapes: true,
};

const comparison = (by: ComparisonSign): BinaryOperator => ({
  rank: 3,
  make: (left, right) => ({ type: 'compare', by, left, right, at: left.at }),
});
const member = (by: MemberTest): BinaryOperator => ({
  rank: 3,
  make: (left, right) => ({ type: 'member', by, left, right, at: left.at }),
});
const arithmetic = (by: ArithmeticSign, rank: number): BinaryOperator => ({
  rank,
  make: (left, right) => ({ type: 'arithmetic', by, left, right, at: left.at }),
});
const either: BinaryOperator = { rank: 1, make: (left, right) => joined('or', left, right) };
const both: BinaryOperator = { rank: 2, make: (left, right) => joined('and', left, right) };

/** Every way in which SurveyJS writes an operator. */
const operators: ReadonlyMap<string, BinaryOperator> = new Map(
  (
    [
      [either, 'or', '||'],
      [both, 'and', '&&'],
      [comparison('='), '=', '==', 'equal'],
      [comparison('!='), '!=', '<>', 'notequal'],
      [comparison('<'), '<', 'less'],
      [comparison('<='), '<=', 'lessorequal'],
      [comparison('>'), '>', 'greater'],
      [comparison('>='), '>=', 'greaterorequal'],
      [member('contains'), '*=', 'contains', 'contain'],
      [member('notcontains'), 'notcontains', 'notcontain'],
      [member('anyof'), 'anyof'],
      [member('allof'), 'allof'],
      [member('noneof'), 'noneof'],
      [arithmetic('+', 4), '+'],
      [arithmetic('-', 4), '-'],
      [arithmetic('*', 5), '*'],
      [arithmetic('/', 5), '/'],
      [arithmetic('mod', 5), '%'],
      [arithmetic('power', 6), '^', 'power'],
    ] as const
  ).flatMap(([operator, ...names]) => names.map((name): [string, BinaryOperator] => [name, operator])),
);

const empty = (of: Expression): Expression => ({ type: 'empty', of, at: of.at });
const not = (of: Expression): Expression => ({ type: 'not', of, at: of.at });

const grammar: Grammar = {
  binary: ({ type, value }) =>
    type === 'sign' || type === 'word' ? operators.get(value.toLowerCase()) : undefined,
  postfix: ({ type, value }) => {
    if (type !== 'word') return undefined;
    if (value.toLowerCase() === 'empty') return empty;
    return value.toLowerCase() === 'notempty' ? (of) => not(empty(of)) : undefined;
  },
  prefix: ({ type, value }) => {
    if ((type === 'sign' && value === '!') || (type === 'word' && /^(negate|not)$/i.test(value)))
      return { rank: 3, make: not };
    if (type === 'sign' && value === '-')
      return {
        rank: 6,
        make: (of) => ({ type: 'arithmetic', by: '-', left: constant(0, of.at), right: of, at: of.at }),
      };
    return undefined;
  },
  // A bare word is a text: `{role} = admin`.
  word: ({ value, at }) => {
    if (/^(true|false)$/i.test(value)) return constant(/^true$/i.test(value), at);
    return constant(/^(undefined|null)$/.test(value) ? '' : value, at);
  },
  functionName: (name) => (name === 'iif' ? 'if' : name),
};

/** Parses an expression of SurveyJS. @throws SyntaxFault with the column. */
export const parseSurveyJsExpression = (text: string): Expression =>
  parseTokens(readTokens(text, patterns), grammar);
