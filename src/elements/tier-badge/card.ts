import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { benefitList } from './benefits.ts';
import type { RenderDisclosure } from './badge-view.ts';
import { tierHeading, type BadgeContext } from './tier-heading.ts';
import { retentionSummary } from './retention.ts';
import { standingStatus } from './standing-status.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

export interface BadgeCardContext extends BadgeContext {
  readonly explain: RenderDisclosure;
  /** What is earned beside the tier. */
  readonly tracks: Renderable;
  readonly ladder: Renderable;
  /** How old the figures are, and what could not be read: the last rows of the card. */
  readonly notes: TemplateResult;
}

/** Whose figures these are, for a card; a hero says it above the name. */
const figuresOwner = ({ owner, requirements, keep }: Standing, { words }: BadgeContext): Renderable =>
  owner && (requirements || keep)
    ? html`<p class="quiet n12">${words.rich('owner', { name: html`<bdi>${owner.name}</bdi>` })}</p>`
    : nothing;

/** What this tier gives; closed where other details come first. */
const currentBenefits = ({ tier }: Standing, { words }: BadgeContext, open: boolean): Renderable => {
  const list = benefitList(tier?.benefits, words, 'check');
  if (!tier || list === nothing) return nothing;
  return html`<details class="more" ?open=${open}>
    <summary><span>${words.rich('gives', { tier: localText(tier.name) })}</span>${icon('more')}</summary>
    ${list}
  </details>`;
};

/** A region of the card, left out when it has no content. */
const section = (name: string, ...content: readonly Renderable[]): Renderable =>
  content.some((item) => item !== nothing) ? html`<div class=${name} part=${name}>${content}</div>` : nothing;

/** The badge as a card, or in two columns as a hero. */
export const badgeCard = (standing: Standing, context: BadgeCardContext): TemplateResult => {
  const { view, hero, words, explain, tracks, ladder, notes } = context;
  const goals = view.renderGoals(standing, hero ? 'n28' : 'n20');
  const details = view.renderDetails(standing);
  const retention = standingStatus(standing) === 'next' ? retentionSummary(standing, words) : nothing;
  const { reason } = standing;
  const change = reason
    ? explain(words.text('lastChange'), 'more', ({ changeExplanation }) => changeExplanation(reason, words))
    : nothing;
  const owner = figuresOwner(standing, context);
  return html`<section
    class="card ${hero ? 'hero' : ''} badge"
    part="card"
    role="group"
    aria-label=${words.text('badge')}
  >
    <div class="body">
      <div>
        ${tierHeading(standing, context)}
        ${hero ? section('secondary', benefitList(standing.tier?.benefits, words, 'check'), retention, change) : nothing}
      </div>
      ${hero ? section('goals', goals, details) : section('goals', goals, owner)}
    </div>
    ${hero ? nothing : section('footer', details, currentBenefits(standing, context, details === nothing), retention, change)}
    ${tracks} ${ladder} ${notes}
    <slot name="footer"></slot>
  </section>`;
};
