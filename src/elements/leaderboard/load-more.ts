import { html, nothing } from 'lit';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import type { PagedRead } from '../internal/controllers/paged-resource.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';

/** What the button below the table can do: load the next page, try again, or begin with the first page. */
interface LoadMoreActions {
  readonly more: () => void;
  readonly retry: () => void;
  readonly restart: () => void;
}

const actionLabels = { more: 'more', retry: 'retry', restart: 'beginAnew' } as const;
const failureMessages = { retry: 'moreFailed', restart: 'movedOn' } as const;

/** What ranks win, as the backend states it. */
const prizeList = ({ prizes = [] }: Leaderboard, { words }: BoardContext): Renderable => {
  if (prizes.length === 0) return nothing;
  const [rows, more] = boundedList(prizes, words);
  const ranks = (from: number | undefined, to: number | undefined): string => {
    if (from === undefined) return '';
    const first = formatInteger(from, words.locale);
    if (to === undefined || to === from) return `${words.text('first', { from: first })}: `;
    return `${words.text('ranks', { from: first, to: formatInteger(to, words.locale) })}: `;
  };
  return html`<ul class="n12 quiet" part="prizes" aria-label=${words.text('prizes')}>
      ${rows.map(({ text, from, to }) => html`<li>${ranks(from, to)}${localText(text)}</li>`)}
    </ul>
    ${more}`;
};

/** The rows below the table: the button for the next page, and the prizes. */
export const loadMore = (
  board: Leaderboard,
  { nextPage, pages }: PagedRead<Leaderboard>,
  context: BoardContext,
  actions: LoadMoreActions,
): Renderable => {
  const { words } = context;
  const prizes = prizeList(board, context);
  if (nextPage === 'none')
    return prizes === nothing ? nothing : html`<div class="below-table">${prizes}</div>`;
  const loading = nextPage === 'loading';
  const action = pages.some(({ cursorExpired }) => cursorExpired)
    ? 'restart'
    : nextPage === 'error'
      ? 'retry'
      : 'more';
  return html`<div class="below-table">
    <p class="more">
      ${action === 'more' ? nothing : html`<span role="alert">${words.text(failureMessages[action])}</span>`}
      <button
        class="text-btn"
        part="button button-text"
        aria-disabled=${loading}
        @click=${() => {
          if (!loading) actions[action]();
        }}
      >
        ${words.text(actionLabels[action])}
      </button>
    </p>
    ${prizes}
  </div>`;
};
