import { html, nothing } from 'lit';
import type { Leaderboard } from '../../contract/leaderboard.ts';
import { figureText } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { formatInteger } from '../shared/number.ts';
import { ordinal } from './ordinal.ts';
import type { Drawn, Setting } from './setting.ts';

const standing = ({ viewer, total, title }: Leaderboard, { words }: Setting): Drawn => {
  const { rank } = viewer ?? {};
  if (rank === undefined) return title === undefined ? words.text('caption') : localText(title);
  const place = { rank: ordinal(rank, words) };
  return total === undefined
    ? words.rich('standingAlone', place)
    : words.rich('standing', { ...place, total: formatInteger(total, words.locale) });
};

/** Whoever stands among the first does not need to hear what share of all that is. */
const isBelow = ({ rows }: Leaderboard): boolean => {
  const at = rows.findIndex(({ isViewer }) => isViewer);
  return at < 0 || (rows[at]?.place ?? 0) > at + 1;
};

/** The answer first: "412th of 1,240", how far the next rank is, and the share of all below the top. */
export const headline = (board: Leaderboard, setting: Setting): Drawn => {
  const { words } = setting;
  const { viewer = {}, title, rows } = board;
  const { rank, ahead, percentile } = viewer;
  const facts = [
    rank === undefined && rows.length > 0 && board.viewer !== undefined && words.text('unranked'),
    ahead !== undefined &&
      words.text('ahead', {
        value: figureText(ahead.value, words.locale),
        rank: ordinal(ahead.rank, words),
      }),
    percentile !== undefined && isBelow(board) && words.text('percentile', { n: percentile }),
  ].filter((fact) => fact !== false);
  return html`<div class="headline">
    ${rank === undefined || title === undefined ? nothing : html`<p class="n12 quiet">${localText(title)}</p>`}
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${standing(board, setting)}</h3>
    ${facts.length > 0 ? html`<p class="muted">${facts.join(', ')}</p>` : nothing}
  </div>`;
};
