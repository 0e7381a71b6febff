import { currencyExponent } from '../../../src/contract/core/currency-exponent.ts';
import type { LocalizedTexts } from './localized-texts.ts';

const formats = new Map<string, Intl.NumberFormat>();
const wholeUnits = (language: LocalizedTexts['language'], currency: string): Intl.NumberFormat => {
  const key = `${language} ${currency}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 });
  formats.set(key, known);
  return known;
};

/** An amount in minor units as a sentence has it, rounded up to whole units: "€38,400", "38.400 €". */
export const formatMoney = (
  language: LocalizedTexts['language'],
  amount: number,
  currency: string,
): string => {
  const parts = wholeUnits(language, currency).formatToParts(
    Math.ceil(amount / 10 ** currencyExponent(currency)),
  );
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'group').map(({ value }) => value);
  const sum = digits.join('');
  return language === 'en' ? `${sign}${sum}` : `${sum}\u00a0${sign}`;
};
