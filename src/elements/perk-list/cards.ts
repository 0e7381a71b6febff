import { render } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import { card } from './card.ts';
import type { Telling } from './telling.ts';

/** A card on screen, and all that it was drawn from. */
interface Place {
  readonly item: HTMLElement;
  from: readonly unknown[];
}

/**
 * The cards of a list, one element for each perk wherever it moves to: focus and open dialogs find it again.
 * Lit's `repeat` would do the same for 0.7 kB more on every page.
 */
export class Cards {
  #places = new Map<string, Place>();

  draw(list: Element | null, perks: readonly Perk[], telling: Telling): void {
    const { words, claim, copied, now } = telling;
    const before = this.#places;
    this.#places = new Map();
    let next = list?.firstElementChild ?? null;
    for (const perk of perks) {
      const place = before.get(perk.id) ?? { item: document.createElement('li'), from: [] };
      before.delete(perk.id);
      this.#places.set(perk.id, place);
      const { item } = place;
      // Most updates are of something else: a dialog's letter must not draw 300 cards.
      const from = [perk, words.lang, words.locale, claim, copied, now];
      if (from.some((one, index) => one !== place.from[index])) {
        place.from = from;
        this.#fill(item, perk, telling);
      }
      if (item === next) next = next.nextElementSibling;
      else list?.insertBefore(item, next);
    }
    for (const { item } of before.values()) item.remove();
  }

  #fill(item: HTMLElement, perk: Perk, telling: Telling): void {
    const { state } = perk;
    const look = state === 'locked' || state === 'expired' ? state : 'open';
    if (!item.classList.contains(look)) {
      item.className = `card perk ${look}`;
      item.setAttribute('part', look === 'locked' ? 'card locked' : 'card');
    }
    render(card(perk, telling), item);
  }
}
