import { html, nothing } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { figure, isShown } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import { benefitList, given } from './benefits.ts';
import type { Explain } from './explain.ts';
import { goal } from './goal.ts';
import type { Drawn, GoalSize, StoryTeller } from './story-teller.ts';

/** The way to the next tier, which is what most people see; a standing without one is told by its name alone. */
export class NextStory implements StoryTeller {
  readonly #words: Words<typeof english>;

  readonly #explain: Explain;

  constructor(words: Words<typeof english>, explain: Explain) {
    this.#words = words;
    this.#explain = explain;
  }

  status(): Drawn {
    return nothing;
  }

  term(): undefined {
    return undefined;
  }

  told({ next, requirements }: Standing, size: GoalSize): Drawn {
    const words = this.#words;
    if (!next || !requirements) return nothing;
    const tier = localText(next.name);
    return goal(requirements, {
      words,
      explain: this.#explain,
      tier: next.name,
      tone: 'plain',
      sentence: (amount) => words.rich('toTier', { amount, tier }),
      size,
    });
  }

  after({ next }: Standing): Drawn {
    if (!next) return nothing;
    const title = this.#words.rich('wouldGive', { tier: localText(next.name) });
    const list = benefitList(next.benefits, 'award', (benefit, before) =>
      this.#words.rich('insteadOf', { benefit, before }),
    );
    return given(title, list);
  }

  fact({ next, requirements }: Standing): Drawn {
    const remaining = requirements?.find((one) => !one?.met)?.remaining;
    if (!next || !isShown(remaining)) return nothing;
    const amount = figure(remaining, this.#words.locale);
    return html`<span class="fact"
      >${this.#words.rich('toTier', { amount, tier: localText(next.name) })}</span
    >`;
  }
}
