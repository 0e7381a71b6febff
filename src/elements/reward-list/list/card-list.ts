import { html, render, type TemplateResult } from 'lit';
import type { Reward } from '../../../contract/rewards.ts';
import { KeyedElements } from '../../internal/controllers/keyed-elements.ts';
import { shownRows } from '../../internal/ui/bounded-list.ts';
import { rewardCard } from '../card/card.ts';
import { closedStateOf } from '../card/card-action.ts';
import type { RewardContext } from '../card/reward-context.ts';

const renderCard = (element: HTMLElement, reward: Reward, context: RewardContext): void => {
  const isLocked = closedStateOf(reward) !== undefined;
  element.className = `card reward ${isLocked ? 'locked' : ''}`;
  element.setAttribute('part', isLocked ? 'card locked' : 'card');
  render(rewardCard(reward, context), element);
};

/** The list of cards: an empty `<ul>` that Lit renders, and one `<li>` for each reward that is put into it afterwards. */
export class RewardCards {
  readonly #cards = new KeyedElements<string, HTMLLIElement>(() => document.createElement('li'));

  render(label: string, busy: boolean): TemplateResult {
    return html`<ul class="cards" part="list" aria-label=${label} aria-busy=${busy}></ul>`;
  }

  /** Puts the cards into the list below `root`; to be called after each render. */
  update(root: ParentNode, rewards: readonly Reward[], context: RewardContext): void {
    const list = root.querySelector('.cards[part]');
    if (!list) return;
    const { words, permission, now } = context;
    this.#cards.update(
      list,
      rewards.map((reward) => ({
        key: reward.id,
        // Most updates are about something else: a letter typed in a dialog must not render 300 cards.
        dependencies: [reward, words.lang, words.locale, words.timeZone, permission, now, shownRows(words)],
        render: (element) => renderCard(element, reward, context),
      })),
    );
  }
}

/** Without any expression: six of these are drawn for a moment, on the way to the first paint with data. */
const skeletonCard = html`<li class="card reward" part="card">
  <div class="head"><i class="skeleton half"></i></div>
  <div class="text bones">
    <i class="skeleton two-thirds tall"></i><i class="skeleton"></i><i class="skeleton two-thirds"></i>
  </div>
  <div class="fact bones"><i class="skeleton half tall"></i><i class="skeleton half"></i></div>
  <div class="terms-slot bones"><i class="skeleton two-thirds"></i></div>
  <div class="foot"><i class="skeleton button"></i></div>
</li>`;

/** The list before its data: as many cards as a page shows at first. */
export const rewardSkeleton = (): TemplateResult =>
  html`<ul class="cards waiting" aria-hidden="true">
    ${Array.from({ length: 6 }, () => skeletonCard)}
  </ul>`;
