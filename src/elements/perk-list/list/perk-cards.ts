// How the cards of the list are drawn: `internal/cards/card-elements.ts` draws again only those whose data changed.

import { html, render, type TemplateResult } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import {
  cardSkeletons,
  nameActions,
  writeAttribute,
  type CardDrawing,
} from '../../internal/cards/card-elements.ts';
import { perkCard } from '../card/card.ts';
import type { PerkContext } from '../card/perk-context.ts';

/** Id of the element with a perk's name. */
export const titleId = (id: string): string => `perk-${encodeURIComponent(id)}`;

/** How the card of a perk is drawn. */
export const perkDrawing = (context: PerkContext): CardDrawing<Perk> => {
  const { words, claimPermission, copiedPerkId, now, terms } = context;
  return {
    words,
    dependencies: () => [claimPermission, copiedPerkId, now, terms?.lang],
    draw: (element, perk) => {
      const { id, state } = perk;
      const isLocked = state === 'locked';
      const stateClass = isLocked ? 'closed' : state === 'expired' ? state : '';
      writeAttribute(element, 'class', `card perk ${stateClass}`);
      writeAttribute(element, 'part', isLocked ? 'card locked' : 'card');
      render(perkCard(perk, context), element);
      nameActions(element, titleId(id));
    },
  };
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

/** The list before its data. */
export const skeleton = (): TemplateResult => cardSkeletons(skeletonCard, 8);
