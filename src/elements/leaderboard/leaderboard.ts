import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { leaderboardRoute, type Leaderboard } from '../../contract/leaderboard.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { icon } from '../shared/icon.ts';
import { onNewcomer } from '../shared/newcomer.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { choosers } from './chooser.ts';
import { footer } from './footer.ts';
import { Further, rowsOf } from './further.ts';
import { headline } from './headline.ts';
import { styles } from './leaderboard.styles.ts';
import { linesOf, Rows, type Line } from './rows.ts';
import { mostOf } from './row.ts';
import type { Drawn, Setting } from './setting.ts';
import { Snapshot } from './snapshot.ts';
import { table } from './table.ts';
import { vocabulary } from './vocabulary.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card board bones" part="card" aria-hidden="true">
    <i class="bone w6"></i>${Array.from({ length: 6 }, () => html`<i class="bone line"></i>`)}
  </section>`;

/**
 * Shows who stands where over one metric and one period: the first ranks, the viewer's own with its neighbours, and more
 * on demand.
 *
 * @element laurel-leaderboard
 *
 * @slot empty - Replaces what stands there while nobody is ranked; shown also when this program has no board.
 * @slot artwork - Replaces the drawing of a company that is not a member.
 * @slot footer - Below the table.
 *
 * @fires {LaurelLoadEvent} laurel-load - The board arrived.
 * @fires {LaurelErrorEvent} laurel-error - It did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - Somebody is about to follow a link; prevent it to route it yourself.
 *
 * @csspart card - The surface of the board, and of a failed or empty state.
 * @csspart title - Where the viewer stands, or the name of the board.
 * @csspart cohorts - The choice of a group.
 * @csspart runs - The choice of a period.
 * @csspart news - The row that says that new results wait.
 * @csspart table - The table.
 * @csspart row - One of its rows.
 * @csspart own - The viewer's own row.
 * @csspart prizes - What ranks bring.
 * @csspart seen - How others see the viewer.
 * @csspart visibility - The choice of how others see the viewer.
 * @csspart option - One of these ways.
 * @csspart action - A button.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The board is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate failed - Nothing could be loaded.
 * @cssstate absent - This program has no board, or it is switched off.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate wrong-role - This role may not see it.
 * @cssstate unconnected - No program, endpoint or identity.
 */
export class LaurelLeaderboard extends LitElement {
  static override styles = [tokens, base, frameStyles, styles];

  static override properties = { board: {}, run: {}, cohort: {}, limit: {} };

  /** Id of the board; without it the one that the vendor shows first. */
  declare board: string | null;

  /** Id of the period; without it the one that counts now. */
  declare run: string | null;

  /** Id of the group; without it everybody. */
  declare cohort: string | null;

  /** How many ranks stand above the gap; without it as the backend has it. */
  declare limit: string | null;

  readonly #frame = new Frame(this, leaderboardRoute, vocabulary, () => ({
    id: this.board || 'default',
    ...this.#params(),
  }));
  readonly #setting: Setting = { host: this, words: this.#frame.words, tag: () => this.#frame.words.tag };
  readonly #snapshot = new Snapshot();
  readonly #further = new Further(this.#setting);
  readonly #rows = new Rows(this.#setting);
  readonly #visibility = new OnDemand(this, async () => {
    const { VisibilityChoice } = await import('./visibility.ts');
    return new VisibilityChoice(this.#setting, () => {
      this.#snapshot.forget();
      this.reload();
    });
  });
  #chosen: { run?: string; cohort?: string } = {};
  #lines: readonly Line[] = [];
  #most = 0;
  #choosing = false;

  constructor() {
    super();
    this.board = null;
    this.run = null;
    this.cohort = null;
    this.limit = null;
    onNewcomer(this, () => {
      this.#snapshot.forget();
      this.#chosen = {};
      this.#choosing = false;
    });
  }

  /** Asks for the board again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#frame.resource.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('cohort') || changed.has('board')) this.#chosen = {};
  }

  override render(): TemplateResult {
    return this.#frame.render({
      surface: 'card state',
      skeleton,
      missing: () => html`<slot name="empty"></slot>`,
      ready: (read, notes) =>
        html`<section class="card board" part="card" aria-labelledby="title">${this.#board(read)}</section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    this.#rows.draw(this.renderRoot.querySelector('tbody'), this.#lines, this.#most);
  }

  #params(): { run?: string | undefined; cohort?: string | undefined; limit?: string | undefined } {
    return {
      run: this.#chosen.run ?? this.run ?? undefined,
      cohort: this.#chosen.cohort ?? this.cohort ?? undefined,
      limit: this.limit ?? undefined,
    };
  }

  #board(read: Leaderboard): TemplateResult {
    const { words } = this.#setting;
    const params = this.#params();
    const about = JSON.stringify([this.board, params, words.tag]);
    const board = this.#snapshot.take(read, about);
    const pages = this.#further.read(board, { id: this.board || 'default', ...params });
    const rows = rowsOf(board, pages);
    this.#lines = linesOf(rows);
    this.#most = mostOf({ rows });
    const last = pages.at(-1);
    const more = (last?.data ?? board).nextCursor !== undefined;
    return html`<div class="top">
        ${headline(board, this.#setting)}${choosers(board, this.#setting, (what, id) => this.#choose(what, id))}
      </div>
      ${this.#news()} ${rows.length > 0 ? table(board, this.#setting) : this.#nobody()}
      ${more || last?.failed ? this.#more(last?.waits ?? false, last?.failed ?? false) : nothing}
      ${footer(board, this.#setting, () => this.#change())}
      ${this.#choosing ? (this.#visibility.get()?.render(this.board || 'default', board, () => this.#change()) ?? nothing) : nothing}`;
  }

  /** New results wait; the sentence is read out once, when the first of them comes. */
  #news(): TemplateResult {
    const { words } = this.#setting;
    const { waiting } = this.#snapshot;
    return html`<div role="status">
      ${
        waiting > 0
          ? html`<p class="row news" part="news">
              ${icon('reload')}<span>${words.text('newResults', { n: waiting })}</span>
              <button class="text-btn" part="action" @click=${this.#show}>${words.text('show')}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #nobody(): TemplateResult {
    const { words } = this.#setting;
    return html`<slot name="empty"
      ><p class="strong">${words.text('empty')}</p>
      <p class="muted">${words.text('emptyNote')}</p></slot
    >`;
  }

  #more(waits: boolean, failed: boolean): Drawn {
    const { words } = this.#setting;
    const next = (): void => {
      if (failed) this.#further.retry();
      else if (!waits) this.#further.ask();
      this.requestUpdate();
    };
    return html`<p class="row more">
      ${failed ? html`<span role="alert">${words.text('moreFailed')}</span>` : nothing}
      <button class="text-btn" part="action" aria-disabled=${waits ? 'true' : 'false'} @click=${next}>
        ${words.text(failed ? 'retry' : 'more')}
      </button>
    </p>`;
  }

  #choose(what: 'run' | 'cohort', id: string): void {
    this.#chosen = { ...this.#chosen, [what]: id };
    this.requestUpdate();
  }

  #change(): void {
    this.#choosing = !this.#choosing;
    this.requestUpdate();
  }

  readonly #show = (): void => {
    this.#snapshot.show();
    // The button goes with what it said: whoever pressed it reads the answer.
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-leaderboard': LaurelLeaderboard;
  }
}
