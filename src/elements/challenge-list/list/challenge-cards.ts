import { html, render, type TemplateResult } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { KeyedElements } from '../../internal/controllers/keyed-elements.ts';
import { shownRows } from '../../internal/ui/bounded-list.ts';
import { challengeCard } from '../card/card.ts';
import type { ChallengeContext } from '../card/challenge-context.ts';

/** The list of cards: an empty `<ul>` that Lit renders, and one `<li>` for each challenge that is put into it afterwards. */
export class ChallengeCards {
  readonly #cards = new KeyedElements<string, HTMLLIElement>(() => document.createElement('li'));

  render(label: string, busy: boolean): TemplateResult {
    return html`<ul class="cards" part="list" aria-label=${label} aria-busy=${busy}></ul>`;
  }

  /** Puts the cards into the list below `root`; to be called after each render. */
  update(root: ParentNode, challenges: readonly Challenge[], context: ChallengeContext): void {
    const { words, submitPermission, now, progress, courseParts } = context;
    const list = root.querySelector('.cards[part]');
    if (!list) return;
    this.#cards.update(
      list,
      challenges.map((challenge) => ({
        key: challenge.id,
        // Most updates are about something else: a letter typed in a dialog must not render 300 cards.
        dependencies: [
          challenge,
          words.lang,
          words.locale,
          words.timeZone,
          submitPermission,
          now,
          shownRows(words),
          challenge.id === progress.busyId && progress.busyWith,
          progress.notices?.get(challenge.id),
          courseParts,
        ],
        render: (element) => renderCard(element, challenge, context),
      })),
    );
  }
}

/** The states that look quiet: nothing can be done now. */
const quietStates = /^(locked|scheduled|ended)$/;

const renderCard = (element: HTMLElement, challenge: Challenge, context: ChallengeContext): void => {
  const { id, state = '' } = challenge;
  element.className = `card challenge ${quietStates.test(state) ? 'closed' : ''}`;
  element.setAttribute('part', state === 'locked' ? 'card locked' : 'card');
  render(challengeCard(challenge, context), element);
  nameActions(element, encodeURIComponent(id));
};

/** Many cards have an action of the same words: its whole name says which challenge it is for. */
const nameActions = (card: HTMLElement, key: string): void => {
  const title = card.querySelector('.name');
  if (title) title.id = `challenge-${key}`;
  for (const [index, action] of card.querySelectorAll('.foot > :is(.btn, .text-btn), summary').entries()) {
    action.id = `act-${key}-${index}`;
    action.setAttribute('aria-labelledby', `${action.id} challenge-${key}`);
  }
};

/** Without any expression: several of these are drawn for a moment, on the way to the first paint with data. */
const skeletonCard = html`<li class="card challenge" part="card">
  <div class="head"><i class="skeleton half"></i></div>
  <i class="skeleton two-thirds tall"></i><i class="skeleton"></i> <i class="skeleton half tall"></i
  ><i class="skeleton"></i><i class="skeleton two-thirds"></i>
  <div class="foot"><i class="skeleton button"></i></div>
</li>`;

/** The list before its data. */
export const skeleton = (): TemplateResult =>
  html`<ul class="cards waiting" aria-hidden="true">
    ${Array.from({ length: 6 }, () => skeletonCard)}
  </ul>`;
