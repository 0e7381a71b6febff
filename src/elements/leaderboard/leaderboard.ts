import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { leaderboardRoute, type Leaderboard } from '../../contract/leaderboard.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { onNewcomer } from '../shared/newcomer.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { told } from '../shared/told.styles.ts';
import { Boards } from './boards.ts';
import { choosers } from './chooser.ts';
import { footer } from './footer.ts';
import { Further, rowsOf } from './further.ts';
import { headline } from './headline.ts';
import { styles } from './leaderboard.styles.ts';
import { news, unturned } from './news.ts';
import { linesOf, mostOf, type Line } from './lines.ts';
import { Rows } from './rows.ts';
import { scopeOf } from './scope.ts';
import type { Setting } from './setting.ts';
import { Snapshot } from './snapshot.ts';
import { nobody, table } from './table.ts';
import { Turn, type Asked } from './turn.ts';
import { under } from './under.ts';
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
 * @csspart boards - The choice of a board.
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
  static override styles = [tokens, base, frameStyles, told, styles];

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

  readonly #frame = new Frame(this, leaderboardRoute, vocabulary, () => this.#asked);
  readonly #setting: Setting = { host: this, words: this.#frame.words, tag: () => this.#frame.words.tag };
  readonly #boards = new Boards(this.#setting, () => this.boards);
  readonly #turn = new Turn(this.#setting);
  readonly #snapshot = new Snapshot();
  readonly #further = new Further(this.#setting);
  readonly #rows = new Rows(this.#setting, () => this.#back());
  readonly #gone = new OnDemand(this, () => import('./gone.ts'));
  readonly #visibility = new OnDemand(this, async () => {
    const [{ VisibilityChoice }, { adopt }, { visibilityStyles }] = await Promise.all([
      import('./visibility.ts'),
      import('../shared/adopt.ts'),
      import('./visibility.styles.ts'),
    ]);
    adopt(this, visibilityStyles);
    return new VisibilityChoice(this.#setting, () => this.#anew());
  });
  #lines: readonly Line[] = [];
  #board: Leaderboard | undefined;
  #choosing = false;
  #opens = false;
  /** What happens once it is drawn: where whoever reads goes on. */
  #then: (() => void) | undefined;

  constructor() {
    super();
    this.board = null;
    this.run = null;
    this.cohort = null;
    this.limit = null;
    this.boards = false;
    onNewcomer(this, () => this.#forget());
  }

  /** Asks for the board again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#frame.resource.reload();
    this.#turn.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('cohort') || changed.has('board')) this.#turn.forget();
  }

  override render(): TemplateResult {
    return this.#frame.render({
      surface: 'card state',
      skeleton: () => {
        // Nothing is at hand: whoever comes now may be somebody else.
        this.#forget();
        return skeleton();
      },
      missing: () => this.#gone.get()?.gone(this.#setting) ?? skeleton(),
      ready: (given, notes) =>
        html`<section class="card board" part="card" aria-labelledby="title">${this.#draw(given)}</section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    const board = this.#board;
    if (board)
      this.#rows.draw(this.renderRoot.querySelector('tbody'), this.#lines, {
        most: mostOf(this.#lines),
        scope: scopeOf(board.scope),
      });
    const then = this.#then;
    this.#then = undefined;
    then?.();
    if (this.#opens && this.#focus('.seeing :checked')) this.#opens = false;
  }

  get #asked(): Asked {
    const { board, run, cohort, limit } = this;
    return {
      id: board || 'default',
      run: run ?? undefined,
      cohort: cohort ?? undefined,
      // What is no number of ranks is as if it were not there.
      limit: limit !== null && /^[1-9]\d{0,3}$/.test(limit) ? limit : undefined,
    };
  }

  #draw(given: Leaderboard): TemplateResult {
    const setting = this.#setting;
    const turned = this.#turn.read(given, this.#asked);
    const { asked } = turned;
    const board = this.#snapshot.take(turned.board, JSON.stringify([asked, setting.words.tag]));
    const pages = this.#further.read(board, asked);
    this.#board = board;
    this.#lines = linesOf(board.rows, rowsOf(pages), this.#further.isDeep);
    const change = (): void => this.#change();
    return html`<div class="top">
        ${headline(board, setting)}
        ${choosers(board, this.#boards.choices, setting, (what, id) => this.#choose(what, id))}
      </div>
      ${turned.failed ? unturned(setting, () => this.reload()) : nothing}
      ${news(this.#snapshot, this.#further.came, setting, this.#show)}
      ${this.#lines.length > 0 ? table(board, turned.waits, setting) : nobody(setting)}
      ${under(board, pages.find(({ failed }) => failed) ?? pages.at(-1), setting, {
        more: () => this.#more(),
        retry: () => this.#further.retry(),
        anew: () => this.#anew(),
      })}
      ${
        turned.skipped || pages.some(({ skipped }) => skipped)
          ? html`<p class="quiet n12" part="note">${setting.words.text('partly')}</p>`
          : nothing
      }
      ${footer(board, setting, change)}
      ${this.#choosing ? (this.#visibility.get()?.render(asked.id ?? '', board, change) ?? nothing) : nothing}`;
  }

  /** Asks for more; once it is there, whoever reads goes on with the first of it. */
  #more(): void {
    this.#further.ask(this.#goOn());
    this.requestUpdate();
  }

  #back(): void {
    this.#further.back(this.#goOn());
    this.requestUpdate();
  }

  /** What to do once rows are there that are not there now. */
  #goOn(): () => void {
    const known = new Set(this.#lines.map(({ key }) => key));
    return () => {
      this.#then = () =>
        this.#rows.focus(this.#lines.findIndex((line) => 'row' in line && !known.has(line.key)));
    };
  }

  #choose(what: 'id' | 'run' | 'cohort', id: string): void {
    this.#turn.choose(what, id);
    this.requestUpdate();
  }

  #change(): void {
    this.#choosing = !this.#choosing;
    // The choice may still be on its way: whoever reads goes on there once it is drawn.
    this.#opens = this.#choosing;
    if (!this.#choosing) this.#then = () => this.#focus('#seen');
    this.requestUpdate();
  }

  readonly #show = (): void => {
    this.#snapshot.show();
    const moved = this.#rows.watch();
    this.#then = () => {
      // The button goes with what it said: whoever pressed it reads the answer.
      this.#focus('#title');
      moved();
    };
    this.requestUpdate();
  };

  /** What comes next is shown at once: the viewer changed it, or asked for it. */
  #anew(): void {
    this.#snapshot.expect();
    this.reload();
  }

  #focus(selector: string): boolean {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  }

  #forget(): void {
    this.#snapshot.forget();
    this.#turn.forget();
    this.#choosing = false;
    this.#board = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-leaderboard': LaurelLeaderboard;
  }
}
