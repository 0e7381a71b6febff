import type { Selectable } from 'kysely';
import type { TierRules } from './tier-rules.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

/** The tiers of a program, lowest first, with the rules of one plan. */
export interface LadderRules extends TierRules {
  readonly tierRows: readonly Selectable<Tables['tier']>[];
}

export const loadLadder = async (tx: Tx, plan: string): Promise<LadderRules> => {
  const [tierRows, rules, { period, grace_months, risk_months, upgrade }] = await Promise.all([
    tx.selectFrom('tier').selectAll().orderBy('position').execute(),
    tx.selectFrom('tier_rule').selectAll().where('plan', '=', plan).orderBy('position').execute(),
    tx.selectFrom('plan').selectAll().where('plan', '=', plan).executeTakeFirstOrThrow(),
  ]);
  const conditions = rules.map(({ rule, span, group_id, group_join, ...rest }) => ({
    ...rest,
    id: rule,
    window: span,
    ...(group_id !== null && group_join !== null && { group: { id: group_id, join: group_join } }),
  }));
  const tiers = tierRows.map(({ tier }) => ({
    id: tier,
    conditions: conditions.filter((rule) => rule.tier === tier),
  }));
  return { tierRows: tierRows, tiers, period, graceMonths: grace_months, riskMonths: risk_months, upgrade };
};
