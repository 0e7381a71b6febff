import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/tier-status.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { formatDay, formatTerm } from '../internal/i18n/dates.ts';
import { icon, type IconName } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { MessageValues } from '../internal/i18n/message-format.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import { benefitList, benefitSection } from './benefits.ts';
import { goalRequirements } from './goal.ts';
import { tierStatusViewStyles } from './tier-status-view.styles.ts';
import { retentionTitle, termKey } from './retention.ts';
import { standingStatus } from './standing-status.ts';
import type { BadgeView, GoalSize } from './badge-view.ts';
import type { BadgeParts, GoalOptions } from './goal-options.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { BadgeMessages } from './messages.ts';

const messages = messageLoaders(en, initialWords, (file) => file.tierStatus);

/** Standings other than the way to the next tier: at risk, in grace, starting later, by invitation, at the top. A chunk of its own, loaded for such a standing. */
export class TierStatusView implements BadgeView {
  readonly #badgeWords: Localizer<BadgeMessages>;
  readonly #parts: BadgeParts;
  readonly #words: Localizer<typeof en>;

  constructor(host: LitElement, badge: Localizer<BadgeMessages>, parts: BadgeParts) {
    this.#badgeWords = badge;
    this.#parts = parts;
    adoptStyles(host, tierStatusViewStyles);
    this.#words = new Localizer(host, messages);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  renderStatus(standing: Standing): Renderable {
    const status = standingStatus(standing);
    const tag = (tone: string, iconName: IconName, text: string): TemplateResult =>
      html`<span class="tag ${tone}" part="status">${icon(iconName)}${text}</span>`;
    if (status === 'risk') return tag('caution', 'alert', this.#words.text('atRisk'));
    return status === 'grace' ? tag('', 'clock', this.#words.text('grace')) : nothing;
  }

  termText({ grace }: Standing): string | undefined {
    return grace && this.#words.text('inGrace', { date: this.#formatDay(grace.until) });
  }

  renderGoals(standing: Standing, size: GoalSize): Renderable {
    switch (standingStatus(standing)) {
      case 'risk':
        return this.#renderKeep(standing, size, 'caution');
      case 'grace':
        return this.#renderKeep(standing, size, 'plain');
      case 'deferred':
        return this.#renderDeferred(standing);
      case 'invitation':
        return this.#renderInvitation(standing);
      default:
        return this.#renderTop(standing, size);
    }
  }

  renderDetails(standing: Standing): Renderable {
    const status = standingStatus(standing);
    const { deferred, forward } = standing;
    if (status === 'risk') return this.#renderRiskDetails(standing);
    if (status === 'grace') return this.#renderGraceDetails(standing);
    if (deferred && status === 'deferred') {
      const title = this.#badgeWords.rich('wouldGive', { tier: localText(deferred.tier.name) });
      const insteadOf: Parameters<typeof benefitList>[2] = (benefit, before) =>
        this.#badgeWords.rich('insteadOf', { benefit, before });
      return benefitSection(title, benefitList(deferred.tier.benefits, 'award', insteadOf));
    }
    return forward
      ? benefitSection(retentionTitle(standing, this.#badgeWords), benefitList(forward.benefits, 'check'))
      : nothing;
  }

  renderFact(standing: Standing): Renderable {
    const status = standingStatus(standing);
    if (status === 'risk')
      return html`<span class="fact caution">${icon('alert')}${this.#words.text('atRisk')}</span>`;
    if (status !== 'grace' || !standing.grace) return nothing;
    const date = formatDay(standing.grace.until, this.#badgeWords, 'dayMonth');
    return html`<span class="fact">${icon('clock')}${this.#words.text('graceUntil', { date })}</span>`;
  }

  #formatDay(date: string): string {
    return formatDay(date, this.#badgeWords);
  }

  #renderKeep({ tier, keep }: Standing, size: GoalSize, tone: GoalOptions['tone']): Renderable {
    const words = this.#words;
    const name = tier?.name ?? '';
    const through = keep?.through;
    const sentence: GoalOptions['sentence'] = (amount) =>
      through
        ? words.rich(termKey('keepsThrough', through, words), {
            amount,
            tier: localText(name),
            date: formatTerm(through, words),
          })
        : words.rich('keeps', { amount, tier: localText(name) });
    return goalRequirements(keep?.requirements ?? [], {
      words: this.#badgeWords,
      parts: this.#parts,
      tier: name,
      tone,
      sentence,
      size,
    });
  }

  #renderDeferred({ deferred }: Standing): Renderable {
    if (!deferred) return nothing;
    const tier = localText(deferred.tier.name);
    return html`<p class="n20 strong" part="amount">
        ${this.#words.rich('starts', { tier, date: this.#formatDay(deferred.on) })}
      </p>
      <p class="muted">${this.#words.text('startsNote')}</p>`;
  }

  #renderInvitation({ invitation }: Standing): Renderable {
    const words = this.#words;
    const { by, note, reviewOn, reviewer } = invitation ?? {};
    const date = reviewOn && formatDay(reviewOn, this.#badgeWords, 'month');
    const review =
      date &&
      (reviewer ? words.text('reviewWith', { date, name: reviewer }) : words.text('review', { date }));
    return html`<p class="n16" part="amount">
        ${by ? words.rich('byInvitationOf', { by: localText(by) }) : words.text('byInvitation')}
        ${words.text('noCount')}
      </p>
      ${review || note ? html`<p class="muted">${review} ${note ? localText(note) : nothing}</p>` : nothing}`;
  }

  #renderTop({ tier, keep }: Standing, size: GoalSize): Renderable {
    const words = this.#words;
    const badgeWords = this.#badgeWords;
    const through = keep?.status === 'kept' ? keep.through : undefined;
    const title = through
      ? html`${badgeWords.text(termKey('keptThrough', through, badgeWords), { date: formatTerm(through, badgeWords) })}`
      : html`${words.text('highest')}`;
    const requirements = keep?.requirements ?? [];
    const options = {
      words: this.#badgeWords,
      parts: this.#parts,
      tier: tier?.name ?? '',
      tone: 'positive',
      size,
    } as const;
    return html`${
      requirements.length > 0
        ? goalRequirements(requirements, {
            ...options,
            reached: title,
            sentence: (amount) => words.rich('keeps', { amount, tier: localText(options.tier) }),
          })
        : html`<p class="n20 strong" part="amount">${title}</p>`
    }
    ${through ? html`<p class="quiet n12">${words.text('highest')}</p>` : nothing}`;
  }

  #renderRiskDetails({ risk }: Standing): Renderable {
    if (!risk) return nothing;
    const date = this.#formatDay(risk.on);
    const end = risk.follows === null ? 'None' : '';
    const values: MessageValues = { date, tier: risk.follows === null ? nothing : localText(risk.follows) };
    const text = risk.graceUntil
      ? this.#words.rich(`ifBelowGrace${end}`, { ...values, grace: this.#formatDay(risk.graceUntil) })
      : this.#words.rich(`ifBelow${end}`, values);
    return html`<p class="muted">${text}</p>`;
  }

  #renderGraceDetails({ tier, grace }: Standing): Renderable {
    const words = this.#words;
    const date = grace?.on && this.#formatDay(grace.on);
    const follows = grace?.follows;
    return html`<p class="muted">
      ${tier ? words.rich('graceOpen', { tier: localText(tier.name) }) : nothing}
      ${date && follows ? words.rich('otherwise', { tier: localText(follows), date }) : nothing}
      ${date && follows === null ? words.text('otherwiseNone', { date }) : nothing}
    </p>`;
  }
}
