import { currencyExponent } from '../../../src/contract/core/currency-exponent.ts';
import type { LocalizedTexts } from './localized-texts.ts';

export const intlLocales = { en: 'en-GB', es: 'es-ES', tr: 'tr-TR' } as const;

/** An amount in minor units as a sentence has it, rounded up to whole units: "€38,400", "38.400 €". */
export const formatMoney = (
  language: LocalizedTexts['language'],
  amount: number,
  currency: string,
): string => {
  const format = new Intl.NumberFormat(intlLocales[language], {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  const parts = format.formatToParts(Math.ceil(amount / 10 ** currencyExponent(currency)));
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'group').map(({ value }) => value);
  const sum = digits.join('');
  return language === 'en' ? `${sign}${sum}` : `${sum}\u00a0${sign}`;
};
