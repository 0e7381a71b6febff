import { html, type TemplateResult } from 'lit';
import { KeyedElements } from '../controllers/keyed-elements.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { shownRows } from '../ui/bounded-list.ts';

/** How one card is drawn. */
export interface CardDrawing<Item> {
  readonly words: Pick<Localizer<Record<never, never>>, 'lang' | 'locale' | 'timeZone' | 'host'>;
  /** What a card depends on, besides its item and its language. */
  readonly dependencies: (item: Item) => readonly unknown[];
  readonly draw: (element: HTMLElement, item: Item) => void;
}

/** The list of cards: an empty `<ul>` that Lit renders, and one `<li>` for each item that is put into it afterwards. */
export class CardElements<Item extends { readonly id: string }> {
  readonly #cards = new KeyedElements<string, HTMLLIElement>(() => document.createElement('li'));

  render(label: string, busy: boolean): TemplateResult {
    return html`<ul class="cards" part="list" aria-label=${label} aria-busy=${busy}></ul>`;
  }

  /** Puts the cards into the list below `root`; to be called after each render. */
  update(root: ParentNode, items: readonly Item[], { words, dependencies, draw }: CardDrawing<Item>): void {
    const list = root.querySelector('.cards[part]');
    if (!list) return;
    this.#cards.update(
      list,
      items.map((item) => ({
        key: item.id,
        // Most updates are about something else: a letter typed in a dialog must not render 300 cards.
        dependencies: [
          item,
          words.lang,
          words.locale,
          words.timeZone,
          shownRows(words),
          ...dependencies(item),
        ],
        render: (element) => draw(element, item),
      })),
    );
  }
}

/** Writes an attribute that may be there: a refresh of 300 cards changes only what is new. */
export const writeAttribute = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/**
 * Many cards have an action of the same words: its whole name says which card it is for. A name of its own stays. `further`
 * selects what else on a card is to be called after it.
 */
export const nameActions = (card: HTMLElement, titleId: string, further = ''): void => {
  const title = card.querySelector('.name');
  if (title) writeAttribute(title, 'id', titleId);
  const actions = card.querySelectorAll(`.foot > :is(.btn, .text-btn):not([aria-label])${further}`);
  for (const [index, action] of actions.entries()) {
    // No title has such an id, whatever the cards are called.
    const id = `act-${titleId}-${index}`;
    writeAttribute(action, 'id', id);
    writeAttribute(action, 'aria-labelledby', `${id} ${titleId}`);
  }
};

/** The list before its data: as many cards as a page shows at first. */
export const cardSkeletons = (card: TemplateResult, length = 6): TemplateResult =>
  html`<ul class="cards waiting" aria-hidden="true">
    ${Array.from({ length }, () => card)}
  </ul>`;
