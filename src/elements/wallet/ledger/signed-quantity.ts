import type { Quantity } from '../../../contract/core/figure.ts';
import { formatQuantity } from '../../internal/i18n/numbers.ts';

const signOf = (amount: number): string => (amount > 0 ? '+' : amount < 0 ? '−' : '');

/** "+150", "−50", "0": the number of a quantity with its sign, without its unit. */
export const signedQuantity = (quantity: Quantity, tag: string): string =>
  signOf(quantity.amount) + formatQuantity({ ...quantity, amount: Math.abs(quantity.amount) }, tag);
