import type * as z from 'zod/mini';
import { Currency, Money } from '../../contract/core/figure.ts';
import { Count, Instant, Integer, LocalDate, LocalText, Name } from '../../contract/core/scalars.ts';
import { currencyExponent } from '../../contract/core/currency-exponent.ts';
import { isJsonNode, valueAt, type PartPath } from './json-path.ts';
import { schemasAt } from './schema-walk.ts';

/** An issue of zod, with the path from the root of the reply. */
export type ReplyIssue = Pick<z.core.$ZodIssue, 'code'> & {
  readonly path: PartPath;
  readonly expected?: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
};

/** Of a choice of which no alternative fits, the issue in the alternative that was meant: the one that fits best. */
export const leafIssue = (issue: z.core.$ZodIssue, value: unknown): ReplyIssue => {
  if (issue.code !== 'invalid_union' || !isJsonNode(value)) return issue;
  const [best] = issue.errors
    .filter((issues) => issues.every(({ path }) => path.length > 0))
    .sort((a, b) => a.length - b.length);
  const [first] = best ?? [];
  if (!first) return issue;
  const below = leafIssue(first, valueAt(value, first.path));
  return { ...below, path: [...issue.path, ...below.path] };
};

/** The value as it came, short enough for a line. */
const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (isJsonNode(value)) return Object.keys(value).length > 0 ? 'an object' : 'an empty object';
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 60 ? `${text.slice(0, 60)}…"` : text;
};

const wholeNumber = (value: unknown, parent: unknown): string => {
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return `a number without quotes, so ${value}`;
  const { amount, currency } = isJsonNode(parent) ? parent : {};
  if (amount === value && typeof currency === 'string') {
    // A value from outside may be an object that becomes no number, and throws.
    const minorUnits = typeof value === 'number' ? value * 10 ** currencyExponent(currency) : NaN;
    const isExample = Math.abs(minorUnits - Math.round(minorUnits)) < 1e-6;
    return `integer minor units${isExample ? `, so ${Math.round(minorUnits)}` : ''}`;
  }
  return typeof value === 'number' && !Number.isInteger(value)
    ? `an integer, so ${Math.round(value)}`
    : 'an integer';
};

const day = (value: unknown): string => {
  if (typeof value !== 'string') return 'a day such as "2026-12-31"';
  return /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? 'a day that the calendar has' : 'a day such as "2026-12-31"';
};

const instant = (value: unknown): string => {
  const example = 'a moment such as "2026-12-31T14:02:00+01:00"';
  if (typeof value !== 'string') return example;
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(value)) return 'a moment that calendar and clock have';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value)
    ? `an offset at the end, such as "${value}Z"`
    : example;
};

const basics: Readonly<Record<string, string>> = {
  string: 'expected a text',
  number: 'expected a number',
  boolean: 'expected true or false',
  array: 'expected a list',
  object: 'expected an object',
};

const fix = (expected: string | undefined, value: unknown): string => {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `a text, so "${value}"`;
  if (expected === 'boolean' && (value === 'true' || value === 'false')) return `${value} without quotes`;
  if (expected === 'array' && isJsonNode(value)) return 'a list: […]';
  return basics[expected ?? ''] ?? 'expected another value';
};

/** What is wrong with a part of a reply, and how to mend it: `is 12.5: integer minor units, so 1250`. */
export const issueText = (issue: ReplyIssue, root: z.core.$ZodType, reply: unknown): string => {
  const { path, expected, params } = issue;
  const value = valueAt(reply, path);
  const parent = valueAt(reply, path.slice(0, -1));
  const schemas = schemasAt(root, path);
  const has = (...wanted: readonly z.core.$ZodType[]): boolean => wanted.some((one) => schemas.includes(one));
  const text = (): string => {
    if (has(Integer, Count))
      return typeof value === 'number' && value < 0 && has(Count) && !has(Integer)
        ? 'never below 0'
        : wholeNumber(value, parent);
    if (has(LocalDate) && has(Instant))
      return typeof value === 'string' && value.includes('T') ? instant(value) : day(value);
    if (has(LocalDate)) return day(value);
    if (has(Instant)) return instant(value);
    if (has(Currency)) {
      const code = typeof value === 'string' ? value.toUpperCase() : '';
      return `an ISO 4217 code${/^[A-Z]{3}$/.test(code) ? `, so "${code}"` : ' such as "EUR"'}`;
    }
    if (issue.code === 'custom' && has(Money)) return 'its amount is never below 0';
    if (has(Money)) return 'a figure such as {"amount": 1250, "currency": "EUR"}';
    if (has(Name, LocalText) || issue.code === 'invalid_union')
      return typeof value === 'number' ? `a text, so "${value}"` : 'expected a text with visible letters';
    return fix(expected, value);
  };
  if (typeof params?.['repeats'] === 'string')
    return `repeats the ${params['repeats']} of an earlier one, which stays`;
  return value === undefined ? `is missing: ${text()}` : `is ${quoted(value)}: ${text()}`;
};
