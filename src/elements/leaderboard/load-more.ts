import { html, nothing } from 'lit';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import type { ResourcePage } from '../internal/controllers/paged-resource.ts';
import { prizeList } from './footer.ts';
import type { BoardContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** What a button below the table can do. */
interface LoadMoreActions {
  readonly more: () => void;
  readonly retry: () => void;
  readonly anew: () => void;
}

type LoadMoreAction = keyof LoadMoreActions;
const actionLabels = { more: 'more', retry: 'retry', anew: 'beginAnew' } as const satisfies Record<
  LoadMoreAction,
  string
>;
const failureMessages = { retry: 'moreFailed', anew: 'movedOn' } as const;

/** Below the table: the way to more of it, and what ranks bring. `last` is the page that was asked for last. */
export const loadMore = (
  board: Leaderboard,
  last: ResourcePage<Leaderboard> | undefined,
  setting: BoardContext,
  deeds: LoadMoreActions,
): Renderable => {
  const { words } = setting;
  const { loading = false, failed = false, cursorExpired = false } = last ?? {};
  const deed: LoadMoreAction = cursorExpired ? 'anew' : failed ? 'retry' : 'more';
  const won = prizeList(board, setting);
  const isMore = failed || loading || (last?.data ?? board).nextCursor !== undefined;
  if (!isMore) return won === nothing ? nothing : html`<div class="under">${won}</div>`;
  return html`<div class="under">
    <p class="more">
      ${deed === 'more' ? nothing : html`<span role="alert">${words.text(failureMessages[deed])}</span>`}
      <button
        class="text-btn"
        part="button button-text"
        aria-disabled=${loading}
        @click=${() => {
          if (!loading) deeds[deed]();
        }}
      >
        ${words.text(actionLabels[deed])}
      </button>
    </p>
    ${won}
  </div>`;
};
