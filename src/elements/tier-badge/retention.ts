import { html, nothing } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { formatTerm } from '../internal/i18n/dates.ts';
import { icon } from '../internal/ui/icons.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { benefitList } from './benefits.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { BadgeMessages } from './messages.ts';

/** "What staying gives in 2027" */
export const retentionTitle = ({ forward }: Standing, words: Localizer<BadgeMessages>): string =>
  forward?.through
    ? words.text('stayingGivesIn', { date: formatTerm(forward.through, words.locale) })
    : words.text('stayingGives');

/** Beside the way to the next tier: until when this tier is kept, and what keeping it gives. */
export const retentionSummary = (standing: Standing, words: Localizer<BadgeMessages>): Renderable => {
  const { forward, keep } = standing;
  const through = keep?.status === 'kept' ? keep.through : undefined;
  if (!forward && !through) return nothing;
  const kept = through && words.text('keptThrough', { date: formatTerm(through, words.locale) });
  return html`${kept ? html`<p class="kept">${icon('check')}${kept}</p>` : nothing}
  ${
    forward
      ? html`<details class="more">
          <summary>${retentionTitle(standing, words)}${icon('more')}</summary>
          ${benefitList(forward.benefits, 'check')}
        </details>`
      : nothing
  }`;
};
