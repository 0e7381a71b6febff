import { cleanText, toAsciiDigits, toHalfWidth } from './typed-text.ts';

/** A number as it was understood. */
export interface NumberReading {
  /** As the contract writes it: `-1500.5`. */
  readonly value: string;
  /** What else may have been meant: 1.5 where `1.500` was read as 1500. */
  readonly alternative?: string;
  /** It was typed without thousands, and with the decimal sign and digits of the language: nobody doubts what it is. */
  readonly plain: boolean;
}

/** How a language writes numbers. */
interface NumberSymbols {
  /** The decimal sign as it is written. */
  readonly decimal: string;
  /** The one of the two signs of a Latin keyboard, `.` or `,`, that is decimal. */
  readonly latinDecimal: string;
  /** The digits from 0 to 9. */
  readonly digits: readonly string[];
}

const formatFor = (tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  for (const one of [tag.replaceAll('_', '-'), tag.slice(0, 2)])
    try {
      return new Intl.NumberFormat(one, options);
    } catch {
      // Not a language tag; the next one may be.
    }
  return new Intl.NumberFormat('en', options);
};

const decimalOf = (format: Intl.NumberFormat): string =>
  format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

const symbolsByTag = new Map<string, NumberSymbols>();

const symbolsOf = (tag: string): NumberSymbols => {
  const known = symbolsByTag.get(tag);
  if (known) return known;
  const native = formatFor(tag, { useGrouping: false });
  const symbols = {
    decimal: decimalOf(native),
    latinDecimal: decimalOf(formatFor(tag, { numberingSystem: 'latn' })) === ',' ? ',' : '.',
    digits: [...native.format(9876543210)].reverse(),
  };
  symbolsByTag.set(tag, symbols);
  return symbols;
};

/**
 * One sign for each meaning: `d` is a sign that is decimal in every language, `g` one that only groups; `.` and `,` are one or
 * the other.
 */
const normalize = (text: string): string =>
  toAsciiDigits(toHalfWidth(cleanText(text)))
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .trim()
    .replaceAll('٫', 'd')
    .replace(/[٬'’‘ʼ′`´]/g, 'g')
    .replaceAll('،', ',')
    .replace(/[٪﹪]/g, '%')
    .replace(/[\u2010-\u2013\u2212\ufe63]/g, '-')
    .replaceAll('﹢', '+');

/** The digits of a whole number whose thousands are grouped by `sign`, the Indian way too; undefined if they are not. */
const ungroup = (whole: string, sign: string): string | undefined => {
  const groups = whole.split(sign);
  const [first = '', ...others] = groups;
  const last = others.at(-1);
  if (last === undefined || !/^[1-9]\d{0,2}$/.test(first) || last.length !== 3) return undefined;
  const isGrouped =
    others.every((group) => group.length === 3) ||
    (sign === ',' && first.length < 3 && others.slice(0, -1).every((group) => group.length === 2));
  return isGrouped && others.every((group) => /^\d+$/.test(group)) ? groups.join('') : undefined;
};

const canonical = (isNegative: boolean, whole: string, decimals = ''): string => {
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  const [, fraction = ''] = /^(\d*?)0*$/.exec(decimals) ?? [];
  const value = fraction ? `${integer}.${fraction}` : integer;
  return isNegative && value !== '0' ? `-${value}` : value;
};

/** The number without sign and percent; undefined if it is none, or could be anything. */
const readUnsigned = (body: string, isNegative: boolean, decimal: string): NumberReading | undefined => {
  if (/^\d+$/.test(body)) return { value: canonical(isNegative, body), plain: true };
  const signs = body.replace(/\d/g, '');
  const last = signs.at(-1) ?? '';
  const at = body.lastIndexOf(last);
  const [before, after] = [body.slice(0, at), body.slice(at + 1)];
  const grouping = signs.slice(0, -1);
  // Nothing but `grouping` before the last sign: that one is decimal, unless it groups as well.
  const isDecimalOnly = last === 'd' || (/[.,]/.test(last) && grouping !== '' && !grouping.includes(last));
  if (isDecimalOnly || (grouping === '' && /[.,]/.test(last))) {
    const whole = grouping === '' ? before : ungroup(before, grouping.charAt(0));
    const isFraction = whole !== undefined && /^\d*$/.test(whole) && /^\d+$/.test(after);
    if (!isFraction) return undefined;
    const asDecimal = canonical(isNegative, whole, after);
    const grouped = isDecimalOnly ? undefined : ungroup(body, last);
    if (grouped === undefined)
      return { value: asDecimal, plain: grouping === '' && (last === 'd' || last === decimal) };
    const asGrouped = canonical(isNegative, grouped);
    const [value, alternative] = last === decimal ? [asDecimal, asGrouped] : [asGrouped, asDecimal];
    return { value, alternative, plain: false };
  }
  const whole = ungroup(body, last);
  return whole === undefined ? undefined : { value: canonical(isNegative, whole), plain: false };
};

/**
 * Reads what was typed where a number is asked, as the language `tag` writes numbers. Undefined if it is none, or if nobody
 * could tell which.
 */
export const readNumber = (text: string, tag: string): NumberReading | undefined => {
  const { latinDecimal, digits } = symbolsOf(tag);
  // In this order: Turkish writes `-%5`, Basque `% 5`. A sign at the end of a sentence is none of the number.
  const typed = normalize(text);
  const [, sign, body] = /^([-+]?) ?%? ?([dg., \d]*\d)[.,;:d]? ?%?$/.exec(typed) ?? [];
  if (body === undefined) return undefined;
  const reading = readUnsigned(body, sign === '-', latinDecimal);
  const ownDigits = [...cleanText(text)].every(
    (char) => !/\p{Nd}/u.test(char) || /\d/.test(char) || digits.includes(char),
  );
  return reading && { ...reading, plain: reading.plain && ownDigits && !typed.includes('%') };
};

/** A number of the contract as somebody types it in the language `tag`: ungrouped. Anything else stays as it is. */
export const formatTypedNumber = (value: string, tag: string): string => {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const { decimal, digits } = symbolsOf(tag);
  return value.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit).replace('.', decimal);
};
