import type { Day, WindowRule } from '../calendar-dates.ts';

/** One condition of a tier: how much of what, in which span. */
export interface TierCondition {
  readonly id: string;
  /** The kind of activity that counts: `order`, `certification`, `invitation`. */
  readonly counts: string;
  readonly measure: 'amount' | 'quantity';
  readonly target: number;
  readonly window: WindowRule;
  readonly group?: { readonly id: string; readonly join: 'all' | 'any' };
}

export interface TierRule {
  readonly id: string;
  readonly conditions: readonly TierCondition[];
}

/** How an account is placed. */
export interface TierRules {
  /** Lowest first. */
  readonly tiers: readonly TierRule[];
  /** A tier holds until the end of the period after whose last day it is judged again. */
  readonly period: WindowRule;
  /** Whole months for which a tier stays open after it is no longer earned. */
  readonly graceMonths: number;
  /** Months before the end of the period from which a shortfall is called a risk. */
  readonly riskMonths: number;
  readonly upgrade: 'at_once' | 'next_quarter';
}

/** One line of activity as the rules see it. A refund takes back from the day of its order, whenever it came. */
export interface ActivityEntry {
  readonly id: string;
  readonly kind: string;
  readonly amount: number;
  readonly quantity: number;
  readonly on: Day;
  readonly recordedOn: Day;
  /** The line that this one takes back, in part or as a whole. */
  readonly reverses: string | null;
}

/** Place of a tier in the ladder from 1; 0 is no tier. */
export const tierRank = (rules: TierRules, tier: string | null): number =>
  rules.tiers.findIndex(({ id }) => id === tier) + 1;
