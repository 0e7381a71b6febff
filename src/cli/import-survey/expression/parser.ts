import { limits } from '../limits.ts';
import { SyntaxFault, type Expression } from './expression.ts';
import type { ExpressionToken } from './lexer.ts';

/** An operator between two parts. The higher its rank, the closer it binds. */
export interface BinaryOperator {
  readonly rank: number;
  readonly make: (left: Expression, right: Expression) => Expression;
}

/** What tells the two formats apart, once an expression is cut into tokens. */
export interface Grammar {
  readonly binary: (token: ExpressionToken) => BinaryOperator | undefined;
  /** Operators behind their part: `{a} empty`. */
  readonly postfix: (token: ExpressionToken) => ((of: Expression) => Expression) | undefined;
  /** Operators before their part, with the rank of what they take. */
  readonly prefix: (
    token: ExpressionToken,
  ) => { readonly rank: number; readonly make: (of: Expression) => Expression } | undefined;
  /** A word that is neither operator nor function. @throws SyntaxFault where the format has none. */
  readonly word: (token: ExpressionToken) => Expression;
  /** The name of a function, as both formats share it. */
  readonly functionName: (name: string) => string;
}

/** A parser by precedence climbing: lower ranks outside, operators of one rank from left to right. */
class ExpressionParser {
  readonly #tokens: readonly ExpressionToken[];
  readonly #grammar: Grammar;
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly ExpressionToken[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  parse(): Expression {
    if (this.#peek().type === 'end') throw new SyntaxFault('The expression is empty', 1);
    const expression = this.#operation(0);
    const rest = this.#peek();
    if (rest.type !== 'end') throw new SyntaxFault(`"${rest.value}" is not expected`, rest.at);
    return expression;
  }

  #peek(): ExpressionToken {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    return token ?? { type: 'end', value: '', at: 1 };
  }

  #take(): ExpressionToken {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  #isSign(value: string): boolean {
    const token = this.#peek();
    return token.type === 'sign' && token.value === value;
  }

  #expect(value: string, opened: ExpressionToken): void {
    const token = this.#take();
    if (token.type === 'sign' && token.value === value) return;
    const found = token.type === 'end' ? 'the end' : `"${token.value}"`;
    throw new SyntaxFault(
      `"${value}" is missing for the "${opened.value}" of column ${opened.at}: there is ${found}`,
      token.at,
    );
  }

  #operation(least: number): Expression {
    this.#depth += 1;
    if (this.#depth > limits.expressionDepth)
      throw new SyntaxFault(`More than ${limits.expressionDepth} levels in each other`, this.#peek().at);
    let left = this.#prefixed();
    for (;;) {
      const token = this.#peek();
      const postfix = this.#grammar.postfix(token);
      const binary = this.#grammar.binary(token);
      if (postfix) {
        this.#take();
        left = postfix(left);
      } else if (binary && binary.rank >= least) {
        this.#take();
        left = binary.make(left, this.#operation(binary.rank + 1));
      } else break;
    }
    this.#depth -= 1;
    return left;
  }

  #prefixed(): Expression {
    const prefix = this.#grammar.prefix(this.#peek());
    if (!prefix) return this.#single();
    this.#take();
    return prefix.make(this.#operation(prefix.rank));
  }

  #single(): Expression {
    const token = this.#take();
    const { type, value, at } = token;
    if (type === 'text') return { type: 'constant', value, at };
    if (type === 'number') return { type: 'constant', value: Number(value), at };
    if (type === 'answer') return { type: 'answer', name: value, at };
    if (type === 'sign' && value === '.') return { type: 'self', at };
    // The group around: only functions that are not known here read it.
    if (type === 'sign' && value === '..') return { type: 'column', name: value, at };
    if (type === 'sign' && value === '(') {
      const inner = this.#operation(0);
      this.#expect(')', token);
      return inner;
    }
    if (type === 'sign' && value === '[') return { type: 'list', items: this.#items(']', token), at };
    if (type !== 'word')
      throw new SyntaxFault(type === 'end' ? 'Something is missing' : `"${value}" is not expected`, at);
    if (!this.#isSign('(')) return this.#grammar.word(token);
    const open = this.#take();
    return { type: 'call', name: this.#grammar.functionName(value), args: this.#items(')', open), at };
  }

  #items(close: string, opened: ExpressionToken): Expression[] {
    const items: Expression[] = [];
    if (this.#isSign(close)) {
      this.#take();
      return items;
    }
    for (;;) {
      items.push(this.#operation(0));
      if (!this.#isSign(',')) break;
      this.#take();
    }
    this.#expect(close, opened);
    return items;
  }
}

export const parseTokens = (tokens: readonly ExpressionToken[], grammar: Grammar): Expression =>
  new ExpressionParser(tokens, grammar).parse();
