import { html, nothing } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { link } from '../../internal/ui/link.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { perkIcon } from './perk-icons.ts';
import { accessFact, windowFact } from './access-fact.ts';
import { eventFact } from './event-fact.ts';
import { courseFact, deliveryFact } from './progress-facts.ts';
import { quotaFact } from './quota-fact.ts';
import { commissionFact, drawFact } from './reward-facts.ts';
import type { PerkContext } from './perk-context.ts';
import { caption, valueLine, type FactTemplate } from './fact-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';

const mutedLine = (text: LocalText | undefined): Renderable =>
  text ? html`<p class="muted">${localText(text)}</p>` : nothing;

const contactFact = ({ contact }: Perk): Renderable =>
  contact
    ? html`${valueLine(html`<b class="n16"><bdi>${contact.name}</bdi></b>`)} ${mutedLine(contact.role)}`
    : nothing;

/** Why a perk is locked, and what opens it. */
const lockReasons = ({ reasons = [] }: Perk, { words }: PerkContext): Renderable => {
  const [rows, more] = boundedList(reasons, words);
  return html`${rows.map(
    ({ code, text, unlock }) =>
      html`<div class="reason" part="lock-reason">
        ${perkIcon(code === 'tier' ? 'tier' : 'lock')}
        <p><b>${localText(text)}</b></p>
        ${mutedLine(unlock?.text)}
      </div>`,
  )}${more}`;
};

/** Why nothing is left, where no number says it: a survey that was answered. */
const usedUpFact: FactTemplate = ({ state, reasons: [reason] = [] }) =>
  caption(state === 'used_up' && reason && localText(reason.text));

/** Facts that a perk may have, in the order of what helps most to decide: a card shows the first one. */
const factsByPriority: readonly FactTemplate[] = [
  courseFact,
  deliveryFact,
  eventFact,
  drawFact,
  commissionFact,
  accessFact,
  quotaFact,
  windowFact,
  usedUpFact,
];

const firstFact: FactTemplate = (perk, context) => {
  for (const factTemplate of factsByPriority) {
    const fact = factTemplate(perk, context);
    if (fact !== nothing) return fact;
  }
  return nothing;
};

/** The one fact of a card that helps most to decide, and below it the person who helps. */
export const keyFact = (perk: Perk, context: PerkContext): Renderable => {
  const { contact, state, reasons } = perk;
  const locked = state === 'locked' && reasons !== undefined;
  const fact = locked ? lockReasons(perk, context) : firstFact(perk, context);
  const terms = context.terms?.cardTerms(perk, context.words, context.now) ?? nothing;
  if (fact === nothing && terms === nothing && !contact) return nothing;
  // Without any other fact the contact is the fact; a locked perk names nobody.
  const person = fact === nothing || locked ? undefined : contact;
  return html`<div class="fact" part="fact">
    ${fact === nothing ? contactFact(perk) : fact}
    ${caption(
      person && link(person.href, html`<bdi>${person.name}</bdi>`, { purpose: 'contact' }),
      person?.role && localText(person.role),
    )}
    ${terms}
  </div>`;
};
