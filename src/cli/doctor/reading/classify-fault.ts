import { alternativesOf, fieldsOf } from '../../../client/http/table-walk.ts';
import { isJsonNode } from '../../../client/http/json-path.ts';
import { isTagged, type SchemaTable } from '../../../contract/core/schema-table.ts';
import { fieldChecks, nullChecks } from '../checks/body.ts';
import { dateChecks, enumChecks, numberChecks } from '../checks/values.ts';
import type { Check } from '../checks/check.ts';

/** A part that can't be read, with what stands around it. */
export interface FaultyPart {
  readonly table: SchemaTable;
  readonly value: unknown;
  readonly parent: unknown;
  /** The last key of its path. */
  readonly key: PropertyKey | undefined;
}

const isScalar = (table: SchemaTable, ...names: readonly string[]): boolean =>
  typeof table === 'string' && names.includes(table);

const dateCheck = (value: unknown, isMoment: boolean): Check => {
  if (typeof value === 'number') return dateChecks.epoch;
  if (typeof value !== 'string') return dateChecks.form;
  if (value === '') return nullChecks.empty;
  if (/^\d{10,13}$/.test(value)) return dateChecks.epoch;
  if (/T.*[+-]\d{4}$/.test(value)) return dateChecks['offset-form'];
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d/.test(value)) return dateChecks.space;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value)) return dateChecks['no-offset'];
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return isMoment && Date.parse(value) > 0 && new Date(value).toJSON().startsWith(value)
      ? dateChecks['day-for-moment']
      : dateChecks.impossible;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(value)) return dateChecks.order;
  return /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? dateChecks.impossible : dateChecks.form;
};

const numberCheck = (table: SchemaTable, { value, parent, key }: FaultyPart): Check => {
  const isMoney = key === 'amount' && isJsonNode(parent) && typeof parent['currency'] === 'string';
  if (typeof value === 'string') {
    if (isMoney) return numberChecks['text-amount'];
    return Number.isFinite(Number(value)) && value.trim() !== '' ? numberChecks.text : numberChecks.type;
  }
  if (typeof value !== 'number') return isJsonNode(value) ? numberChecks.figure : numberChecks.type;
  if (isMoney && !Number.isInteger(value)) return numberChecks['minor-units'];
  if (table === 'scale') return numberChecks.scale;
  if (Number.isInteger(value))
    return value < 0 && table === 'count' ? numberChecks.negative : numberChecks.unsafe;
  return table === 'decimal' ? numberChecks.decimals : numberChecks.whole;
};

const currencyCheck = (value: unknown): Check => {
  if (typeof value !== 'string') return numberChecks.currency;
  if (/^[A-Za-z]{3}$/.test(value)) return numberChecks['currency-case'];
  return /[$€£¥₺₹]/.test(value) ? numberChecks['currency-symbol'] : numberChecks.currency;
};

const isLanguageMap = (value: unknown): boolean =>
  isJsonNode(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, text]) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(key) && typeof text === 'string',
  );

const textCheck = ({ value, key }: FaultyPart, isLocal: boolean): Check => {
  if (typeof value === 'number') return key === 'id' ? fieldChecks['numeric-id'] : fieldChecks.text;
  if (isLanguageMap(value)) return fieldChecks['every-language'];
  return isLocal && isJsonNode(value) ? fieldChecks.localized : fieldChecks.text;
};

const scalarCheck = (table: SchemaTable, part: FaultyPart): Check => {
  switch (table) {
    case 'boolean':
      return fieldChecks.boolean;
    case 'string':
      return textCheck(part, false);
    case 'currency':
      return currencyCheck(part.value);
    case 'never':
      return numberChecks['money-in-count'];
    case 'instant':
    case 'day':
      return dateCheck(part.value, table === 'instant');
    default:
      return numberCheck(table, part);
  }
};

const taggedCheck = (table: SchemaTable, { value }: FaultyPart): Check => {
  if (!isTagged(table)) return fieldChecks.object;
  switch (table[0]) {
    case 'open':
      return enumChecks.type;
    case 'pattern':
      return table[1].source === '(?!)' ? numberChecks['money-in-count'] : fieldChecks.closed;
    case 'list':
    case 'rows':
      return value === null ? nullChecks.list : fieldChecks.list;
    case 'strict':
      return isJsonNode(value) && !Array.isArray(value) ? fieldChecks.exact : fieldChecks.object;
    default:
      return fieldChecks.object;
  }
};

/** Which check a part fails that the reader can't read. */
export const checkOfFault = (part: FaultyPart): Check => {
  const { table, value, key } = part;
  const options = alternativesOf(table);
  if (value === undefined) return fieldChecks.missing;
  if (value === null && options.some((option) => isTagged(option) && /^(list|rows)$/.test(option[0])))
    return nullChecks.list;
  if (value === null) return typeof key === 'number' ? nullChecks.row : nullChecks.required;
  if (isTagged(table) && table[0] === 'where') {
    if (table[2] === 'filled') return fieldChecks.nothing;
    if (table[2] === 'visible' && (typeof value === 'string' || (isJsonNode(value) && 'text' in value)))
      return fieldChecks['empty-name'];
    if (
      table[2] === 'notNegative' &&
      (typeof value === 'number' ? value < 0 : isJsonNode(value) && Number(value['amount']) < 0)
    )
      return numberChecks.negative;
  }
  const moment = options.find((option) => isScalar(option, 'instant', 'day'));
  if (moment) return dateCheck(value, !options.some((option) => option === 'day'));
  if (options.some((option) => fieldsOf(option)?.has('lang'))) return textCheck(part, true);
  if (options.some((option) => fieldsOf(option)?.has('amount'))) {
    if (typeof value === 'string') return numberChecks.text;
    return typeof value === 'number' ? numberCheck('decimal', part) : numberChecks.figure;
  }
  const [first = table] = options;
  return typeof first === 'string' ? scalarCheck(first, part) : taggedCheck(first, part);
};
