import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { standingRoute, type Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tier.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { formatDay } from '../shared/date.ts';
import { Frame } from '../shared/frame.ts';
import { icon } from '../shared/icon.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { benefitList } from './benefits.ts';
import { chip, chipLine } from './chip.ts';
import { lastChange } from './last-change.ts';
import { lookOf, medallion, medallionStyles, type MedallionSize } from './medallion.ts';
import { NextStory } from './next-story.ts';
import { skeleton, skeletonLine } from './skeleton.ts';
import { storyOf } from './story.ts';
import type { Drawn, StoryTeller } from './story-teller.ts';
import { styles } from './tier-badge.styles.ts';
import { vocabulary } from './vocabulary.ts';

const variants = ['chip', 'card', 'hero'] as const;
export type TierBadgeVariant = (typeof variants)[number];

const isVariant = (value: string): value is TierBadgeVariant => variants.some((variant) => variant === value);

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
  static override styles = [tokens, base, medallionStyles, styles];

  /** How much it says: `chip` is a line for a header, `card` a column, `hero` the top of a page. */
  @property({ reflect: true }) variant: TierBadgeVariant = 'card';

  /** Offers all tiers behind a button; `open` shows them from the start. Absent: no ladder. */
  @property() ladder: '' | 'open' | null = null;

  readonly #frame = new Frame(this, standingRoute, vocabulary);
  readonly #next = new NextStory(this.#frame.words);
  readonly #others = new OnDemand(this, async () => {
    const { OtherStories } = await import('./other-stories.ts');
    return new OtherStories(this, this.#frame.words);
  });
  readonly #strip = new OnDemand(this, async () => {
    const { LadderStrip } = await import('./ladder.ts');
    return new LadderStrip(this, this.#frame.words);
  });
  #open: boolean | undefined;

  /** Asks for the standing again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#frame.resource.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'variant' && value !== null && !isVariant(value)) {
      console.warn(`Laurel: <laurel-tier-badge variant="${value}"> is unknown; ${variants.join(', ')} are. It is a card.`);
      value = 'card';
    }
    super.attributeChangedCallback(name, old, value);
  }

  override render(): TemplateResult {
    const line = this.variant === 'chip';
    const waiting = line ? skeletonLine : () => skeleton(this.variant);
    return this.#frame.render({
      surface: this.variant === 'hero' ? 'card hero state' : 'card state',
      skeleton: waiting,
      ready: (standing, notes) => {
        const teller = this.#teller(standing);
        if (!teller) return waiting();
        return line ? this.#chip(standing, teller) : this.#card(standing, teller, notes);
      },
      line: line ? (text, retry) => chipLine(text, this.#frame.words.text('retry'), retry) : undefined,
    });
  }

  /** Who can tell this standing; `undefined` while its part is on the way. */
  #teller(standing: Standing): StoryTeller | undefined {
    const { kind } = storyOf(standing);
    if (kind === 'next' || kind === 'plain') return this.#next;
    const others = this.#others.get();
    return others?.ready ? others : undefined;
  }

  #chip(standing: Standing, teller: StoryTeller): TemplateResult {
    const { words } = this.#frame;
    return chip(standing, { artwork: this.#artwork(standing.tier, 'small'), fact: teller.fact(standing), words });
  }

  #card(standing: Standing, teller: StoryTeller, notes: TemplateResult): TemplateResult {
    const hero = this.variant === 'hero';
    const told = teller.told(standing, hero ? 'n28' : 'n20');
    const after = teller.after(standing);
    const details = html`${this.#staying(standing, teller)} ${lastChange(standing, this.#frame.words)}`;
    const owner = this.#owner(standing);
    return html`<section class="card ${hero ? 'hero' : ''} badge" part="card" aria-label=${this.#frame.words.text('badge')}>
      <div class="body">
        <div class="standing">
          ${this.#identity(standing, teller)} ${hero ? benefitList(standing.tier?.benefits, 'check') : nothing}
        </div>
        ${hero ? this.#column(told, owner, after, details) : this.#column(told, owner)}
      </div>
      ${hero ? nothing : this.#footer(standing, after, details)} ${this.#ladder(standing)} ${notes}
      <slot name="footer"></slot>
    </section>`;
  }

  #column(...drawn: Drawn[]): Drawn {
    return drawn.every((one) => one === nothing) ? nothing : html`<div class="goals" part="goals">${drawn}</div>`;
  }

  /** The rows of a card below the line: what follows, what this tier gives, and why it is so. */
  #footer({ tier, reason }: Standing, after: Drawn, details: TemplateResult): Drawn {
    const { words } = this.#frame;
    const list = benefitList(tier?.benefits, 'check');
    const gives =
      tier && list !== nothing
        ? html`<details class="more" ?open=${after === nothing}>
            <summary><span>${words.rich('gives', { tier: localText(tier.name) })}</span>${icon('more')}</summary>
            ${list}
          </details>`
        : nothing;
    if (after === nothing && gives === nothing && !reason) return nothing;
    return html`<div class="footer" part="footer">${after} ${gives} ${details}</div>`;
  }

  /** On the way up, what is safe already and what staying brings. */
  #staying(standing: Standing, teller: StoryTeller): Drawn {
    if (teller !== this.#next || (!standing.forward && standing.keep?.status !== 'kept')) return nothing;
    const others = this.#others.get();
    return others?.ready ? others.staying(standing) : nothing;
  }

  /** Whose figures these are. */
  #owner({ owner, requirements, keep }: Standing): Drawn {
    if (!owner || !(requirements ?? keep)) return nothing;
    return html`<p class="quiet n12">${this.#frame.words.rich('owner', { name: html`<bdi>${owner.name}</bdi>` })}</p>`;
  }

  #identity(standing: Standing, teller: StoryTeller): TemplateResult {
    const { words } = this.#frame;
    const { tier, program, owner } = standing;
    const hero = this.variant === 'hero';
    const eyebrow = program ? words.rich('program', { program: localText(program.name) }) : owner?.name;
    return html`<div class="id">
      ${this.#artwork(tier, hero ? 'large' : 'medium')}
      <div>
        <slot name="title">
          ${hero && eyebrow ? html`<p class="muted" part="eyebrow">${eyebrow}</p>` : nothing}
        </slot>
        <h3 class="name ${this.#nameSize(tier)}" part="name">
          ${tier ? localText(tier.name) : words.text('noTier')} ${teller.status(standing)}
        </h3>
        ${this.#dates(standing, teller)}
      </div>
    </div>`;
  }

  /** A name that would fill the card by itself is set smaller. */
  #nameSize(tier: Tier | null): string {
    if (tier && plainText(tier.name).length > 24) return 'n20';
    return this.variant === 'hero' ? 'n40' : 'n28';
  }

  #dates(standing: Standing, teller: StoryTeller): Drawn {
    const { words } = this.#frame;
    const { since, until } = standing;
    const term = teller.term(standing) ?? (until && words.text('until', { date: formatDay(until, words.tag) }));
    const parts = [since && words.text('since', { date: formatDay(since, words.tag, 'month') }), term].filter(Boolean);
    if (parts.length === 0) return nothing;
    return html`<div class="dates muted dots" part="dates">
      <div>${parts.map((part) => html`<span>${part}</span>`)}</div>
    </div>`;
  }

  #artwork(tier: Tier | null, size: MedallionSize): TemplateResult {
    const picture = safeUrl(tier?.artwork?.url);
    const drawn = tier ? medallion({ ...lookOf(tier), size }) : medallion({ size, outline: true });
    return html`<span class="artwork ${size}" part="artwork">
      <slot name="artwork">
        ${picture ? html`<img src=${picture} alt="" referrerpolicy="no-referrer" loading="lazy" />` : drawn}
      </slot>
    </span>`;
  }

  #ladder(standing: Standing): Drawn {
    if (this.ladder === null) return nothing;
    const { words } = this.#frame;
    const open = this.#open ?? this.ladder === 'open';
    const strip = open ? this.#strip.get() : undefined;
    const toggle = html`<div class="row">
      <button class="text-btn" part="action" aria-expanded=${open} @click=${() => this.#toggle(!open)}>
        ${words.text(open ? 'hideTiers' : 'allTiers')}${icon('more', open ? 'up' : '')}
      </button>
    </div>`;
    return html`${this.ladder === 'open' ? nothing : toggle} ${strip?.render(standing) ?? nothing}`;
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
