import type { Money } from '../../../contract/core/figure.ts';

/** How the shipped languages write whole numbers; the same as `Intl`, which costs 12 to 20 ms on its first use. */
interface NumberPattern {
  readonly group: string;
  /** Digits from which groups are made: Spanish writes 1234 but 12.345. */
  readonly minGroupingDigits: number;
  /** Where the currency stands, and what is between it and the number. */
  readonly order: 'before' | 'after';
  readonly gap: string;
}

const numberPatterns: Readonly<Record<string, NumberPattern>> = {
  en: { group: ',', minGroupingDigits: 4, order: 'before', gap: '\u00a0' },
  es: { group: '.', minGroupingDigits: 5, order: 'after', gap: '\u00a0' },
  tr: { group: '.', minGroupingDigits: 4, order: 'before', gap: '' },
};

/** Only for tags that are tested: `es-MX` writes 1,234. */
const numberPatternFor = (tag: string): NumberPattern | undefined =>
  /^(en(-GB|-US)?|es(-ES)?|tr(-TR)?)$/.test(tag) ? numberPatterns[tag.slice(0, 2)] : undefined;

/** Currencies of two decimals with the sign that `narrowSymbol` gives them in each of the languages above. */
const currencySymbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', TRY: '₺' };

const canonicalLocale = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** A whole number in the language `tag`. */
export const formatInteger = (value: number, tag: string): string => {
  const habit = numberPatternFor(tag);
  if (!habit) return new Intl.NumberFormat(canonicalLocale(tag)).format(value || 0);
  const digits = String(Math.abs(value));
  const grouped =
    digits.length < habit.minGroupingDigits ? digits : digits.replace(/\B(?=(\d{3})+$)/g, habit.group);
  return value < 0 ? `-${grouped}` : grouped;
};

/** Money in the pieces that a design sets apart: the sign may be smaller, and stands where the language wants it. */
export interface MoneyText {
  readonly sign: string;
  readonly number: string;
  readonly order: 'before' | 'after';
  readonly gap: string;
}

const formatMoneyWithIntl = ({ amount, currency }: Money, tag: string): MoneyText => {
  const format = new Intl.NumberFormat(canonicalLocale(tag), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const shown = format.formatToParts(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  const at = shown.findIndex(({ type }) => type === 'currency');
  const number = shown
    .filter(({ type }) => type !== 'currency' && type !== 'literal')
    .map((part) => part.value);
  const gap = shown.find(({ type }) => type === 'literal')?.value.replace(/\S/g, '') ?? '';
  const order = at < shown.findIndex(({ type }) => type === 'integer') ? 'before' : 'after';
  return { sign: shown[at]?.value ?? currency, number: number.join(''), order, gap };
};

/** An amount of money in the language `tag`; no decimals when there are none. */
export const formatMoney = (money: Money, tag: string): MoneyText => {
  const habit = numberPatternFor(tag);
  const sign = currencySymbols[money.currency];
  if (!habit || !sign || money.amount % 100 !== 0) return formatMoneyWithIntl(money, tag);
  return { sign, number: formatInteger(money.amount / 100, tag), order: habit.order, gap: habit.gap };
};
