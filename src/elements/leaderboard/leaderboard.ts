import { importModule } from '../../client/http/import-module.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { leaderboardRoute } from '../../contract/compiled/leaderboards.ts';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { banner } from '../internal/ui/banner.styles.ts';
import { BoardList, boardPickers } from './board-picker.ts';
import { boardFooter } from './footer.ts';
import { boardNotFound } from './board-not-found.ts';
import { BoardPagination } from './pagination.ts';
import { headline } from './headline.ts';
import { leaderboardStyles } from './leaderboard.styles.ts';
import { newResultsBanner, selectionError } from './new-results-banner.ts';
import { toBoardScope } from './row-model.ts';
import { boardColumns } from './board-columns.ts';
import { TableBody } from './table-body.ts';
import type { BoardContext } from './messages.ts';
import { BoardSnapshot } from './board-snapshot.ts';
import { emptyBoard, boardTable } from './table.ts';
import { BoardSelection, type BoardChoice, type BoardParams } from './board-selection.ts';
import { loadMore } from './load-more.ts';
import { messages } from './messages.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card board skeletons" part="card" aria-hidden="true">
    <i class="skeleton half tall"></i><i class="skeleton line"></i><i class="skeleton line"></i
    ><i class="skeleton line"></i><i class="skeleton line"></i><i class="skeleton line"></i
    ><i class="skeleton line"></i><i class="skeleton line"></i><i class="skeleton line"></i
    ><i class="skeleton line"></i><i class="skeleton line"></i><i class="skeleton line"></i
    ><i class="skeleton line"></i><i class="skeleton line"></i>
  </section>`;

/**
 * Shows a ranking over one metric and one period: the top ranks, the viewer's own rank with its neighbours, and more on
 * demand.
 *
 * @element laurel-leaderboard
 *
 * @slot empty - Replaces the text that is shown while nobody is ranked; also shown when this program has no board.
 * @slot artwork - Replaces the drawing that a company sees that is not a member.
 * @slot footer - Content below the board.
 *
 * @fires {LaurelLoadEvent} laurel-load - The board arrived.
 * @fires {LaurelErrorEvent} laurel-error - The board did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - A person is about to follow a link; prevent it to route it yourself.
 *
 * @csspart card - The surface of the board, and of the failed and closed states.
 * @csspart title - The heading: the rank of the viewer, or the name of the board.
 * @csspart boards - The control that chooses a board.
 * @csspart cohorts - The control that chooses a group.
 * @csspart runs - The control that chooses a period.
 * @csspart banner - The row that says that new results wait.
 * @csspart table - The table with the ranking.
 * @csspart row - A row of the table.
 * @csspart current-row - The row of the viewer.
 * @csspart prizes - The list of prizes.
 * @csspart visibility-note - The line that says how others see the viewer.
 * @csspart visibility - The control that chooses how others see the viewer.
 * @csspart option - A choice of how others see the viewer.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The filled button of the main action.
 * @csspart button-secondary - A bordered button, beside the main action or alone on a card.
 * @csspart button-text - A button that looks like plain text.
 * @csspart artwork - The box around the drawing that a company sees that is not a member.
 * @csspart benefits - The list of what membership would open.
 * @csspart note - A row that says how old the data is, or that parts of it can't be shown.
 *
 * @cssstate loading - No data has come yet.
 * @cssstate slow - No data has come for three seconds.
 * @cssstate ready - The board is shown.
 * @cssstate stale - The board is shown, and the last refresh failed.
 * @cssstate error - The board did not load.
 * @cssstate empty - This program serves no board, or the requested board does not exist.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see the board.
 * @cssstate unconfigured - There is no program, no endpoint, or no token.
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

  /** Id of the board; by default the one that the vendor shows first. */
  declare board: string | null;

  /** Id of the period; by default the current one. */
  declare run: string | null;

  /** Id of the group; by default everybody is ranked together. */
  declare cohort: string | null;

  /** Number of top ranks, 1 to 9999; by default the backend decides. */
  declare limit: string | null;

  /** Offers a choice of all boards of the program. */
  declare boards: boolean;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
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
  readonly #visibility = new LazyModule(this, async () => {
    const { VisibilityChoice, visibilityStyles } = await importModule(() => import('./visibility.ts'));
    adoptStyles(this, visibilityStyles);
    return new VisibilityChoice(this.#context, () => this.#reloadAndShow());
  });
  /** The board that the last render showed. */
  #board: Leaderboard | undefined;
  #visibilityOpen = false;
  #focusVisibility = false;
  /** Runs once after the next update, to move the focus. */
  #afterUpdate: (() => void) | undefined;

  constructor() {
    super();
    this.board = null;
    this.run = null;
    this.cohort = null;
    this.limit = null;
    this.boards = false;
    onProgramChange(this, () => this.#reset());
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Reads the board again, and keeps what is on screen meanwhile. */
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
        // A skeleton means that nothing is known, as after a change of the signed-in person.
        this.#reset();
        return skeleton();
      },
      notFound: () => boardNotFound(this.#context),
      ready: (board, notes) =>
        html`<section class="card board" part="card" aria-labelledby="title">
            ${this.#renderBoard(board)}
          </section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    if (this.#board)
      this.#tableBody.update(
        this.renderRoot,
        this.#pagination.rows,
        toBoardScope(this.#board.scope),
        boardColumns(this.#board),
      );
    const newRow = this.#pagination.takeNewRow();
    if (newRow !== undefined) this.#tableBody.focusRow(newRow);
    this.#afterUpdate?.();
    this.#afterUpdate = undefined;
    if (this.#focusVisibility && this.#focus('.visibility :checked')) this.#focusVisibility = false;
  }

  get #params(): BoardParams {
    const { board, run, cohort, limit } = this;
    return {
      id: board || 'default',
      run: run ?? undefined,
      cohort: cohort ?? undefined,
      // Anything but a number from 1 to 9999 is ignored.
      limit: limit !== null && /^[1-9]\d{0,3}$/.test(limit) ? limit : undefined,
    };
  }

  #renderBoard(initial: Leaderboard): TemplateResult {
    const context = this.#context;
    const { params, ...selected } = this.#selection.read(initial, this.#params);
    const board = this.#snapshot.update(selected.board, JSON.stringify([params, context.words.tag]));
    const read = this.#pagination.read(board, params);
    const { rows, loadedCount } = this.#pagination;
    this.#board = board;
    const toggle = (): void => this.#toggleVisibility();
    return html`<div class="top">
        ${headline(board, context)}
        ${boardPickers(board, this.#boardList.options, context, (what, id) => this.#select(what, id))}
      </div>
      ${selected.failed ? selectionError(context, () => this.reload()) : nothing}
      ${newResultsBanner(this.#snapshot, loadedCount, context, this.#showNewResults)}
      ${rows.length > 0 ? boardTable(board, selected.loading === true, context) : emptyBoard(context)}
      ${loadMore(board, read, context, {
        more: () => this.#loadNext(),
        retry: () => this.#pagination.retry(),
        restart: () => this.#reloadAndShow(),
      })}
      ${
        selected.skipped || read.pages.some(({ skipped }) => skipped)
          ? html`<p class="quiet n12" part="note">${context.words.text('partly')}</p>`
          : nothing
      }
      ${boardFooter(board, context, toggle)}
      ${this.#visibilityOpen ? (this.#visibility.get()?.render(params.id ?? '', board, toggle) ?? nothing) : nothing}`;
  }

  #loadNext(): void {
    this.#pagination.loadNext();
    this.requestUpdate();
  }

  #loadPrevious(): void {
    this.#pagination.loadPrevious();
    this.requestUpdate();
  }

  #select(what: BoardChoice, id: string): void {
    this.#selection.select(what, id);
    this.requestUpdate();
  }

  #toggleVisibility(): void {
    this.#visibilityOpen = !this.#visibilityOpen;
    // The choice may still be loading; it takes the focus once it is on screen.
    this.#focusVisibility = this.#visibilityOpen;
    if (!this.#visibilityOpen) this.#afterUpdate = () => this.#focus('#visibility-button');
    this.requestUpdate();
  }

  readonly #showNewResults = (): void => {
    this.#snapshot.showLatest();
    const animate = this.#tableBody.recordPositions();
    this.#afterUpdate = () => {
      // The pressed button is gone with its banner.
      this.#focus('#title');
      animate();
    };
    this.requestUpdate();
  };

  /** Reads the board again and shows it at once, because the person changed it or asked for it. */
  #reloadAndShow(): void {
    this.#snapshot.showNextUpdate();
    this.reload();
  }

  /** Returns whether there is such an element. */
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
