import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tiers.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { artwork } from './artwork.ts';
import type { BadgeView } from './badge-view.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { dots } from '../internal/ui/dots.ts';
import type { BadgeMessages } from './messages.ts';

export interface BadgeContext {
  readonly words: Localizer<BadgeMessages>;
  readonly view: BadgeView;
  readonly hero: boolean;
}

/** Step of the type scale for the name; a long one is smaller. */
const nameSize = (tier: Tier | null, hero: boolean): string => {
  if (tier && plainText(tier.name).length > 24) return 'n20';
  return hero ? 'n40' : 'n28';
};

const tierDates = ({ since, until, ...standing }: Standing, { words, view }: BadgeContext): Renderable =>
  dots(
    [
      since && words.text('since', { date: formatDay(since, words, 'month') }),
      view.termText(standing) ?? (until && words.text('until', { date: formatDay(until, words) })),
    ],
    'muted',
    'dates',
  );

/** The head of the badge: artwork, tier's name, status, and since when until when it is held. */
export const tierHeading = (standing: Standing, context: BadgeContext): TemplateResult => {
  const { tier, program, owner } = standing;
  const { words, view, hero } = context;
  const programAndOwner = [
    program && words.rich('program', { program: localText(program.name) }),
    owner && html`<bdi>${owner.name}</bdi>`,
  ];
  return html`<div class="identity">
    ${artwork(tier, hero ? 'large' : 'medium')}
    <div>
      <slot name="title">${hero ? dots(programAndOwner, 'muted', 'eyebrow') : nothing}</slot>
      <h3 class="name ${nameSize(tier, hero)}" part="name">
        ${tier ? localText(tier.name) : words.text('noTier')} ${view.renderStatus(standing)}
      </h3>
      ${tierDates(standing, context)}
    </div>
  </div>`;
};
