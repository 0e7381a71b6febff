import { html, render } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import {
  cardSkeletons,
  nameActions,
  writeAttribute,
  type CardDrawing,
} from '../../internal/cards/card-elements.ts';
import { challengeCard } from '../card/card.ts';
import type { ChallengeContext } from '../card/challenge-context.ts';

/** How the card of a challenge is drawn. */
export const challengeDrawing = (context: ChallengeContext): CardDrawing<Challenge> => {
  const { words, submitPermission, now, progress } = context;
  return {
    words,
    dependencies: ({ id }) => [
      submitPermission,
      now,
      id === progress.busyId && progress.busyWith,
      progress.notices?.get(id),
    ],
    draw: (element, challenge) => renderCard(element, challenge, context),
  };
};

/** The states that look quiet: nothing can be done now. */
const quietStates = /^(locked|scheduled|ended)$/;

const renderCard = (element: HTMLElement, challenge: Challenge, context: ChallengeContext): void => {
  const { id, state = '' } = challenge;
  const stateClass = quietStates.test(state) ? 'closed' : '';
  writeAttribute(element, 'class', `card challenge ${stateClass}`);
  writeAttribute(element, 'part', state === 'locked' ? 'card locked' : 'card');
  render(challengeCard(challenge, context), element);
  nameActions(element, `challenge-${encodeURIComponent(id)}`, ', summary');
};

/** Without any expression: several of these are drawn for a moment, on the way to the first paint with data. */
const skeletonCard = html`<li class="card challenge" part="card">
  <div class="head"><i class="skeleton half"></i></div>
  <i class="skeleton two-thirds tall"></i><i class="skeleton"></i> <i class="skeleton half tall"></i
  ><i class="skeleton"></i><i class="skeleton two-thirds"></i>
  <div class="foot"><i class="skeleton button"></i></div>
</li>`;

/** The list before its data. */
export const skeleton = () => cardSkeletons(skeletonCard);
