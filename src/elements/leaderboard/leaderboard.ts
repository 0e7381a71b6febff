import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { leaderboardRoute, type Leaderboard } from '../../contract/leaderboards.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { onProgramChange } from '../internal/program/on-program-change.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { banner } from '../internal/ui/banner.styles.ts';
import { BoardList } from './board-list.ts';
import { boardPickers } from './board-picker.ts';
import { boardFooter } from './footer.ts';
import { BoardPagination, rowsOfPages } from './pagination.ts';
import { headline } from './headline.ts';
import { leaderboardStyles } from './leaderboard.styles.ts';
import { newResultsBanner, selectionError } from './new-results-banner.ts';
import { toTableRows, maxAmount, type TableRow } from './row-model.ts';
import { TableBody } from './table-body.ts';
import { toBoardScope } from './board-scope.ts';
import type { BoardContext } from './messages.ts';
import { BoardSnapshot } from './board-snapshot.ts';
import { emptyBoard, boardTable } from './table.ts';
import { BoardSelection, type BoardParams } from './board-selection.ts';
import { loadMore } from './load-more.ts';
import { messages } from './messages.ts';

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
 * @csspart boards - The choice of a board.
 * @csspart cohorts - The choice of a group.
 * @csspart runs - The choice of a period.
 * @csspart banner - The row that says that new results wait.
 * @csspart table - The table.
 * @csspart row - One of its rows.
 * @csspart current-row - The viewer's own row.
 * @csspart prizes - What ranks bring.
 * @csspart visibility-note - How others see the viewer.
 * @csspart visibility - The choice of how others see the viewer.
 * @csspart option - One of these ways.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The one that goes on.
 * @csspart button-secondary - Beside it, or alone on a card.
 * @csspart button-text - A button that looks like text.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The board is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate error - Nothing could be loaded.
 * @cssstate empty - This program has no board, or it is switched off.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see it.
 * @cssstate unconfigured - No program, endpoint or identity.
 */
export class LaurelLeaderboard extends LitElement {
  static override styles = [tokens, base, stateStyles, banner, leaderboardStyles];

  static override properties = {
    board: {},
    run: {},
    cohort: {},
    limit: {},
    boards: { type: Boolean },
  };

  /** Id of the board; without it the one that the vendor shows first. */
  declare board: string | null;

  /** Id of the period; without it the one that counts now. */
  declare run: string | null;

  /** Id of the group; without it everybody. */
  declare cohort: string | null;

  /** How many ranks stand above the gap; without it as the backend has it. */
  declare limit: string | null;

  /** Offers the other boards of the program too. */
  declare boards: boolean;

