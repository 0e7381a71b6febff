import { html, nothing } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { benefitList, benefitSection } from './benefits.ts';
import { goalRequirements } from './goal.ts';
import type { BadgeView, GoalSize } from './badge-view.ts';
import type { BadgeParts } from './goal-options.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { BadgeMessages } from './messages.ts';

/** The way to the next tier, which most people see. A standing without a next tier shows its name alone. */
export class ProgressView implements BadgeView {
  readonly #words: Localizer<BadgeMessages>;

  readonly #parts: BadgeParts;

  constructor(words: Localizer<BadgeMessages>, parts: BadgeParts) {
    this.#words = words;
    this.#parts = parts;
  }

  renderStatus(): Renderable {
    return nothing;
  }

  termText(): undefined {
    return undefined;
  }

  renderGoals({ next, requirements }: Standing, size: GoalSize): Renderable {
    const words = this.#words;
    if (!next || !requirements) return nothing;
    const tier = localText(next.name);
    return goalRequirements(requirements, {
      words,
      parts: this.#parts,
      tier: next.name,
      tone: 'plain',
      sentence: (amount) => words.rich('toTier', { amount, tier }),
      size,
    });
  }

  renderDetails({ next }: Standing): Renderable {
    if (!next) return nothing;
    const title = this.#words.rich('wouldGive', { tier: localText(next.name) });
    const list = benefitList(next.benefits, 'award', (benefit, before) =>
      this.#words.rich('insteadOf', { benefit, before }),
    );
    return benefitSection(title, list);
  }

  renderFact({ next, requirements }: Standing): Renderable {
    const remaining = requirements?.find(
      (requirement) => !requirement?.met && !requirement?.direction,
    )?.remaining;
    if (!next || !isVisible(remaining)) return nothing;
    const amount = figureTemplate(remaining, this.#words.locale);
    return html`<span class="fact"
      >${this.#words.rich('toTier', { amount, tier: localText(next.name) })}</span
    >`;
  }
}
