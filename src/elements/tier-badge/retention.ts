import { html, nothing } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { endsYear, formatTerm, type DateLocale } from '../internal/i18n/dates.ts';
import { plainText } from '../internal/i18n/local-text.ts';
import { icon } from '../internal/ui/icons.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { benefitList } from './benefits.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { BadgeMessages } from './messages.ts';

/** Key of the message about a term that ends at `through`: a year asks for other words than a day. */
export const termKey = <Key extends string>(
  key: Key,
  through: string,
  locale: DateLocale,
): Key | `${Key}Year` => (endsYear(through, locale) ? `${key}Year` : key);

/** "Benefits if you keep Gold in 2027" */
export const retentionTitle = ({ tier, forward }: Standing, words: Localizer<BadgeMessages>): string =>
  tier && forward?.through
    ? words.text(termKey('stayingGivesIn', forward.through, words), {
        tier: plainText(tier.name),
        date: formatTerm(forward.through, words),
      })
    : words.text('stayingGives');

/** Beside the way to the next tier: until when this tier is kept, and what keeping it gives. */
export const retentionSummary = (standing: Standing, words: Localizer<BadgeMessages>): Renderable => {
  const { forward, keep } = standing;
  const through = keep?.status === 'kept' ? keep.through : undefined;
  if (!forward && !through) return nothing;
  const kept =
    through && words.text(termKey('keptThrough', through, words), { date: formatTerm(through, words) });
  return html`${kept ? html`<p class="retained">${icon('check')}${kept}</p>` : nothing}
  ${
    forward
      ? html`<details class="more">
          <summary>${retentionTitle(standing, words)}${icon('more')}</summary>
          ${benefitList(forward.benefits, words, 'check')}
        </details>`
      : nothing
  }`;
};
