import { html, nothing } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { formatTerm } from '../shared/date.ts';
import { icon } from '../shared/icon.ts';
import type { Words } from '../shared/words.ts';
import { benefitList } from './benefits.ts';
import type { Drawn } from './story-teller.ts';

/** "What staying gives in 2027" */
export const stayingTitle = ({ forward }: Standing, words: Words<typeof english>): string =>
  forward?.through
    ? words.text('stayingGivesIn', { date: formatTerm(forward.through, words.locale) })
    : words.text('stayingGives');

/** Beside the way up: that this tier is kept already, and what that brings. */
export const staying = (standing: Standing, words: Words<typeof english>): Drawn => {
  const { forward, keep } = standing;
  const through = keep?.status === 'kept' ? keep.through : undefined;
  if (!forward && !through) return nothing;
  const kept = through && words.text('keptThrough', { date: formatTerm(through, words.locale) });
  return html`${kept ? html`<p class="kept">${icon('check')}${kept}</p>` : nothing}
  ${
    forward
      ? html`<details class="more">
          <summary>${stayingTitle(standing, words)}${icon('more')}</summary>
          ${benefitList(forward.benefits, 'check')}
        </details>`
      : nothing
  }`;
};
