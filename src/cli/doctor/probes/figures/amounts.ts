import { isObject } from '../../../../client/json.ts';

/** An amount that can be compared: its value, and what it counts. */
interface Amount {
  readonly value: number;
  /** Currency or unit; empty where none is said. */
  readonly unit: string;
  readonly isMoney: boolean;
}

/** The amount of a figure or a plain number; `undefined` where it is hidden or absent. */
const amountOf = (figure: unknown): Amount | undefined => {
  if (typeof figure === 'number') return { value: figure, unit: '', isMoney: false };
  if (!isObject(figure) || typeof figure['amount'] !== 'number') return undefined;
  const { amount, currency, unit, scale } = figure;
  const isMoney = typeof currency === 'string';
  const text = isObject(unit) ? unit['text'] : unit;
  const value = typeof scale === 'number' ? amount / 10 ** scale : amount;
  return { value, isMoney, unit: isMoney ? currency : typeof text === 'string' ? text : '' };
};

/** Whether figures can be compared: all are money of one currency, or none is money. A plural may differ. */
export const isOneUnit = (...figures: readonly unknown[]): boolean => {
  const amounts = figures.flatMap((figure) => amountOf(figure) ?? []);
  const currencies = new Set(amounts.map(({ isMoney, unit }) => (isMoney ? unit : '')));
  return currencies.size <= 1;
};

/** The value of a figure; NaN where there is none, so that no comparison holds. */
export const valueOf = (figure: unknown): number => amountOf(figure)?.value ?? NaN;
