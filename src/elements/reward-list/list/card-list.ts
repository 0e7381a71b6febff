import { html, render } from 'lit';
import type { Reward } from '../../../contract/rewards.ts';
import {
  cardSkeletons,
  nameActions,
  writeAttribute,
  type CardDrawing,
} from '../../internal/cards/card-elements.ts';
import { rewardCard } from '../card/card.ts';
import { closedStateOf } from '../card/card-action.ts';
import type { RewardContext } from '../card/reward-context.ts';

/** How the card of a reward is drawn. */
export const rewardDrawing = (context: RewardContext): CardDrawing<Reward> => {
  const { words, permission, now } = context;
  return {
    words,
    dependencies: () => [permission, now],
    draw: (element, reward) => {
      const isClosed = closedStateOf(reward) !== undefined;
      writeAttribute(element, 'class', `card reward ${isClosed ? 'closed' : ''}`);
      writeAttribute(element, 'part', isClosed ? 'card locked' : 'card');
      render(rewardCard(reward, context), element);
      nameActions(element, `reward-${encodeURIComponent(reward.id)}`);
    },
  };
};

/** The list before its data. Its card has no expression: six are drawn for a moment, on the way to the first paint with data. */
export const rewardSkeleton = () => cardSkeletons(skeletonCard);

const skeletonCard = html`<li class="card reward" part="card">
  <div class="head"><i class="skeleton half"></i></div>
  <div class="text skeletons">
    <i class="skeleton two-thirds tall"></i><i class="skeleton"></i><i class="skeleton two-thirds"></i>
  </div>
  <div class="fact skeletons"><i class="skeleton half tall"></i><i class="skeleton half"></i></div>
  <div class="terms-slot skeletons"><i class="skeleton two-thirds"></i></div>
  <div class="foot"><i class="skeleton button"></i></div>
</li>`;
