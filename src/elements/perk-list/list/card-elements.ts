import { render } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { perkCard } from '../card/card.ts';
import type { PerkContext } from '../card/perk-context.ts';

/** A card on screen, and all that it was drawn from. */
interface CardElement {
  readonly element: HTMLElement;
  dependencies: readonly unknown[];
}

/**
 * The cards of a list, one element for each perk wherever it moves to: focus and open dialogs find it again.
 * Lit's `repeat` would do the same for 0.7 kB more on every page.
 */
export class CardElements {
  #elements = new Map<string, CardElement>();

  update(list: Element | null, perks: readonly Perk[], telling: PerkContext): void {
    const { words, claimPermission, copiedPerkId, now } = telling;
    const before = this.#elements;
    this.#elements = new Map();
    let next = list?.firstElementChild ?? null;
    for (const perk of perks) {
      const place = before.get(perk.id) ?? { element: document.createElement('li'), dependencies: [] };
      before.delete(perk.id);
      this.#elements.set(perk.id, place);
      const { element } = place;
      // Most updates are of something else: a dialog's letter must not draw 300 cards.
      const from = [perk, words.lang, words.locale, claimPermission, copiedPerkId, now];
      if (from.some((one, index) => one !== place.dependencies[index])) {
        place.dependencies = from;
        this.#renderCard(element, perk, telling);
      }
      if (element === next) next = next.nextElementSibling;
      else list?.insertBefore(element, next);
    }
    for (const { element: item } of before.values()) item.remove();
  }

  #renderCard(item: HTMLElement, perk: Perk, telling: PerkContext): void {
    const { state } = perk;
    const look = state === 'locked' || state === 'expired' ? state : 'open';
    if (!item.classList.contains(look)) {
      item.className = `card perk ${look}`;
      item.setAttribute('part', look === 'locked' ? 'card locked' : 'card');
    }
    render(perkCard(perk, telling), item);
  }
}
