import type { Ladder } from '../../../src/contract/ladder.ts';
import type { Benefit, Tier } from '../../../src/contract/tiers.ts';
import type { LocalizedTexts } from '../i18n/localized-texts.ts';
import type { LadderRules } from './ladder.ts';
import { loadStanding } from './account-standing.ts';
import { membershipEnvelope, isActive, maySeeStanding } from '../session/membership-view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { requirementsView } from './requirement-view.ts';

/**
 * The benefits `tier.gold.benefit.1` and on; `.instead` beside one is the benefit that it replaces. `keys` names them in
 * their order, and `benefit.<key>` is the label of one.
 */
export const benefitsView = (texts: LocalizedTexts, key: string, keys: readonly string[] = []): Benefit[] =>
  texts.list(key).map((text, index) => ({
    key: keys[index],
    label: texts.find(`benefit.${keys[index] ?? ''}`),
    text,
    insteadOf: texts.find(`${key}.${index + 1}.instead`),
  }));

/** A tier with what it gives (`benefit`), or with what it would give in addition to those below (`gain`). */
export const tierView = (
  texts: LocalizedTexts,
  rules: LadderRules,
  id: string,
  benefits: 'benefit' | 'gain',
): Tier => {
  const row = rules.tierRows.find(({ tier }) => tier === id);
  return {
    id,
    name: texts.get(`tier.${id}.name`),
    order: row?.position,
    kind: row?.kind,
    artwork: row && { silhouette: row.silhouette, metal: row.metal },
    benefits: nonEmpty(
      benefitsView(texts, `tier.${id}.${benefits}`, benefits === 'benefit' ? row?.benefit_keys : []),
    ),
  };
};

/** `GET /tiers` */
export const readLadder = async (ctx: RequestContext): Promise<Ladder> => {
  const { tx, viewer, texts, now } = ctx;
  const { rules, placement } = await loadStanding(tx, viewer.account, viewer.program.time_zone, now);
  const held = isActive(viewer) && maySeeStanding(viewer) ? placement.tier : null;
  const seen = rules.tierRows.filter(({ tier, secret }) => !secret || tier === held);
  return {
    ...membershipEnvelope(ctx),
    items: seen.map(({ tier, kind }) => {
      const rule = rules.tiers.find(({ id }) => id === tier);
      const step = { ...tierView(texts, rules, tier, 'benefit'), current: tier === held };
      if (kind === 'invitation' || !rule) return { ...step, summary: texts.get('ladder.invitation') };
      return { ...step, requirements: requirementsView(ctx, rule, placement.day) };
    }),
  };
};
