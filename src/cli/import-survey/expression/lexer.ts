import { limits } from '../limits.ts';
import { SyntaxFault } from './expression.ts';

/** A piece of an expression: `sign` is an operator or a bracket, `word` a bare name, `answer` the name of a question. */
export interface ExpressionToken {
  readonly type: 'text' | 'number' | 'answer' | 'word' | 'sign' | 'end';
  readonly value: string;
  /** Its first column, from 1. */
  readonly at: number;
}

/** How a format writes its pieces. Each pattern is sticky, and its first group is the value. */
export interface TokenPatterns {
  readonly answer: RegExp;
  readonly word: RegExp;
  readonly sign: RegExp;
  /** Whether `\'` in a text is an apostrophe. */
  readonly escapes: boolean;
}

const number = /(\d+(?:\.\d+)?|\.\d+)/y;
const space = /[\s\u00a0]+/y;
const quotes: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '‘': '’',
  '’': '’',
  '“': '”',
  '”': '”',
};

const readText = (text: string, start: number, escapes: boolean): { value: string; end: number } => {
  const close = quotes[text[start] ?? ''];
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === close) return { value, end: at + 1 };
    if (escapes && letter === '\\' && /["'\\]/.test(text[at + 1] ?? '')) at += 1;
    value += text[at];
  }
  throw new SyntaxFault('A text is not closed by a quote; it begins', start + 1);
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Cuts an expression into its pieces. @throws SyntaxFault at a character that begins none. */
export const readTokens = (text: string, patterns: TokenPatterns): ExpressionToken[] => {
  if (text.length > limits.expressionLength)
    throw new SyntaxFault(
      `An expression has at most ${limits.expressionLength} characters; this one goes on`,
      limits.expressionLength + 1,
    );
  const tokens: ExpressionToken[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = matchAt(space, text, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    if (Object.hasOwn(quotes, text[at] ?? '')) {
      const { value, end } = readText(text, at, patterns.escapes);
      tokens.push({ type: 'text', value, at: at + 1 });
      at = end;
      continue;
    }
    const [type, found] = firstMatch(text, at, patterns);
    tokens.push({ type, value: (found[1] ?? found[0]).trim(), at: at + 1 });
    at += found[0].length;
  }
  return [...tokens, { type: 'end', value: '', at: text.length + 1 }];
};

const firstMatch = (
  text: string,
  at: number,
  patterns: TokenPatterns,
): readonly ['answer' | 'number' | 'word' | 'sign', RegExpExecArray] => {
  const order = [
    ['answer', patterns.answer],
    ['number', number],
    ['word', patterns.word],
    ['sign', patterns.sign],
  ] as const;
  for (const [type, pattern] of order) {
    const found = matchAt(pattern, text, at);
    if (found) return [type, found];
  }
  throw new SyntaxFault(`"${text[at] ?? ''}" begins nothing that is known`, at + 1);
};
