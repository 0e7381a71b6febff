import { importModule } from '../../client/http/import-module.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { standingRoute } from '../../contract/compiled/standing.ts';
import type { Standing } from '../../contract/standing.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { icon } from '../internal/ui/icons.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { badgeCard } from './card.ts';
import { badgeChip, chipSkeleton, stateChip } from './chip.ts';
import { chipStyles } from './chip.styles.ts';
import type { BadgeParts } from './goal-options.ts';
import { isSpecial } from './goal.ts';
import { goalStyles } from './goal.styles.ts';
import { medallionStyles } from './medallion.ts';
import { ProgressView } from './progress-view.ts';
import { skeleton } from './skeleton.ts';
import { standingStatus } from './standing-status.ts';
import { styles } from './tier-badge.styles.ts';
import { variants, type BadgeView, type RenderDisclosure, type TierBadgeVariant } from './badge-view.ts';
import { messages } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** Values of attributes; any other is taken for the first, with a warning. */
const allowedValues: Readonly<Record<string, readonly string[]>> = {
  variant: variants,
  ladder: ['', 'open'],
};

/**
 * Shows where the company stands: its tier, what that gives, what the next one needs, and what keeps this one.
 *
 * @element laurel-tier-badge
 *
 * @slot title - Stands above the tier's name, in place of the program's.
 * @slot artwork - Replaces the medallion.
 * @slot empty - Shown when this program has no tiers.
 * @slot footer - The last row of the card.
 *
 * @fires {LaurelLoadEvent} laurel-load - The standing, or the ladder, arrived.
 * @fires {LaurelErrorEvent} laurel-error - It did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - Somebody is about to follow a link; prevent it to route it yourself.
 *
 * @csspart card - The surface of card, hero and chip.
 * @csspart artwork - Around the medallion or the vendor's picture.
 * @csspart eyebrow - The line above the name.
 * @csspart name - The tier's name.
 * @csspart dates - Since and until.
 * @csspart status - The chip that says at risk, in grace, or kept.
 * @csspart goals - What is to be reached or kept; in a hero, the second column.
 * @csspart secondary - In a hero, what stands under the name.
 * @csspart goal - One condition with its track.
 * @csspart amount - The sentence with the missing amount.
 * @csspart track - The bar or its pieces.
 * @csspart fill - What of the bar is reached.
 * @csspart tick - A threshold on the bar.
 * @csspart legend - The names under the bar.
 * @csspart period - What is counted, over which time.
 * @csspart benefits - A list of what a tier gives.
 * @csspart next - What the next tier would give.
 * @csspart footer - The rows below the line.
 * @csspart standing-tracks - What is earned beside the tier.
 * @csspart standing-track - One of them.
 * @csspart ladder - All tiers.
 * @csspart step - One of them.
 * @csspart comparison - The table of what each tier gives.
 * @csspart title - The sentence of a failed or closed state.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The one that goes on.
 * @csspart button-secondary - Beside it, or alone on a card.
 * @csspart button-text - A button that looks like text.
 * @csspart link - A link inside a sentence.
 * @csspart note - How old the figures are, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The standing is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate error - Nothing could be loaded.
 * @cssstate empty - This program has no tiers.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see it.
 * @cssstate unconfigured - No program, endpoint or identity.
 */
export class LaurelTierBadge extends LitElement {
  static override styles = [tokens, base, stateStyles, medallionStyles, styles, goalStyles, chipStyles];

  static override properties = {
    variant: { reflect: true },
    ladder: {},
  };

  /** How much it says: `chip` is a line for a header, `card` a column, `hero` the top of a page. */
  declare variant: TierBadgeVariant;

