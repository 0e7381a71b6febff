import type { Ladder } from '../../../src/contract/ladder.ts';
import type { Benefit, Tier } from '../../../src/contract/tier.ts';
import type { Texts } from '../store/localized.ts';
import type { LadderRules } from '../store/ladder.ts';
import { readStanding } from '../store/standing.ts';
import { envelopeOf, isActive, maySeeStanding } from './membership-view.ts';
import { some, type Question } from './question.ts';
import { asked } from './requirement-view.ts';

/** `tier.gold.benefit.1` and on; `.instead` beside a line is the same benefit as it is now. */
export const benefitsOf = (texts: Texts, key: string): Benefit[] =>
  texts.lines(key).map((text, index) => ({ text, insteadOf: texts.find(`${key}.${index + 1}.instead`) }));

/** A tier as it looks, with what it gives, or with what it would give to those below. */
export const tierOf = (texts: Texts, rules: LadderRules, id: string, benefits: 'benefit' | 'gain'): Tier => {
  const look = rules.looks.find(({ tier }) => tier === id);
  return {
    id,
    name: texts.say(`tier.${id}.name`),
    order: look?.position,
    kind: look?.kind,
    artwork: look && { silhouette: look.silhouette, metal: look.metal },
    benefits: some(benefitsOf(texts, `tier.${id}.${benefits}`)),
  };
};

/** `GET /tiers` */
export const readLadder = async (question: Question): Promise<Ladder> => {
  const { books, viewer, texts, now } = question;
  const { rules, placement } = await readStanding(books, viewer.account, viewer.program.time_zone, now);
  const held = isActive(viewer) && maySeeStanding(viewer) ? placement.tier : null;
  const seen = rules.looks.filter(({ tier, secret }) => !secret || tier === held);
  return {
    ...envelopeOf(question),
    items: seen.map(({ tier, kind }) => {
      const rule = rules.tiers.find(({ id }) => id === tier);
      const step = { ...tierOf(texts, rules, tier, 'benefit'), current: tier === held };
      if (kind === 'invitation' || !rule) return { ...step, summary: texts.say('ladder.invitation') };
      return { ...step, requirements: asked(question, rule, placement.day) };
    }),
  };
};