  readonly #shell = new StateShell(this, leaderboardRoute, messages, () => this.#params);
  readonly #context: BoardContext = {
    host: this,
    words: this.#shell.words,
    tag: () => this.#shell.words.tag,
  };
  readonly #boardList = new BoardList(this.#context, () => this.boards);
  readonly #selection = new BoardSelection(this.#context);
  readonly #snapshot = new BoardSnapshot();
  readonly #pagination = new BoardPagination(this.#context);
  readonly #tableBody = new TableBody(this.#context, () => this.#loadPrevious());
  readonly #notFound = new LazyModule(this, () => import('./board-not-found.ts'));
  readonly #visibility = new LazyModule(this, async () => {
    const [{ VisibilityChoice }, { adoptLazyStyles }, { visibilityStyles }] = await Promise.all([
      import('./visibility.ts'),
      import('../internal/ui/lazy-styles.ts'),
      import('./visibility.styles.ts'),
    ]);
    adoptLazyStyles(this, visibilityStyles);
    return new VisibilityChoice(this.#context, () => this.#reloadAndShow());
  });
  #tableRows: readonly TableRow[] = [];
  #board: Leaderboard | undefined;
  #visibilityOpen = false;
  #focusVisibility = false;
  /** What happens once it is drawn: where whoever reads goes on. */
  #afterUpdate: (() => void) | undefined;

  constructor() {
    super();
    this.board = null;
    this.run = null;
    this.cohort = null;
    this.limit = null;
    this.boards = false;
    onProgramChange(this, () => this.#reset());
  }

  /** Asks for the board again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    this.#selection.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('cohort') || changed.has('board')) this.#selection.reset();
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton: () => {
        // Nothing is at hand: whoever comes now may be somebody else.
        this.#reset();
        return skeleton();
      },
      notFound: () => this.#notFound.get()?.boardNotFound(this.#context) ?? skeleton(),
      ready: (given, notes) =>
        html`<section class="card board" part="card" aria-labelledby="title">${this.#content(given)}</section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    const board = this.#board;
    if (board)
      this.#tableBody.update(this.renderRoot.querySelector('tbody'), this.#tableRows, {
        maxAmount: maxAmount(this.#tableRows),
        scope: toBoardScope(board.scope),
      });
    const then = this.#afterUpdate;
    this.#afterUpdate = undefined;
    then?.();
    if (this.#focusVisibility && this.#focus('.seeing :checked')) this.#focusVisibility = false;
  }

  get #params(): BoardParams {
    const { board, run, cohort, limit } = this;
    return {
      id: board || 'default',
      run: run ?? undefined,
      cohort: cohort ?? undefined,
      // What is no number of ranks is as if it were not there.
      limit: limit !== null && /^[1-9]\d{0,3}$/.test(limit) ? limit : undefined,
    };
  }

  #content(given: Leaderboard): TemplateResult {
    const setting = this.#context;
    const turned = this.#selection.read(given, this.#params);
    const { params } = turned;
    const board = this.#snapshot.update(turned.board, JSON.stringify([params, setting.words.tag]));
    const pages = this.#pagination.readPages(board, params);
    this.#board = board;
    this.#tableRows = toTableRows(board.rows, rowsOfPages(pages), this.#pagination.hasPreviousPages);
    const change = (): void => this.#toggleVisibility();
    return html`<div class="top">
        ${headline(board, setting)}
        ${boardPickers(board, this.#boardList.options, setting, (what, id) => this.#select(what, id))}
      </div>
      ${turned.failed ? selectionError(setting, () => this.reload()) : nothing}
      ${newResultsBanner(this.#snapshot, this.#pagination.loadedRows, setting, this.#showNewResults)}
      ${this.#tableRows.length > 0 ? boardTable(board, turned.waits, setting) : emptyBoard(setting)}
      ${loadMore(board, pages.find(({ failed }) => failed) ?? pages.at(-1), setting, {
        more: () => this.#loadNext(),
        retry: () => this.#pagination.retry(),
        anew: () => this.#reloadAndShow(),
      })}
      ${
        turned.skipped || pages.some(({ skipped }) => skipped)
          ? html`<p class="quiet n12" part="note">${setting.words.text('partly')}</p>`
          : nothing
      }
      ${boardFooter(board, setting, change)}
      ${this.#visibilityOpen ? (this.#visibility.get()?.render(params.id ?? '', board, change) ?? nothing) : nothing}`;
  }

  /** Asks for more; once it is there, whoever reads goes on with the first of it. */
  #loadNext(): void {
    this.#pagination.loadNext(this.#focusFirstNewRow());
    this.requestUpdate();
  }

  #loadPrevious(): void {
    this.#pagination.loadPrevious(this.#focusFirstNewRow());
    this.requestUpdate();
  }

  /** What to do once rows are there that are not there now. */
  #focusFirstNewRow(): () => void {
    const known = new Set(this.#tableRows.map(({ key }) => key));
    return () => {
      this.#afterUpdate = () =>
        this.#tableBody.focusRow(this.#tableRows.findIndex((line) => 'row' in line && !known.has(line.key)));
    };
  }

  #select(what: 'id' | 'run' | 'cohort', id: string): void {
    this.#selection.select(what, id);
    this.requestUpdate();
  }

  #toggleVisibility(): void {
    this.#visibilityOpen = !this.#visibilityOpen;
    // The choice may still be on its way: whoever reads goes on there once it is drawn.
    this.#focusVisibility = this.#visibilityOpen;
    if (!this.#visibilityOpen) this.#afterUpdate = () => this.#focus('#seen');
    this.requestUpdate();
  }

  readonly #showNewResults = (): void => {
    this.#snapshot.showLatest();
    const moved = this.#tableBody.recordPositions();
    this.#afterUpdate = () => {
      // The button goes with what it said: whoever pressed it reads the answer.
      this.#focus('#title');
      moved();
    };
    this.requestUpdate();
  };

  /** What comes next is shown at once: the viewer changed it, or asked for it. */
  #reloadAndShow(): void {
    this.#snapshot.showNextUpdate();
    this.reload();
  }

  #focus(selector: string): boolean {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  }

  #reset(): void {
    this.#snapshot.reset();
    this.#selection.reset();
    this.#visibilityOpen = false;
    this.#board = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-leaderboard': LaurelLeaderboard;
  }
}
