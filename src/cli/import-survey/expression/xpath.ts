import {
  constant,
  joined,
  SyntaxFault,
  type ArithmeticSign,
  type ComparisonSign,
  type Expression,
} from './expression.ts';
import { parseTokens, type BinaryOperator, type Grammar } from './parser.ts';
import { readTokens, type TokenPatterns } from './lexer.ts';

const patterns: TokenPatterns = {
  answer: /\$\{([^{}$]*)\}/y,
  // A hyphen within a name belongs to it: `count-selected`.
  word: /([\p{L}_][\p{L}\p{N}_]*(?:[-:.][\p{L}_][\p{L}\p{N}_]*)*)/uy,
  sign: /(!=|<=|>=|\.\.|[-+*=<>()[\],./|])/y,
  escapes: false,
};

const comparison = (by: ComparisonSign, rank: number): BinaryOperator => ({
  rank,
  make: (left, right) => ({ type: 'compare', by, left, right, at: left.at }),
});
const arithmetic = (by: ArithmeticSign, rank: number): BinaryOperator => ({
  rank,
  make: (left, right) => ({ type: 'arithmetic', by, left, right, at: left.at }),
});

const signs: ReadonlyMap<string, BinaryOperator> = new Map([
  ['=', comparison('=', 3)],
  ['!=', comparison('!=', 3)],
  ['<', comparison('<', 4)],
  ['<=', comparison('<=', 4)],
  ['>', comparison('>', 4)],
  ['>=', comparison('>=', 4)],
  ['+', arithmetic('+', 5)],
  ['-', arithmetic('-', 5)],
  ['*', arithmetic('*', 6)],
]);
const words: ReadonlyMap<string, BinaryOperator> = new Map([
  ['or', { rank: 1, make: (left: Expression, right: Expression) => joined('or', left, right) }],
  ['and', { rank: 2, make: (left: Expression, right: Expression) => joined('and', left, right) }],
  ['div', arithmetic('/', 6)],
  ['mod', arithmetic('mod', 6)],
]);

const grammar: Grammar = {
  binary: ({ type, value }) => (type === 'sign' ? signs : type === 'word' ? words : undefined)?.get(value),
  postfix: () => undefined,
  prefix: ({ type, value }) =>
    type === 'sign' && value === '-'
      ? {
          rank: 7,
          make: (of) => ({ type: 'arithmetic', by: '-', left: constant(0, of.at), right: of, at: of.at }),
        }
      : undefined,
  word: ({ value, at }) => {
    if (words.has(value)) throw new SyntaxFault(`"${value}" has nothing before it`, at);
    return { type: 'column', name: value, at };
  },
  functionName: (name) => name,
};

/** Parses an expression of an XLSForm. @throws SyntaxFault with the column. */
export const parseXPath = (text: string): Expression => parseTokens(readTokens(text, patterns), grammar);
