import { html, nothing } from 'lit';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import { formatFigure } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import { formatPercent } from '../internal/i18n/percent.ts';
import { formatOrdinal } from '../internal/i18n/ordinal.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const standingText = ({ viewer, total, title }: Leaderboard, { words }: BoardContext): Renderable => {
  const { rank } = viewer ?? {};
  if (rank === undefined) return title === undefined ? words.text('caption') : localText(title);
  const ordinal = formatOrdinal(rank, words);
  return total === undefined
    ? words.rich('standingAlone', { rank: ordinal })
    : words.rich('standing', { rank: ordinal, total: formatInteger(total, words.locale) });
};

/** Others stand between the top rows and the viewer. Among the top rows a percentage would say nothing new. */
const isBelowTop = ({ rows }: Leaderboard): boolean => {
  const index = rows.findIndex(({ isViewer }) => isViewer);
  return index < 0 || (rows[index]?.place ?? 0) > index + 1;
};

/** The viewer's standing first: "412th of 1,240", the distance to the next rank, and the percentile. */
export const headline = (board: Leaderboard, context: BoardContext): Renderable => {
  const { words } = context;
  const { viewer = {}, title, rows } = board;
  const { rank, ahead, percentile } = viewer;
  const facts = [
    rank === undefined && rows.length > 0 && board.viewer !== undefined && words.text('unranked'),
    ahead !== undefined &&
      words.text(board.better === 'lower' ? 'aheadLower' : 'ahead', {
        value: formatFigure(ahead.value, words.locale),
        rank: formatOrdinal(ahead.rank, words),
      }),
    // "In the top 92%" is true, and nothing to be told.
    percentile !== undefined &&
      percentile <= 50 &&
      isBelowTop(board) &&
      words.text('percentile', { share: formatPercent(percentile, words.locale) }),
  ].filter((fact) => fact !== false);
  return html`<div class="headline">
    ${rank === undefined || title === undefined ? nothing : html`<p class="n12 quiet">${localText(title)}</p>`}
    <h3 class="n20 strong" id="title" tabindex="-1" part="title">${standingText(board, context)}</h3>
    ${facts.length > 0 ? html`<p class="muted">${facts.join(', ')}</p>` : nothing}
  </div>`;
};
