import { constant, rewrite, type ComparisonSign, type Expression } from '../expression/expression.ts';

type Constant = string | number | boolean;

const asNumber = (value: Constant): number =>
  typeof value === 'boolean' ? Number(value) : String(value).trim() === '' ? NaN : Number(value);

/** Compares two values as XPath and SurveyJS do: as numbers where both are, else as text. */
export const compareConstants = (left: Constant, by: ComparisonSign, right: Constant): boolean => {
  const [a, b] = [asNumber(left), asNumber(right)];
  const areNumbers = !Number.isNaN(a) && !Number.isNaN(b);
  if (by === '=' || by === '!=')
    return (areNumbers ? a === b : String(left) === String(right)) === (by === '=');
  // Days are no numbers, and stand in the order of their text.
  const [x, y] = areNumbers ? [a, b] : [String(left), String(right)];
  if (by === '<') return x < y;
  if (by === '<=') return x <= y;
  return by === '>' ? x > y : x >= y;
};

const valueOf = (expression: Expression | undefined): Constant | undefined =>
  expression?.type === 'constant' ? expression.value : undefined;

const foldArithmetic = (by: string, left: Constant, right: Constant): number => {
  const [a, b] = [asNumber(left), asNumber(right)];
  const results: Readonly<Record<string, number>> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    mod: a % b,
  };
  return results[by] ?? a ** b;
};

const foldCall = (name: string, args: readonly Expression[]): Expression | Constant | undefined => {
  const [first, second, third] = args.map(valueOf);
  if (name === 'true' || name === 'false') return name === 'true';
  if (/^(once|boolean|string|number|date|date-time)$/.test(name) && args.length === 1) return args[0];
  if (name === 'if' && first !== undefined) return first ? args[1] : args[2];
  if (first === undefined) return undefined;
  if (name === 'not') return !first;
  if (name === 'string-length') return String(first).length;
  if (second === undefined) return undefined;
  if (name === 'selected') return String(first).split(/\s+/).includes(String(second));
  if (name === 'contains') return String(first).includes(String(second));
  if (name === 'starts-with') return String(first).startsWith(String(second));
  if (name === 'concat' && (args.length === 2 || third !== undefined) && args.length < 4)
    return [first, second, third ?? ''].join('');
  return undefined;
};

/** `and` without what always holds, or what holds where one part always does; `or` the other way round. */
const foldJoined = (type: 'and' | 'or', parts: readonly Expression[], at: number): Expression => {
  const decides = type === 'or';
  if (parts.some((part) => part.type === 'constant' && Boolean(part.value) === decides))
    return constant(decides, at);
  const open = parts.filter(({ type: kind }) => kind !== 'constant');
  const [only] = open;
  if (!only) return constant(!decides, at);
  return open.length === 1 ? only : { type, parts: open, at };
};

const foldPart = (part: Expression): Expression => {
  if (part.type === 'and' || part.type === 'or') return foldJoined(part.type, part.parts, part.at);
  if (part.type === 'not' && part.of.type === 'constant') return constant(!part.of.value, part.at);
  if (part.type === 'call') {
    const value = foldCall(part.name, part.args);
    return value === undefined ? part : typeof value === 'object' ? value : constant(value, part.at);
  }
  if (part.type !== 'arithmetic' && part.type !== 'compare') return part;
  const [left, right] = [valueOf(part.left), valueOf(part.right)];
  if (left === undefined || right === undefined) return part;
  return constant(
    part.type === 'compare' ? compareConstants(left, part.by, right) : foldArithmetic(part.by, left, right),
    part.at,
  );
};

/** An expression with all that is known beforehand already computed. */
export const fold = (expression: Expression): Expression => rewrite(expression, foldPart);
