import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tiers.ts';
import type { words as english } from '../../locales/en/tier-badge.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { artwork } from './artwork.ts';
import type { BadgeView } from './badge-view.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

export interface BadgeContext {
  readonly words: Localizer<typeof english>;
  readonly view: BadgeView;
  readonly hero: boolean;
}

/** A name that would fill the card by itself is set smaller. */
const nameSize = (tier: Tier | null, hero: boolean): string => {
  if (tier && plainText(tier.name).length > 24) return 'n20';
  return hero ? 'n40' : 'n28';
};

/** Parts on a quiet line, divided by dots that no line begins or ends with. */
const dotSeparatedLine = (parts: readonly unknown[], part: string): Renderable => {
  const shown = parts.filter(Boolean);
  if (shown.length === 0) return nothing;
  return html`<div class="muted dots" part=${part}>
    <div>${shown.map((one) => html`<span>${one}</span>`)}</div>
  </div>`;
};

const tierDates = ({ since, until, ...standing }: Standing, { words, view }: BadgeContext): Renderable =>
  dotSeparatedLine(
    [
      since && words.text('since', { date: formatDay(since, words.locale, 'month') }),
      view.termText(standing) ?? (until && words.text('until', { date: formatDay(until, words.locale) })),
    ],
    'dates',
  );

/** Who stands where: medallion, name, status, and since when until when. */
export const tierHeading = (standing: Standing, telling: BadgeContext): TemplateResult => {
  const { tier, program, owner } = standing;
  const { words, view, hero } = telling;
  const whose = [
    program && words.rich('program', { program: localText(program.name) }),
    owner && html`<bdi>${owner.name}</bdi>`,
  ];
  return html`<div class="id">
    ${artwork(tier, hero ? 'large' : 'medium')}
    <div>
      <slot name="title">${hero ? dotSeparatedLine(whose, 'eyebrow') : nothing}</slot>
      <h3 class="name ${nameSize(tier, hero)}" part="name">
        ${tier ? localText(tier.name) : words.text('noTier')} ${view.renderStatus(standing)}
      </h3>
      ${tierDates(standing, telling)}
    </div>
  </div>`;
};
