import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { figureTemplate, isVisible } from '../../internal/i18n/figures.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { PerkContext } from './perk-context.ts';
import { caption } from './fact-text.ts';
import { formatDayMonth } from '../../internal/i18n/dates.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** What it is worth: gifts are declared, for tax and the rules against bribery. */
const declaredWorth = ({ declaredValue, recipient, kind }: Perk, { words }: PerkContext): unknown => {
  if (!declaredValue) return undefined;
  if (!isVisible(declaredValue)) return words.text('valueHidden');
  const amount = figureTemplate(declaredValue, words.locale);
  return words.rich(recipient === 'member' || kind === 'merchandise' ? 'declared' : 'worth', { amount });
};

/** For whom: told where somebody may take it; that it is for a person, always. */
const recipientNote = ({ recipient, state }: Perk, { words }: PerkContext): string | undefined => {
  if (recipient === 'account' && state === 'claimable') return words.text('forCompany');
  return recipient === 'member' ? words.text('forPerson') : undefined;
};

const usageNote = ({ state, claim, progress, draw }: Perk, { words, now }: PerkContext): unknown => {
  if (state === 'used_up' && claim?.at)
    return words.text('usedOn', { date: formatDayMonth(claim.at, words.locale, now) });
  if (progress?.enrolled) return localText(progress.enrolled);
  return draw?.ways?.length ? words.text('ways', { n: draw.ways.length }) : undefined;
};

/** One quiet fact; a gift to a person says so besides. The form tells all of them. */
const secondaryFacts = (perk: Perk, telling: PerkContext): unknown[] => {
  const first = usageNote(perk, telling) ?? declaredWorth(perk, telling);
  return first === undefined || perk.recipient === 'member' ? [first, recipientNote(perk, telling)] : [first];
};

/** What stands beside the action: a quiet fact, and the rules. */
export const cardDetails = (perk: Perk, telling: PerkContext, beside: Renderable): Renderable => {
  // A form tells the rule of its gift itself.
  const told = perk.action?.kind === 'claim' && perk.state !== 'used_up';
  const rules = [told ? undefined : perk.giftRule, perk.terms].flatMap((rule) =>
    rule ? [link(rule.url, html`<bdi>${rule.label}</bdi>`, { purpose: 'rule' })] : [],
  );
  const lines = [...secondaryFacts(perk, telling), ...rules].filter(Boolean);
  if (beside === nothing) return caption(...lines);
  return lines.length > 0
    ? html`<div class="aside n12 quiet" part="meta">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
};
