import type { Figure } from '../../../src/contract/core/figure.ts';
import type { LockReason } from '../../../src/contract/perks.ts';
import { groupRequirements } from '../../../src/rules/requirement-groups.ts';
import { plainText, type LocalizedTexts } from '../i18n/localized-texts.ts';
import type { StandingRecord } from '../standing/account-standing.ts';
import { closedBy, type CatalogPerk } from './catalog.ts';
import type { PerkLock } from './rules.ts';
import { maySeeStanding } from '../session/membership-view.ts';
import { formatMoney } from '../i18n/money.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requirementsProgress } from '../standing/requirement-view.ts';

const numbers = {
  en: new Intl.NumberFormat('en'),
  es: new Intl.NumberFormat('es'),
  tr: new Intl.NumberFormat('tr'),
};

/** What is missing, as text; empty where this role may not see the figure. */
const missingText = ({ language }: LocalizedTexts, figure: Figure | undefined): string[] => {
  if (!figure || !('amount' in figure)) return [];
  if (figure.currency !== undefined) return [formatMoney(language, figure.amount, figure.currency)];
  const count = numbers[language].format(figure.amount);
  return 'unit' in figure && figure.unit !== undefined ? [`${count} ${plainText(figure.unit)}`] : [count];
};

const missingForTier = (ctx: RequestContext, standing: StandingRecord, tier: string): string | undefined => {
  const rule = standing.rules.tiers.find(({ id }) => id === tier);
  if (!rule || !maySeeStanding(ctx.viewer)) return undefined;
  const { language } = ctx.texts;
  const groups = groupRequirements(requirementsProgress(ctx, standing, rule)).map(({ join, conditions }) => {
    if (join === 'any' && conditions.some((each) => each?.met)) return '';
    const parts = conditions.flatMap((each) => (each?.met ? [] : missingText(ctx.texts, each?.remaining)));
    return new Intl.ListFormat(language, { type: join === 'any' ? 'disjunction' : 'conjunction' }).format(
      parts,
    );
  });
  const parts = groups.filter((part) => part !== '');
  return parts.length > 0 ? new Intl.ListFormat(language).format(parts) : undefined;
};

const tierReason = (ctx: RequestContext, standing: StandingRecord, tier: string): LockReason => {
  const { texts } = ctx;
  const name = { tier: plainText(texts.get(`tier.${tier}.name`)) };
  const row = standing.rules.tierRows.find((each) => each.tier === tier);
  if (row?.kind === 'invitation') return { code: 'tier', text: texts.get('perk.locked.invitation', name) };
  const what = missingForTier(ctx, standing, tier);
  return {
    code: 'tier',
    text: texts.get('perk.locked.tier', name),
    unlock:
      what === undefined
        ? undefined
        : {
            text: texts.get('perk.locked.unlock', { what }),
            label: texts.get('perk.locked.needs', name),
            href: '#standing',
          },
  };
};

/** Why a perk is locked, and what unlocks it. */
export const lockedReason = (
  ctx: RequestContext,
  standing: StandingRecord,
  lock: PerkLock,
  item: CatalogPerk,
): LockReason => {
  const { texts } = ctx;
  const { min_tier: tier, open_from: from } = item.offer.perk;
  if (lock === 'choice') {
    const names = closedBy(item).map(({ perk }) => plainText(texts.get(`perk.${perk.perk}.title`)));
    const list = new Intl.ListFormat(texts.language).format(names);
    return { code: lock, text: texts.get('perk.locked.choice', { perks: list }) };
  }
  if (lock === 'tier' && tier !== null) return tierReason(ctx, standing, tier);
  if (lock === 'window')
    return { code: lock, text: texts.get('perk.locked.window', { date: texts.formatDate(from ?? '') }) };
  return { code: lock, text: texts.get(`perk.locked.${lock}`) };
};
