import { currencyExponent } from '../contract/core/currency-exponent.ts';
import type { Money, Quantity } from '../contract/core/figure.ts';

/** How a decimal is taken. */
export interface DecimalOptions {
  /** Rounds what has more decimals than fit, halves away from zero. Absent: such a value is left out. */
  readonly round?: boolean;
}

/** A decimal as a whole number of its last place: `'12.50'` with 2 places is 1250. No float is computed with. */
const minorUnits = (value: unknown, places: number, round: boolean): number | undefined => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const [, sign = '', whole = '', decimals = ''] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (!whole) return undefined;
  const rest = decimals.slice(places);
  if (/[1-9]/.test(rest) && !round) return undefined;
  const amount =
    Number(whole + decimals.slice(0, places).padEnd(places, '0')) + (/^[5-9]/.test(rest) ? 1 : 0);
  if (!Number.isSafeInteger(amount)) return undefined;
  return sign === '-' && amount > 0 ? -amount : amount;
};

/**
 * Money of a decimal, a text or number with a point: `money('1250.5', 'EUR')` is €1,250.50. How many decimals a currency has is
 * ISO 4217's. `undefined` where it can't be told: a comma, a thousands separator, a decimal too many, no code.
 */
export const money = (
  value: unknown,
  currency: unknown,
  { round = false }: DecimalOptions = {},
): Money | undefined => {
  const code = typeof currency === 'string' ? currency.trim().toUpperCase() : '';
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  const amount = minorUnits(value, currencyExponent(code), round);
  return amount === undefined ? undefined : { amount, currency: code };
};

/** A quantity of a decimal: `quantity('4.20', 'hours')` is 4.20 hours. More than 6 decimals are left out, unless rounded. */
export const quantity = (
  value: unknown,
  unit?: string,
  { round = false }: DecimalOptions = {},
): Quantity | undefined => {
  const scale = Math.min(/\.(\d+)\s*$/.exec(String(value))?.[1]?.length ?? 0, 6);
  const amount = minorUnits(value, scale, round);
  if (amount === undefined) return undefined;
  return { amount, ...(scale > 0 && { scale }), ...(unit !== undefined && { unit }) };
};