  /** Offers all tiers behind a button; `open` shows them from the start. Absent: no ladder. */
  declare ladder: '' | 'open' | null;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, standingRoute, messages);
  readonly #explanation = new LazyModule(this, () => importModule(() => import('./explanation.ts')));
  readonly #explain: RenderDisclosure = (title, kind, draw) => {
    const explanation = this.#explanation.peek();
    return html`<details class=${kind} @toggle=${() => this.#explanation.get()}>
      <summary>${title}${kind === 'more' ? icon('more') : nothing}</summary>
      ${explanation ? draw(explanation) : nothing}
    </details>`;
  };
  readonly #details = new LazyModule(this, async () => {
    const { StandingDetails } = await importModule(() => import('./standing-details.ts'));
    return new StandingDetails(this);
  });
  readonly #parts: BadgeParts = { explain: this.#explain, details: () => this.#details.get() };
  readonly #progressView = new ProgressView(this.#shell.words, this.#parts);
  readonly #tierStatusView = new LazyModule(
    this,
    async () => {
      const { TierStatusView } = await importModule(() => import('./tier-status-view.ts'));
      return new TierStatusView(this, this.#shell.words, this.#parts);
    },
    'error',
  );
  readonly #ladderStrip = new LazyModule(this, async () => {
    const { LadderStrip } = await importModule(() => import('./ladder.ts'));
    return new LadderStrip(this, this.#shell.words);
  });
  #ladderOpen: boolean | undefined;

  constructor() {
    super();
    this.variant = 'card';
    this.ladder = null;
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Asks for the standing again, and for the ladder if it is shown, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    if (this.#isLadderOpen()) this.#ladderStrip.get()?.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const allowed: readonly string[] | undefined = allowedValues[name];
    const isUnknown = allowed && value !== null && !allowed.includes(value);
    if (isUnknown)
      console.warn(
        `Laurel: <laurel-tier-badge ${name}="${value}"> is unknown; "${allowed.join('", "')}" are known.`,
      );
    super.attributeChangedCallback(name, old, isUnknown ? (allowed[0] ?? null) : value);
  }

  override render(): TemplateResult {
    const { words } = this.#shell;
    const isChip = this.variant === 'chip';
    const hero = this.variant === 'hero';
    const waiting = isChip ? chipSkeleton : () => skeleton(this.variant);
    return this.#shell.render({
      cardClass: hero ? 'card hero state' : 'card state',
      skeleton: waiting,
      ready: (standing, notes) => {
        const view = this.#viewFor(standing);
        if (!view || (!isChip && this.#waitsForDetails(standing))) return waiting();
        if (isChip) return badgeChip(standing, view.renderFact(standing), words);
        return badgeCard(standing, {
          words,
          view,
          hero,
          explain: this.#explain,
          tracks: this.#renderTracks(standing),
          ladder: this.#renderLadder(standing),
          notes,
        });
      },
      compact: isChip ? (text, retry) => stateChip(text, words.text('retry'), retry) : undefined,
    });
  }

  /** What draws this standing; `undefined` while its module is loading. */
  #viewFor(standing: Standing): BadgeView | undefined {
    const status = standingStatus(standing);
    if (status === 'next' || status === 'plain') return this.#progressView;
    const view = this.#tierStatusView.get();
    return view?.ready ? view : undefined;
  }

  /** Whether the card has what is drawn by a part that is still loading: it comes as a whole. */
  #waitsForDetails({ tracks = [], requirements = [], keep }: Standing): boolean {
    if (tracks.length === 0 && ![...requirements, ...(keep?.requirements ?? [])].some(isSpecial))
      return false;
    return !this.#details.get()?.ready && !this.#details.failed;
  }

  #renderTracks({ tracks = [] }: Standing): Renderable {
    const details = tracks.length > 0 ? this.#details.get() : undefined;
    return details?.ready ? details.renderTracks(tracks, this.#shell.words, this.#parts) : nothing;
  }

  #renderLadder(standing: Standing): Renderable {
    if (this.ladder === null) return nothing;
    const { words } = this.#shell;
    const open = this.#isLadderOpen();
    const strip = open ? this.#ladderStrip.get() : undefined;
    const toggle = html`<div class="row">
      <button
        class="text-btn"
        part="button button-text"
        aria-expanded=${open}
        @click=${() => this.#toggleLadder(!open)}
      >
        ${words.text(open ? 'hideTiers' : 'allTiers')}${icon('more', open ? 'up' : '')}
      </button>
    </div>`;
    return html`${this.ladder === 'open' ? nothing : toggle} ${strip?.render(standing) ?? nothing}`;
  }

  #isLadderOpen(): boolean {
    return this.ladder !== null && (this.#ladderOpen ?? this.ladder === 'open');
  }

  #toggleLadder(open: boolean): void {
    this.#ladderOpen = open;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-tier-badge': LaurelTierBadge;
  }
}
