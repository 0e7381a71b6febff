import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { figureTemplate, isVisible } from '../../internal/i18n/figures.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { PerkContext } from './perk-context.ts';
import { caption } from './fact-text.ts';
import { formatDayMonth } from '../../internal/i18n/dates.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** What the perk is worth. Gifts to a person say it as a declared value, for tax and anti-bribery rules. */
const declaredWorth = ({ declaredValue, recipient, kind }: Perk, { words }: PerkContext): unknown => {
  if (!declaredValue) return undefined;
  if (!isVisible(declaredValue)) return words.text('valueHidden');
  const amount = figureTemplate(declaredValue, words.locale);
  return words.rich(recipient === 'member' || kind === 'merchandise' ? 'declared' : 'worth', { amount });
};

/** Whom the perk is for: a person, always; the company, only where it can be claimed now. */
const recipientNote = ({ recipient, state }: Perk, { words }: PerkContext): string | undefined => {
  if (recipient === 'account' && state === 'claimable') return words.text('forCompany');
  return recipient === 'member' ? words.text('forPerson') : undefined;
};

/** When it was used up, who is enrolled, or how many ways there are to enter a draw. */
const usageNote = ({ state, claim, progress, draw }: Perk, { words, now }: PerkContext): unknown => {
  if (state === 'used_up' && claim?.at)
    return words.text('usedOn', { date: formatDayMonth(claim.at, words, now) });
  if (progress?.enrolled) return localText(progress.enrolled);
  return draw?.ways?.length ? words.text('ways', { n: draw.ways.length }) : undefined;
};

/** One secondary fact, and that a gift is for a person. The claim form shows all of them. */
const secondaryFacts = (perk: Perk, context: PerkContext): unknown[] => {
  const first = usageNote(perk, context) ?? declaredWorth(perk, context);
  return first === undefined || perk.recipient === 'member' ? [first, recipientNote(perk, context)] : [first];
};

/** The secondary facts and the rules of a perk: beside its `action` if it has one, else as a caption. */
export const cardDetails = (perk: Perk, context: PerkContext, action: Renderable): Renderable => {
  // The claim form states the gift rule itself.
  const isInForm = perk.action?.kind === 'claim' && perk.state !== 'used_up';
  const rules = [isInForm ? undefined : perk.giftRule, perk.terms].flatMap((rule) =>
    rule ? [link(rule.url, html`<bdi>${rule.label}</bdi>`, { purpose: 'rule' })] : [],
  );
  const lines = [...secondaryFacts(perk, context), ...rules].filter(Boolean);
  if (action === nothing) return caption(...lines);
  return lines.length > 0
    ? html`<div class="aside n12 quiet" part="meta">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
};
