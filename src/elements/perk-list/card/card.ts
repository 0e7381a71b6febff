// One card: a perk comes in, a template goes out. `facts.ts` chooses the fact that helps most to decide, `status-chip.ts` and
// `primary-action.ts` say what can be done. A press goes to the list by the actions of `perk-context.ts`.

import { html, nothing, type TemplateResult } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { cardMedia } from '../../internal/cards/card-media.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { primaryAction } from './primary-action.ts';
import { cardDetails } from './card-details.ts';
import { perkIcon } from './perk-icons.ts';
import { keyFact } from './facts.ts';
import { perkKindOf } from './perk-kind.ts';
import { perkStatusChip } from './status-chip.ts';
import type { PerkContext } from './perk-context.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const cardHeader = (perk: Perk, context: PerkContext): Renderable => {
  const kind = perkKindOf(perk.kind);
  const chip = perkStatusChip(perk, context);
  if (perk.kind === undefined && chip === nothing) return nothing;
  return html`<div class="head">
    ${
      perk.kind === undefined
        ? nothing
        : html`<span class="kind n12 quiet" part="kind">${perkIcon(kind)}${context.words.text(kind)}</span>`
    }
    ${chip}
  </div>`;
};

const recommendation = ({ because }: Perk, { words }: PerkContext): Renderable =>
  because
    ? html`<p class="recommendation n12" part="reason">
        ${perkIcon('person')}<span>${words.rich('because', { reason: localText(because.text) })}</span>
      </p>`
    : nothing;

/** The content of a card: kind and status, title, what the perk does, its key fact, and one action with details. */
export const perkCard = (perk: Perk, context: PerkContext): TemplateResult => {
  const { title, summary } = perk;
  const action = primaryAction(perk, context);
  const details = cardDetails(perk, context, action);
  return html`<div>${cardMedia(perk)}${cardHeader(perk, context)}</div>
    <div class="text">
      <h3 class="name n16" part="title" tabindex="-1" title=${plainText(title)}>${localText(title)}</h3>
      ${summary ? html`<p class="summary muted" part="summary">${localText(summary)}</p>` : nothing}
      ${recommendation(perk, context)}
    </div>
    ${keyFact(perk, context)}
    ${action === nothing && details === nothing ? nothing : html`<div class="foot">${action}${details}</div>`}`;
};
