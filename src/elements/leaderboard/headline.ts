import { html, nothing, type TemplateResult } from 'lit';
import type { Leaderboard } from '../../contract/leaderboard.ts';
import { figureText } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { formatInteger } from '../shared/number.ts';
import { ordinal } from './ordinal.ts';
import type { Drawn, Setting } from './setting.ts';

/** The answer first: "412th of 1,240", and how far the next rank is. */
export const headline = ({ viewer, total, title }: Leaderboard, { words }: Setting): TemplateResult => {
  const { rank, ahead, percentile } = viewer ?? {};
  const said = (): Drawn => {
    if (rank === undefined) return title === undefined ? words.text('caption') : localText(title);
    const place = { rank: ordinal(rank, words) };
    return total === undefined
      ? words.rich('standingAlone', place)
      : words.rich('standing', { ...place, total: formatInteger(total, words.locale) });
  };
  const further = ahead
    ? words.text('ahead', {
        value: figureText(ahead.value, words.locale),
        rank: ordinal(ahead.rank, words),
      })
    : undefined;
  const share = percentile === undefined ? undefined : words.text('percentile', { n: percentile });
  return html`<div class="headline">
    ${rank === undefined || title === undefined ? nothing : html`<p class="n12 quiet">${localText(title)}</p>`}
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${said()}</h3>
    ${[further, share].map((text) => (text === undefined ? nothing : html`<p class="muted">${text}</p>`))}
  </div>`;
};
