import { html, nothing } from 'lit';
import type { Leaderboard } from '../../contract/leaderboard.ts';
import type { Page } from '../shared/page-reader.ts';
import { prizes } from './footer.ts';
import type { Drawn, Setting } from './setting.ts';

/** What a button below the table can do. */
interface Deeds {
  readonly more: () => void;
  readonly retry: () => void;
  readonly anew: () => void;
}

type Deed = keyof Deeds;
const labels = { more: 'more', retry: 'retry', anew: 'beginAnew' } as const satisfies Record<Deed, string>;
const reasons = { retry: 'moreFailed', anew: 'movedOn' } as const;

/** Below the table: the way to more of it, and what ranks bring. `last` is the page that was asked for last. */
export const under = (
  board: Leaderboard,
  last: Page<Leaderboard> | undefined,
  setting: Setting,
  deeds: Deeds,
): Drawn => {
  const { words } = setting;
  const { waits = false, failed = false, gone = false } = last ?? {};
  const deed: Deed = gone ? 'anew' : failed ? 'retry' : 'more';
  const won = prizes(board, setting);
  const isMore = failed || waits || (last?.data ?? board).nextCursor !== undefined;
  if (!isMore) return won === nothing ? nothing : html`<div class="under">${won}</div>`;
  return html`<div class="under">
    <p class="more">
      ${deed === 'more' ? nothing : html`<span role="alert">${words.text(reasons[deed])}</span>`}
      <button
        class="text-btn"
        part="action"
        aria-disabled=${waits}
        @click=${() => {
          if (!waits) deeds[deed]();
        }}
      >
        ${words.text(labels[deed])}
      </button>
    </p>
    ${won}
  </div>`;
};
