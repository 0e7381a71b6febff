import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { benefitList } from './benefits.ts';
import type { RenderDisclosure } from './disclosure.ts';
import { tierHeading, type BadgeContext } from './tier-heading.ts';
import { retentionSummary } from './retention.ts';
import { standingStatus } from './standing-status.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

export interface BadgeCardContext extends BadgeContext {
  readonly explain: RenderDisclosure;
  readonly ladder: Renderable;
  /** The frame's own last rows. */
  readonly notes: TemplateResult;
}

/** Whose figures these are; a hero says it above the name. */
const figuresOwner = ({ owner, requirements, keep }: Standing, { words }: BadgeContext): Renderable =>
  owner && (requirements || keep)
    ? html`<p class="quiet n12">${words.rich('owner', { name: html`<bdi>${owner.name}</bdi>` })}</p>`
    : nothing;

/** What this tier gives: folded away where something else is said first. */
const currentBenefits = ({ tier }: Standing, { words }: BadgeContext, open: boolean): Renderable => {
  const list = benefitList(tier?.benefits, 'check');
  if (!tier || list === nothing) return nothing;
  return html`<details class="more" ?open=${open}>
    <summary><span>${words.rich('gives', { tier: localText(tier.name) })}</span>${icon('more')}</summary>
    ${list}
  </details>`;
};

/** A region of the card; no region without content. */
const section = (name: string, ...drawn: readonly Renderable[]): Renderable =>
  drawn.some((one) => one !== nothing) ? html`<div class=${name} part=${name}>${drawn}</div>` : nothing;

/** The badge as a card, or in two columns as a hero. */
export const badgeCard = (standing: Standing, drawing: BadgeCardContext): TemplateResult => {
  const { view, hero, words, explain, ladder, notes } = drawing;
  const told = view.renderGoals(standing, hero ? 'n28' : 'n20');
  const after = view.renderDetails(standing);
  const onward = standingStatus(standing).kind === 'next' ? retentionSummary(standing, words) : nothing;
  const { reason } = standing;
  const change = reason
    ? explain(words.text('lastChange'), 'more', ({ changeExplanation }) => changeExplanation(reason, words))
    : nothing;
  const owner = figuresOwner(standing, drawing);
  return html`<section
    class="card ${hero ? 'hero' : ''} badge"
    part="card"
    role="group"
    aria-label=${words.text('badge')}
  >
    <div class="body">
      <div class="standing">
        ${tierHeading(standing, drawing)}
        ${hero ? section('beside', benefitList(standing.tier?.benefits, 'check'), onward, change) : nothing}
      </div>
      ${hero ? section('goals', told, after) : section('goals', told, owner)}
    </div>
    ${hero ? nothing : section('footer', after, currentBenefits(standing, drawing, after === nothing), onward, change)}
    ${ladder} ${notes}
    <slot name="footer"></slot>
  </section>`;
};
