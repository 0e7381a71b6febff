import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ladderRoute } from '../../contract/compiled/ladder.ts';
import type { Ladder, LadderStep } from '../../contract/ladder.ts';
import type { Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tiers.ts';
import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/ladder.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import { ResourceController } from '../internal/controllers/resource-controller.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import { benefitComparison, isComparable } from './benefit-comparison.ts';
import { ladderStyles } from './ladder.styles.ts';
import { medallionOptions, medallion } from './medallion.ts';
import type { BadgeMessages } from './messages.ts';

const messages = messageLoaders(en, initialWords, (file) => file.ladder);

const tierKey = ({ id, name }: Tier): string => id ?? plainText(name);

/** All tiers that this company may see, as a strip below the badge. Loaded, and asked for, when it is opened. */
export class LadderStrip {
  readonly #badgeWords: Localizer<BadgeMessages>;
  readonly #words: Localizer<typeof en>;
  readonly #host: LitElement;
  readonly #resource: ResourceController<Ladder>;
  #isComparing = false;

  constructor(host: LitElement, badge: Localizer<BadgeMessages>) {
    this.#host = host;
    this.#badgeWords = badge;
    this.#words = new Localizer(host, messages);
    adoptStyles(host, ladderStyles);
    this.#resource = new ResourceController(host, ladderRoute, { tag: () => badge.tag });
  }

  /** Asks for the tiers again. */
  reload(): void {
    this.#resource.reload();
  }

  render({ tier }: Standing): TemplateResult | typeof nothing {
    const { state } = this.#resource;
    if (state.status === 'loading' || !this.#words.ready) {
      return html`<ol class="ladder" aria-busy="true">
        ${[1, 2, 3, 4, 5].map(
          () =>
            html`<li class="step">
              <i class="skeleton dot"></i><span class="skeletons"><i class="skeleton half"></i></span>
            </li>`,
        )}
      </ol>`;
    }
    if (state.status === 'error') return this.#renderFailed();
    if (!('data' in state)) return nothing;
    const ownKey = tier && tierKey(tier);
    // The standing may be newer than the ladder, which says itself which step is current.
    const isListed = state.data.items.some((step) => tierKey(step) === ownKey);
    const isCurrent = (step: LadderStep): boolean =>
      isListed ? tierKey(step) === ownKey : step.current === true;
    const { items } = state.data;
    const [rows, more] = boundedList(items, this.#words, { isKept: isCurrent });
    return html`<ol class="ladder" part="ladder" aria-label=${this.#badgeWords.text('allTiers')}>
        ${rows.map((step) => this.#renderStep(step, isCurrent(step)))}
      </ol>
      ${more} ${isComparable(rows) ? this.#renderComparison(rows, rows.findIndex(isCurrent)) : nothing}`;
  }

  #renderComparison(steps: readonly LadderStep[], current: number): TemplateResult {
    const isOpen = this.#isComparing;
    return html`<div class="row">
        <button
          class="text-btn"
          part="button button-text"
          aria-expanded=${isOpen}
          @click=${this.#toggleComparison}
        >
          ${this.#words.text('compare')}${icon('more', isOpen ? 'up' : '')}
        </button>
      </div>
      ${isOpen ? benefitComparison(steps, current, this.#words) : nothing}`;
  }

  #renderStep(step: LadderStep, isCurrent: boolean): TemplateResult {
    return html`<li
      class="step ${isCurrent ? 'current' : ''}"
      part="step"
      aria-current=${isCurrent ? 'step' : nothing}
    >
      ${medallion({ ...medallionOptions(step), metal: undefined, color: undefined, size: 'small' })}
      <span>
        <span class="strong">${localText(step.name)}</span>
        <span class="n12 muted">${isCurrent ? this.#words.text('here') : this.#stepSummary(step)}</span>
      </span>
    </li>`;
  }

  #stepSummary({ kind, summary, requirements }: LadderStep): TemplateResult | string {
    if (summary) return localText(summary);
    if (kind === 'invitation') return this.#words.text('byInvitation');
    const target = requirements?.[0]?.target;
    return isVisible(target) ? figureTemplate(target, this.#badgeWords.locale) : '';
  }

  readonly #toggleComparison = (): void => {
    this.#isComparing = !this.#isComparing;
    this.#host.requestUpdate();
  };

  #renderFailed(): TemplateResult {
    return html`<div class="row" role="status">
      ${icon('reload')}<span>${this.#words.text('failed')}</span>
      <button class="text-btn" part="button button-text" @click=${() => this.#resource.reload()}>
        ${this.#badgeWords.text('retry')}
      </button>
    </div>`;
  }
}
