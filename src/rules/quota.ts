import type { Money, Quantity } from '../contract/core/figure.ts';
import type { Quota, QuotaAmount } from '../contract/perks.ts';

/** A part of a quota as a figure; a plain number takes the quota's unit. */
export const quotaFigure = (amount: QuotaAmount, { unit }: Quota): Money | Quantity => {
  if (typeof amount === 'number') return { amount, unit };
  return amount.currency === undefined ? { ...amount, unit: amount.unit ?? unit } : amount;
};

const decimalsOf = ({ amount, scale = 0 }: Quantity): number =>
  scale + (String(amount).split('.')[1]?.length ?? 0);

/** In steps of the last decimal place, so that 0.3 less 0.1 is 0.2. */
const inSteps = ({ amount, scale = 0 }: Quantity, decimals: number): number =>
  Math.round(amount * 10 ** (decimals - scale));

/** What is left of a quota, never below zero; `undefined` where its amounts can't be compared. */
export const quotaLeft = (quota: Quota): Money | Quantity | undefined => {
  const [limit, used] = [quotaFigure(quota.limit, quota), quotaFigure(quota.used, quota)];
  if (quota.left !== undefined) {
    const left = quotaFigure(quota.left, quota);
    return left.currency === limit.currency ? left : undefined;
  }
  if (limit.currency !== undefined)
    return limit.currency === used.currency
      ? { ...limit, amount: Math.max(0, limit.amount - used.amount) }
      : undefined;
  if (used.currency !== undefined) return undefined;
  const scale = Math.max(decimalsOf(limit), decimalsOf(used));
  return {
    amount: Math.max(0, inSteps(limit, scale) - inSteps(used, scale)),
    unit: limit.unit,
    ...(scale > 0 && { scale }),
  };
};
