import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { standingRoute, type Standing } from '../../contract/standing.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { icon } from '../shared/icon.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { card } from './card.ts';
import { chip, chipLine } from './chip.ts';
import { chipStyles } from './chip.styles.ts';
import type { Explain } from './explain.ts';
import { goalStyles } from './goal.styles.ts';
import { medallionStyles } from './medallion.ts';
import { NextStory } from './next-story.ts';
import { skeleton, skeletonLine } from './skeleton.ts';
import { storyOf } from './story.ts';
import type { Drawn, StoryTeller } from './story-teller.ts';
import { styles } from './tier-badge.styles.ts';
import { variants, type TierBadgeVariant } from './variant.ts';
import { vocabulary } from './vocabulary.ts';

/** What attributes may say; anything else is taken for the first. */
const allowed: Readonly<Record<string, readonly string[]>> = { variant: variants, ladder: ['', 'open'] };

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
 * @csspart beside - In a hero, what stands under the name.
 * @csspart goal - One condition with its track.
 * @csspart amount - The sentence with the missing amount.
 * @csspart track - The bar or its pieces.
 * @csspart fill - What of the bar is reached.
 * @csspart tick - A threshold on the bar.
 * @csspart legend - The names under the bar.
 * @csspart window - What is counted, over which time.
 * @csspart benefits - A list of what a tier gives.
 * @csspart next - What the next tier would give.
 * @csspart footer - The rows below the line.
 * @csspart ladder - All tiers.
 * @csspart step - One of them.
 * @csspart title - The sentence of a failed or closed state.
 * @csspart action - A button, or a link that looks like one.
 * @csspart link - A link inside a sentence.
 * @csspart note - How old the figures are, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The standing is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate failed - Nothing could be loaded.
 * @cssstate absent - This program has no tiers.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate wrong-role - This role may not see it.
 * @cssstate unconnected - No program, endpoint or identity.
 */
export class LaurelTierBadge extends LitElement {
  static override styles = [tokens, base, frameStyles, medallionStyles, styles, goalStyles, chipStyles];

  static override properties = {
    variant: { reflect: true },
    ladder: {},
  };

  /** How much it says: `chip` is a line for a header, `card` a column, `hero` the top of a page. */
  declare variant: TierBadgeVariant;

  /** Offers all tiers behind a button; `open` shows them from the start. Absent: no ladder. */
  declare ladder: '' | 'open' | null;

  readonly #frame = new Frame(this, standingRoute, vocabulary);
  readonly #explanation = new OnDemand(this, () => import('./explanation.ts'));
  readonly #explain: Explain = (title, kind, draw) => {
    const explanation = this.#explanation.peek();
    return html`<details class=${kind} @toggle=${() => this.#explanation.get()}>
      <summary>${title}${kind === 'more' ? icon('more') : nothing}</summary>
      ${explanation ? draw(explanation) : nothing}
    </details>`;
  };
  readonly #next = new NextStory(this.#frame.words, this.#explain);
  readonly #others = new OnDemand(this, async () => {
    const { OtherStories } = await import('./other-stories.ts');
    return new OtherStories(this, this.#frame.words, this.#explain);
  });
  readonly #strip = new OnDemand(this, async () => {
    const { LadderStrip } = await import('./ladder.ts');
    return new LadderStrip(this, this.#frame.words);
  });
  #open: boolean | undefined;

  constructor() {
    super();
    this.variant = 'card';
    this.ladder = null;
  }

  /** Asks for the standing again, and for the ladder if it is shown, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#frame.resource.reload();
    if (this.#showsLadder()) this.#strip.get()?.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const known: readonly string[] | undefined = allowed[name];
    const odd = known && value !== null && !known.includes(value);
    if (odd)
      console.warn(`Laurel: <laurel-tier-badge ${name}="${value}"> is unknown; "${known.join('", "')}" are.`);
    super.attributeChangedCallback(name, old, odd ? (known[0] ?? null) : value);
  }

  override render(): TemplateResult {
    const { words } = this.#frame;
    const line = this.variant === 'chip';
    const hero = this.variant === 'hero';
    const waiting = line ? skeletonLine : () => skeleton(this.variant);
    return this.#frame.render({
      surface: hero ? 'card hero state' : 'card state',
      skeleton: waiting,
      ready: (standing, notes) => {
        const teller = this.#teller(standing);
        if (!teller) return waiting();
        if (line) return chip(standing, teller.fact(standing), words);
        return card(standing, {
          words,
          teller,
          hero,
          explain: this.#explain,
          ladder: this.#ladder(standing),
          notes,
        });
      },
      line: line ? (text, retry) => chipLine(text, words.text('retry'), retry) : undefined,
    });
  }

  /** Who can tell this standing; `undefined` while its part is on the way. */
  #teller(standing: Standing): StoryTeller | undefined {
    const { kind } = storyOf(standing);
    if (kind === 'next' || kind === 'plain') return this.#next;
    const others = this.#others.get();
    return others?.ready ? others : undefined;
  }

  #ladder(standing: Standing): Drawn {
    if (this.ladder === null) return nothing;
    const { words } = this.#frame;
    const open = this.#showsLadder();
    const strip = open ? this.#strip.get() : undefined;
    const toggle = html`<div class="row">
      <button class="text-btn" part="action" aria-expanded=${open} @click=${() => this.#toggle(!open)}>
        ${words.text(open ? 'hideTiers' : 'allTiers')}${icon('more', open ? 'up' : '')}
      </button>
    </div>`;
    return html`${this.ladder === 'open' ? nothing : toggle} ${strip?.render(standing) ?? nothing}`;
  }

  #showsLadder(): boolean {
    return this.ladder !== null && (this.#open ?? this.ladder === 'open');
  }

  #toggle(open: boolean): void {
    this.#open = open;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-tier-badge': LaurelTierBadge;
  }
}
