import type { Money, Quantity } from '../../../contract/core/figure.ts';
import { currencyExponent } from '../../../contract/core/currency-exponent.ts';

/** How the shipped languages write numbers; the same as `Intl`, which costs 12 to 20 ms on its first use. */
interface NumberPattern {
  readonly group: string;
  readonly decimal: string;
  /** Digits from which groups are made: Spanish writes 1234 but 12.345. */
  readonly minGroupingDigits: number;
  /** What is between the number and a sign behind it; without it the sign stands in front, and nothing between them. */
  readonly gap?: string;
}

const english: NumberPattern = { group: ',', decimal: '.', minGroupingDigits: 4 };
const spanish: NumberPattern = { group: '.', decimal: ',', minGroupingDigits: 5, gap: '\u00a0' };
const turkish: NumberPattern = { group: '.', decimal: ',', minGroupingDigits: 4 };

/** BCP 47 tag → pattern. Only tags that are tested: every other one is left to `Intl`. */
const numberPatterns: Readonly<Record<string, NumberPattern>> = {
  en: english,
  'en-US': english,
  'en-GB': english,
  'en-CA': english,
  es: spanish,
  'es-ES': spanish,
  'es-MX': english,
  'es-US': english,
  tr: turkish,
  'tr-TR': turkish,
};

const numberPatternFor = (tag: string): NumberPattern | undefined => numberPatterns[tag];

/** Currencies of two decimals with the sign that `narrowSymbol` gives them in each of the languages above. */
const currencySymbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', TRY: '₺' };

const formats = new Map<string, Intl.NumberFormat>();

/** English for a language that `Intl` does not know; otherwise it would take that of the browser. */
export const intlNumberFormat = (tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat => {
  const key = tag + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat([tag, 'en'], options);
  formats.set(key, format);
  return format;
};

/** A whole number in the language `tag`. */
export const formatInteger = (value: number, tag: string): string => {
  const pattern = numberPatternFor(tag);
  if (!pattern) return intlNumberFormat(tag).format(value || 0);
  const digits = String(Math.abs(value));
  let grouped = digits;
  // By hand: a board of a thousand rows writes two thousand numbers.
  if (digits.length >= pattern.minGroupingDigits)
    for (let end = digits.length - 3; end > 0; end -= 3)
      grouped = grouped.slice(0, end) + pattern.group + grouped.slice(end);
  return value < 0 ? `-${grouped}` : grouped;
};

/** The number that a quantity stands for, to compare and to draw: never to print, since it may not be exact. */
export const quantityValue = ({ amount, scale = 0 }: Quantity): number => amount / 10 ** scale;

/**
 * The number of a quantity in the language `tag`, without its unit: with the decimals that `scale` names, or those of the
 * number as it was written. `percent` writes the sign as the language does: "34%", "34 %", "%34". Decimals and languages
 * without a pattern are left to `Intl`.
 */
export const formatQuantity = (
  { amount, scale = 0 }: Quantity,
  tag: string,
  style: 'decimal' | 'percent' = 'decimal',
): string => {
  const digits = scale + (String(amount).split('.')[1]?.length ?? 0);
  const pattern = numberPatternFor(tag);
  if (digits > 0 || !pattern)
    return intlNumberFormat(tag, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // As text, because a double may not hold the decimals.
    }).format(`${amount || 0}e-${style === 'percent' ? scale + 2 : scale}` as `${number}`);
  if (style === 'decimal') return formatInteger(amount, tag);
  const number = formatInteger(Math.abs(amount), tag);
  return (amount < 0 ? '-' : '') + (tag.startsWith('tr') ? `%${number}` : `${number}${pattern.gap ?? ''}%`);
};

/** Money in the pieces that a design sets apart, since the sign may be smaller. One after the other they are the text. */
export interface MoneyText {
  /** What stands before the sign: "-", or the number and a gap. */
  readonly before: string;
  readonly sign: string;
  readonly after: string;
}

const formatMoneyWithIntl = ({ amount, currency }: Money, tag: string): MoneyText => {
  const exponent = currencyExponent(currency);
  const decimals = amount % 10 ** exponent === 0 ? 0 : exponent;
  const parts = intlNumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // A number as text is exact: the fraction of a large sum is none that a double can hold.
  }).formatToParts(`${amount}e-${exponent}` as `${number}`);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const text = parts.map(({ value }) => value).join('');
  const [before = '', after = ''] = text.split(sign);
  return { before, sign, after };
};

/**
 * An amount of money in the language `tag`. It has the decimals of ISO 4217, or none if it is whole: what a browser likes
 * to show of a currency never hides a part of the amount.
 */
export const formatMoney = (money: Money, tag: string): MoneyText => {
  const { amount, currency } = money;
  const pattern = numberPatternFor(tag);
  const sign = currencySymbols[currency];
  if (!pattern || !sign || !Number.isInteger(amount)) return formatMoneyWithIntl(money, tag);
  const cents = Math.abs(amount) % 100;
  const whole = formatInteger((Math.abs(amount) - cents) / 100, tag);
  const number = cents ? whole + pattern.decimal + `${cents}`.padStart(2, '0') : whole;
  const minus = amount < 0 ? '-' : '';
  return pattern.gap
    ? { before: minus + number + pattern.gap, sign, after: '' }
    : { before: minus, sign, after: number };
};
