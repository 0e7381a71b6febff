import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ReferralCampaign, ReferralShare } from '../../contract/referral-campaign.ts';
import type { Figure } from '../../contract/core/figure.ts';
import { messageLoaders, onDemandWords } from '../../locales/index.ts';
import { words as en } from '../../locales/en/referral-figures.ts';
import { figureTemplate, formatFigure, isVisible, ratioOf } from '../internal/i18n/figures.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { campaignFigureStyles } from './campaign-figures.styles.ts';

const messages = messageLoaders(en, onDemandWords, (file) => file.referralFigures);

type RewardCap = NonNullable<NonNullable<ReferralCampaign['rewards']>['cap']>;

/** Whether both count the same: euros and euros. */
const isSameUnit = (a: Figure | undefined, b: Figure | undefined): boolean =>
  isVisible(a) &&
  isVisible(b) &&
  a.currency === b.currency &&
  ('unit' in a && a.unit !== undefined ? plainText(a.unit) : '') ===
    ('unit' in b && b.unit !== undefined ? plainText(b.unit) : '');

/** What few campaigns tell: the most that can be earned, and what came of a link. A chunk of its own. */
export class CampaignFigures {
  readonly #words: Localizer<typeof en>;

  constructor(host: LitElement) {
    adoptStyles(host, campaignFigureStyles);
    this.#words = new Localizer(host, messages);
  }

  /** The rule in the vendor's words, and how much of it is earned. */
  rewardCap({ rewards }: ReferralCampaign): Renderable {
    const { cap } = rewards ?? {};
    if (!cap || !this.#words.ready) return nothing;
    const { earned } = cap;
    const amount = isVisible(earned) ? figureTemplate(earned, this.#words.locale) : undefined;
    return html`<div part="cap">
      <p class="space-between">
        <span>${localText(cap.text)}</span>${
          amount ? html`<span class="n12 muted">${this.#words.rich('earned', { amount })}</span>` : nothing
        }
      </p>
      ${this.#bar(cap)}
    </div>`;
  }

  /** What came of the link so far, as the vendor counts it. */
  statistics({ statistics = [] }: ReferralShare): Renderable {
    const shown = statistics.filter(({ value }) => isVisible(value));
    if (shown.length === 0 || !this.#words.ready) return nothing;
    return html`<dl class="statistics" part="statistics" aria-label=${this.#words.text('ofLink')}>
      ${shown.map(
        ({ label, value }) =>
          html`<div>
            <dt class="n12">${localText(label)}</dt>
            <dd>${isVisible(value) ? figureTemplate(value, this.#words.locale) : nothing}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #bar({ text, value, earned }: RewardCap): TemplateResult | typeof nothing {
    const share = isSameUnit(earned, value) ? ratioOf(earned, value) : undefined;
    if (share === undefined || !isVisible(earned) || !isVisible(value)) return nothing;
    const [amount, cap] = [formatFigure(earned, this.#words.locale), formatFigure(value, this.#words.locale)];
    return html`<div
      class="cap-bar"
      role="meter"
      aria-label=${plainText(text)}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.floor(share * 100)}
      aria-valuetext=${this.#words.text('earnedOf', { amount, cap })}
    >
      <i .style=${`--at:${(share * 100).toFixed(2)}%`}></i>
    </div>`;
  }
}
