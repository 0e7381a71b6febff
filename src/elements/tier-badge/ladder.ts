import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ladderRoute, type Ladder, type Step } from '../../contract/ladder.ts';
import type { Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tier.ts';
import { words as en } from '../../locales/ladder/en.ts';
import type { words as badgeWords } from '../../locales/tier-badge/en.ts';
import { adopt } from '../shared/adopt.ts';
import { figure, isShown } from '../shared/figure.ts';
import { icon } from '../shared/icon.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import { Words } from '../shared/words.ts';
import { ladderStyles } from './ladder.styles.ts';
import { lookOf, medallion } from './medallion.ts';

const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/ladder/es.ts')).words,
    tr: async () => (await import('../../locales/ladder/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};

const keyOf = ({ id, name }: Tier): string => id ?? plainText(name);

/** All tiers that this company may see, as a strip below the badge; loaded when somebody wants it. */
export class LadderStrip {
  readonly #badge: Words<typeof badgeWords>;
  readonly #words: Words<typeof en>;
  readonly #ladder: ResourceController<typeof Ladder>;

  constructor(host: LitElement, badge: Words<typeof badgeWords>) {
    this.#badge = badge;
    this.#words = new Words(host, vocabulary);
    adopt(host, ladderStyles);
    this.#ladder = new ResourceController(host, ladderRoute, { tag: () => badge.tag });
  }

  /** Asks for the tiers again. */
  reload(): void {
    this.#ladder.reload();
  }

  render({ tier }: Standing): TemplateResult | typeof nothing {
    const { state } = this.#ladder;
    if (state.status === 'loading' || !this.#words.ready) {
      return html`<ol class="ladder" aria-busy="true">
        ${[1, 2, 3, 4, 5].map(
          () =>
            html`<li class="step">
              <i class="bone dot"></i><span class="bones"><i class="bone w6"></i></span>
            </li>`,
        )}
      </ol>`;
    }
    if (state.status === 'failed') return this.#failed();
    if (!('data' in state)) return nothing;
    const own = tier && keyOf(tier);
    // The standing is newer than a ladder that was read before the last order.
    const known = state.data.items.some((step) => keyOf(step) === own);
    const here = (step: Step): boolean => (known ? keyOf(step) === own : step.current === true);
    return html`<ol class="ladder" part="ladder" aria-label=${this.#badge.text('allTiers')}>
      ${state.data.items.map((step) => this.#step(step, here(step)))}
    </ol>`;
  }

  #step(step: Step, here: boolean): TemplateResult {
    return html`<li class="step ${here ? 'here' : ''}" part="step" aria-current=${here ? 'step' : nothing}>
      ${medallion({ ...lookOf(step), metal: undefined, color: undefined, size: 'small' })}
      <span>
        <span class="strong">${localText(step.name)}</span>
        <span class="n12 muted">${here ? this.#words.text('here') : this.#summary(step)}</span>
      </span>
    </li>`;
  }

  #summary({ kind, summary, requirements }: Step): TemplateResult | string {
    if (summary) return localText(summary);
    if (kind === 'invitation') return this.#words.text('byInvitation');
    const target = requirements?.[0]?.target;
    return isShown(target) ? figure(target, this.#badge.locale) : '';
  }

  #failed(): TemplateResult {
    return html`<div class="row" role="status">
      ${icon('reload')}<span>${this.#words.text('failed')}</span>
      <button class="text-btn" part="action" @click=${() => this.#ladder.reload()}>
        ${this.#badge.text('retry')}
      </button>
    </div>`;
  }
}
