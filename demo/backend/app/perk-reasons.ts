import type { Figure } from '../../../src/contract/figure.ts';
import type { Reason } from '../../../src/contract/perk.ts';
import { groupRequirements } from '../../../src/rules/requirement-group.ts';
import { plain, type Texts } from '../store/localized.ts';
import type { Ground } from '../store/standing.ts';
import type { Lock } from '../rules/perk-state.ts';
import { maySeeStanding } from './membership-view.ts';
import { locales, moneyIn } from './money-text.ts';
import type { Question } from './question.ts';
import { progress } from './requirement-view.ts';

/** What is missing, in words; nothing of what this role may not see. */
const missing = ({ language }: Texts, figure: Figure | undefined): string[] => {
  if (!figure || !('amount' in figure)) return [];
  if (figure.currency !== undefined) return [moneyIn(language, figure.amount, figure.currency)];
  const count = new Intl.NumberFormat(locales[language]).format(figure.amount);
  return 'unit' in figure && figure.unit !== undefined ? [`${count} ${plain(figure.unit)}`] : [count];
};

const toGo = (question: Question, ground: Ground, tier: string): string | undefined => {
  const rule = ground.rules.tiers.find(({ id }) => id === tier);
  if (!rule || !maySeeStanding(question.viewer)) return undefined;
  const { language } = question.texts;
  const groups = groupRequirements(progress(question, ground, rule)).map(({ join, conditions }) => {
    if (join === 'any' && conditions.some((each) => each?.met)) return '';
    const parts = conditions.flatMap((each) => (each?.met ? [] : missing(question.texts, each?.remaining)));
    return new Intl.ListFormat(language, { type: join === 'any' ? 'disjunction' : 'conjunction' }).format(
      parts,
    );
  });
  const parts = groups.filter((part) => part !== '');
  return parts.length > 0 ? new Intl.ListFormat(language).format(parts) : undefined;
};

const tierReason = (question: Question, ground: Ground, tier: string): Reason => {
  const { texts } = question;
  const name = { tier: plain(texts.say(`tier.${tier}.name`)) };
  const look = ground.rules.looks.find((each) => each.tier === tier);
  if (look?.kind === 'invitation') return { code: 'tier', text: texts.say('perk.locked.invitation', name) };
  const what = toGo(question, ground, tier);
  return {
    code: 'tier',
    text: texts.say('perk.locked.tier', name),
    unlock:
      what === undefined
        ? undefined
        : {
            text: texts.say('perk.locked.unlock', { what }),
            label: texts.say('perk.locked.needs', name),
            href: '#standing',
          },
  };
};

/** Why a perk is shut, and what opens it. */
export const reasonOf = (
  question: Question,
  ground: Ground | undefined,
  lock: Lock,
  { tier, from }: { readonly tier: string | null; readonly from: string | null },
): Reason => {
  const { texts } = question;
  if (lock === 'tier' && tier !== null && ground) return tierReason(question, ground, tier);
  if (lock === 'window')
    return { code: lock, text: texts.say('perk.locked.window', { date: texts.date(from ?? '') }) };
  return { code: lock, text: texts.say(`perk.locked.${lock}`) };
};
