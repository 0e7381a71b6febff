import type { Day, WindowRule } from '../calendar-dates.ts';

/** What a condition is beyond a sum that has to reach its target. */
export interface ConditionGoal {
  /** The total must not exceed the target. */
  readonly direction?: 'at_most';
  /** Decimal places of the amounts. */
  readonly scale?: number;
  readonly unit?: '%';
  /** It is done or not done: no figure is shown. */
  readonly done?: true;
  /** The alternatives that the condition's group is one of. */
  readonly within?: { readonly id: string; readonly join: 'all' | 'any' };
  /** What is needed within it, each with a target of its own. */
  readonly parts?: readonly TierCondition[];
}

/** One condition of a tier: how much of what, in which window. */
export interface TierCondition {
  readonly id: string;
  /** The kind of activity that counts: `order`, `certification`, `invitation`. */
  readonly counts: string;
  /** The sum of the amounts or of the quantities, or the quantity of the entry recorded last. */
  readonly measure: 'amount' | 'quantity' | 'latest';
  readonly target: number;
  readonly window: WindowRule;
  readonly group?: { readonly id: string; readonly join: 'all' | 'any' };
  readonly goal?: ConditionGoal;
}

export interface TierRule {
  readonly id: string;
  readonly conditions: readonly TierCondition[];
}

/** The rules by which accounts are placed in tiers. */
export interface TierRules {
  /** Lowest first. */
  readonly tiers: readonly TierRule[];
  /** The period for which a tier is held; when it ends, the tier is decided anew. */
  readonly period: WindowRule;
  /** Whole months for which a tier stays after it is no longer earned. */
  readonly graceMonths: number;
  /** Months before the end of a period from which a missing amount is called a risk. */
  readonly riskMonths: number;
  readonly upgrade: 'at_once' | 'next_quarter';
}

/** One activity entry as the rules see it. A refund counts on the day of its order, whenever it was recorded. */
export interface ActivityEntry {
  readonly id: string;
  readonly kind: string;
  readonly amount: number;
  readonly quantity: number;
  readonly on: Day;
  readonly recordedOn: Day;
  /** The entry that this one refunds, in part or in full. */
  readonly reverses: string | null;
}

/** Position of a tier in the ladder, from 1; 0 for no tier. */
export const tierRank = (rules: TierRules, tier: string | null): number =>
  rules.tiers.findIndex(({ id }) => id === tier) + 1;
