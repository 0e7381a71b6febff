// The list around the cards: `paged-perks.ts` holds the pages, `filter-bar.ts` the chosen kind, `card-sections.ts` the vendor's
// sections; `card-list.ts` draws again only cards whose data changed.

import { html, render, type TemplateResult } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import { KeyedElements } from '../../internal/controllers/keyed-elements.ts';
import { perkCard } from '../card/card.ts';
import type { PerkContext } from '../card/perk-context.ts';
import { shownRows } from '../../internal/ui/bounded-list.ts';

/** The list of cards: an empty `<ul>` that Lit renders, and one `<li>` for each perk that is put into it afterwards. */
export class CardList {
  readonly #cards = new KeyedElements<string, HTMLLIElement>(() => document.createElement('li'));

  render(label: string, busy: boolean): TemplateResult {
    return html`<ul class="cards" part="list" aria-label=${label} aria-busy=${busy}></ul>`;
  }

  /** Puts the cards into the list below `root`; to be called after each render. */
  update(root: ParentNode, perks: readonly Perk[], context: PerkContext): void {
    const { words, claimPermission, copiedPerkId, now, terms } = context;
    const list = root.querySelector('.cards[part]');
    if (!list) return;
    this.#cards.update(
      list,
      perks.map((perk) => ({
        key: perk.id,
        // Most updates are about something else: a letter typed in a dialog must not render 300 cards.
        dependencies: [
          perk,
          words.lang,
          words.locale,
          words.timeZone,
          claimPermission,
          copiedPerkId,
          now,
          shownRows(words),
          terms?.lang,
        ],
        render: (element) => renderCard(element, perk, context),
      })),
    );
  }
}

const renderCard = (element: HTMLElement, perk: Perk, context: PerkContext): void => {
  const { state } = perk;
  const stateClass = state === 'locked' || state === 'expired' ? state : 'open';
  if (!element.classList.contains(stateClass)) {
    element.className = `card perk ${stateClass}`;
    element.setAttribute('part', stateClass === 'locked' ? 'card locked' : 'card');
  }
  render(perkCard(perk, context), element);
  nameActions(element, perk);
};

/** Id of the element with a perk's name. */
export const titleId = (id: string): string => `perk-${encodeURIComponent(id)}`;

/** Many cards have an action of the same words: its whole name says which perk it is for. */
const nameActions = (card: HTMLElement, { id }: Perk): void => {
  const title = card.querySelector('.name');
  const key = encodeURIComponent(id);
  if (title && !title.id) title.id = titleId(id);
  for (const [index, action] of card.querySelectorAll('.foot > :is(.btn, .text-btn)').entries()) {
    const actionId = `act-${key}-${index}`;
    if (action.id === actionId) continue;
    action.id = actionId;
    action.setAttribute('aria-labelledby', `${action.id} perk-${key}`);
  }
};

/** Without any expression: eight of these are drawn for a moment, on the way to the first paint with data. */
const skeletonCard = html`<li class="card perk" part="card">
  <div class="head"><i class="skeleton half"></i></div>
  <div class="text skeletons">
    <i class="skeleton two-thirds tall"></i><i class="skeleton half tall"></i><i class="skeleton"></i
    ><i class="skeleton two-thirds"></i>
  </div>
  <div class="fact skeletons">
    <i class="skeleton half tall"></i><i class="skeleton thin"></i><i class="skeleton half"></i>
  </div>
  <div class="foot"><i class="skeleton button"></i></div>
</li>`;

/** The list before its data: as many cards as a page shows at first. */
export const skeleton = (): TemplateResult =>
  html`<ul class="cards loading" aria-hidden="true">
    ${Array.from({ length: 8 }, () => skeletonCard)}
  </ul>`;
