import type { Texts } from '../store/localized.ts';

export const locales = { en: 'en-GB', es: 'es-ES', tr: 'tr-TR' } as const;

/** Whole sums as people say them in a sentence: "€ 38,400", "38.400 €". */
export const moneyIn = (language: Texts['language'], amount: number, currency: string): string => {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  const parts = format.formatToParts(Math.ceil(amount / 100));
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'group').map(({ value }) => value);
  const sum = digits.join('');
  return language === 'en' ? `${sign}\u00a0${sum}` : `${sum}\u00a0${sign}`;
};
