import { currencyExponent } from '../../contract/core/currency-exponent.ts';
import { isTagged, type SchemaTable } from '../../contract/core/schema-table.ts';
import { isJsonNode, valueAt } from './json-path.ts';
import { ReplyReader, type ReplyFault } from './reply-reader.ts';
import { alternativesOf, fieldsOf } from './table-walk.ts';

/** Of a choice that can't be read, the fault in the alternative that was meant: the one that fits best. */
export const leafFault = (fault: ReplyFault, reply: unknown): ReplyFault => {
  const value = valueAt(reply, fault.path);
  const options = alternativesOf(fault.table);
  const isRule = isTagged(fault.table) && fault.table[0] === 'where';
  if (isRule || options.length < 2 || !isJsonNode(value)) return fault;
  const [best] = options
    .map((option) => {
      const reader = new ReplyReader();
      reader.read(option, value);
      return reader.faults;
    })
    .filter((faults) => faults.length > 0 && faults.every(({ path }) => path.length > 0))
    .sort((a, b) => a.length - b.length);
  const [first] = best ?? [];
  return first ? leafFault({ ...first, path: [...fault.path, ...first.path] }, reply) : fault;
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

const decimal = (value: unknown, parent: unknown): string => {
  const isWhole =
    typeof value === 'string' ? /^-?\d+$/.test(value) : isJsonNode(parent) && 'currency' in parent;
  return isWhole ? wholeNumber(value, parent) : 'a number with at most 6 decimal places';
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

const currencyCode = (value: unknown): string => {
  const code = typeof value === 'string' ? value.toUpperCase() : '';
  return `an ISO 4217 code${/^[A-Z]{3}$/.test(code) ? `, so "${code}"` : ' such as "EUR"'}`;
};

const text = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? `a text, so "${value}"` : 'expected a text';

const oneAlternative = (table: SchemaTable, value: unknown, parent: unknown): string => {
  if (typeof table === 'object') {
    if (!isTagged(table)) return 'expected an object';
    if (table[0] === 'list' || table[0] === 'rows')
      return isJsonNode(value) ? 'a list: […]' : 'expected a list';
    if (table[0] === 'pattern') return `expected a text like ${String(table[1])}`;
    if (table[0] === 'open') return text(value);
    return table[0] === 'strict'
      ? 'expected an object with these fields alone: ' + [...(fieldsOf(table)?.keys() ?? [])].join(', ')
      : 'expected an object';
  }
  switch (table) {
    case 'string':
      return text(value);
    case 'number':
      return 'expected a number';
    case 'boolean':
      return value === 'true' || value === 'false' ? `${value} without quotes` : 'expected true or false';
    case 'decimal':
      return decimal(value, parent);
    case 'scale':
      return 'a number of decimal places, 0 to 6';
    case 'count':
      return typeof value === 'number' && value < 0 ? 'never below 0' : wholeNumber(value, parent);
    case 'integer':
      return wholeNumber(value, parent);
    case 'day':
      return day(value);
    case 'instant':
      return instant(value);
    case 'currency':
      return currencyCode(value);
    case 'never':
      return 'expected to be absent';
  }
};

const isFigure = (table: SchemaTable): boolean =>
  ['amount', 'currency'].every((name) => fieldsOf(table)?.has(name));

const expected = (table: SchemaTable, value: unknown, parent: unknown): string => {
  if (isTagged(table) && table[0] === 'where' && table[2] === 'notNegative')
    return typeof value === 'number' ? 'never below 0' : 'its amount is never below 0';
  const options = alternativesOf(table);
  const [first = table] = options;
  if (typeof value === 'number' && options.includes('decimal')) return decimal(value, parent);
  if (options.some(isFigure)) return 'a figure such as {"amount": 1250, "currency": "EUR"}';
  if (options.some((option) => fieldsOf(option)?.has('lang')))
    return typeof value === 'number' ? `a text, so "${value}"` : 'expected a text with visible letters';
  if (options.includes('instant') && typeof value === 'string' && value.includes('T')) return instant(value);
  if (options.includes('number') && options.length > 1) return 'expected a number or a text';
  return oneAlternative(first, value, parent);
};

/** What is wrong with a part of a reply, and how to mend it: `is 12.5: integer minor units, so 1250`. */
export const faultText = ({ path, table, repeats }: ReplyFault, reply: unknown): string => {
  if (repeats) return `repeats the ${repeats} of an earlier one, which stays`;
  const value = valueAt(reply, path);
  const wanted = expected(table, value, valueAt(reply, path.slice(0, -1)));
  return value === undefined ? `is missing: ${wanted}` : `is ${quoted(value)}: ${wanted}`;
};
