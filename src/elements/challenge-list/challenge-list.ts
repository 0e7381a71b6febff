import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { challengesRoute } from '../../contract/compiled/challenges.ts';
import type { Challenge, Challenges } from '../../contract/challenges.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { attributeFilter, filterParams } from '../internal/cards/attribute-filter.ts';
import { CardElements } from '../internal/cards/card-elements.ts';
import { cardListStyles } from '../internal/cards/card-list.styles.ts';
import { CardsSection } from '../internal/cards/cards-section.ts';
import { permissionNotice } from '../internal/cards/permission-notice.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { iconNoticeStyles } from '../internal/ui/icon-notice.styles.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { cardStyles } from './card/card.styles.ts';
import { courseStyles } from './card/course.styles.ts';
import { challengeIcon } from './card/challenge-kinds.ts';
import type { ChallengeActions, ChallengeContext } from './card/challenge-context.ts';
import { styles } from './challenge-list.styles.ts';
import { challengeDrawing, skeleton } from './list/challenge-cards.ts';
import { filterBar } from './list/filter-bar.ts';
import type { ChosenFilter } from './list/filter-options.ts';
import { PagedChallenges, type ChallengeListView } from './list/paged-challenges.ts';
import { messages } from './messages.ts';
import { ChallengeDialogLoader } from './submission/dialog-loader.ts';

/**
 * Shows what can be done for points: a card for each challenge, with what it earns, how far it is, and what to do next.
 *
 * @element laurel-challenge-list
 *
 * @slot title - A heading above the list, beside the filter.
 * @slot artwork - Replaces the drawing that a company sees that is not a member.
 * @slot empty - Shown when there are no challenges, or when this program serves none.
 * @slot footer - Content below the list.
 *
 * @fires {LaurelLoadEvent} laurel-load - The challenges arrived.
 * @fires {LaurelErrorEvent} laurel-error - The challenges did not arrive, or parts of them could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - A person is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeSubmitEvent} laurel-before-submit - A person is about to send something for a challenge; prevent it to finish it yourself.
 * @fires {LaurelSubmitEvent} laurel-submit - Something was sent for a challenge.
 *
 * @csspart filters - The filters by state and by kind.
 * @csspart filter - A button of the filter by state.
 * @csspart selected - The button of the chosen state.
 * @csspart select - The native list of kinds.
 * @csspart panel - The box that says whom to ask, for a role that may not send.
 * @csspart list - The list of cards.
 * @csspart card - The surface of a challenge, and of the failed, closed and empty states.
 * @csspart locked - The card of a locked challenge.
 * @csspart kind - The kind of a challenge, with its icon.
 * @csspart status - The chip with the state of a challenge: started, in review, done, locked.
 * @csspart title - The name of a challenge, and the heading of a failed or empty list.
 * @csspart summary - The sentence that says what to do.
 * @csspart points - What it earns, and whose wallet that goes to.
 * @csspart why - Why it matters to the member and to the vendor.
 * @csspart progress - How far the member is, with the steps.
 * @csspart meter - The bar of a progress or of an earning cap.
 * @csspart steps - The steps of a challenge: the modules of a course.
 * @csspart step - One of them, and a step of the timeline of what was sent.
 * @csspart certificate - The line with the certificate.
 * @csspart cap - The most that challenges of this kind earn.
 * @csspart lock-reason - The reason why a challenge is locked, and what unlocks it.
 * @csspart reason - The reason why what was sent was not accepted.
 * @csspart answer - What the server answered to a challenge that was sent by its button alone.
 * @csspart action - A button of a card that sends something, or shows what was sent.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The filled button of the main action.
 * @csspart button-secondary - A bordered button, beside the main action or alone on a card.
 * @csspart button-text - A button that looks like plain text.
 * @csspart close-button - The button that closes the dialog.
 * @csspart link - A link inside a sentence.
 * @csspart load-more - The row that asks for further challenges.
 * @csspart pending - What was not sent yet, above the list.
 * @csspart dialog - The dialog with the form of a proof, or with what was sent.
 * @csspart field - A field of the form, with its label.
 * @csspart file - The place of a field where a file is chosen or dropped.
 * @csspart answers - What was sent, in words.
 * @csspart timeline - The steps of what was sent.
 * @csspart artwork - The box around the drawing that a company sees that is not a member.
 * @csspart benefits - The list of what membership would open.
 * @csspart note - A row that says how old the data is, or that parts of it can't be shown.
 *
 * @cssstate loading - No data has come yet.
 * @cssstate slow - No data has come for three seconds.
 * @cssstate ready - The challenges are shown.
 * @cssstate stale - The challenges are shown, and the last refresh failed.
 * @cssstate error - The challenges did not load.
 * @cssstate empty - This program serves no challenges.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see the challenges.
 * @cssstate unconfigured - There is no program, no endpoint, or no token.
 */
export class LaurelChallengeList extends LitElement {
  static override styles = [
    tokens,
    base,
    stateStyles,
    iconNoticeStyles,
    cardListStyles,
    styles,
    cardStyles,
    courseStyles,
  ];

  static override properties = { kind: {}, state: {}, challenge: {} };

  /** Shows only challenges of these kinds: `review`, or several as `review, learning`. */
  declare kind: string | null;

  /** Shows only challenges in these states: `open`, or several as `open, rejected`. */
  declare state: string | null;

  /** Id of the challenge that a link in a mail is about: its form opens, or what was sent for it. */
  declare challenge: string | null;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, challengesRoute, messages, () =>
    filterParams(attributeFilter(this)),
  );
  readonly #paged = new PagedChallenges(this, () => this.#shell.words.tag);
  readonly #loader = new ChallengeDialogLoader(
    this,
    {
      tag: () => this.#shell.words.tag,
      announce: (text) => (this.#section.message = text),
      reload: () => this.reload(),
    },
    () => this.#view !== undefined,
  );
  readonly #section = new CardsSection(this, this.#paged.pages, 'flag');
  readonly #cardList = new CardElements<Challenge>();
  /** What the last render showed; `undefined` while it was a skeleton or another state. */
  #view: ChallengeListView | undefined;
  /** The challenges of the cards, kept while another state is shown. */
  #cards: readonly Challenge[] | undefined;

  readonly #actions: ChallengeActions = {
    submit: (challenge) => this.#loader.run((dialog) => dialog.submit(challenge), challenge.id),
    showSent: (challenge) => this.#loader.run((dialog) => dialog.showSent(challenge)),
  };

  constructor() {
    super();
    this.kind = null;
    this.state = null;
    this.challenge = null;
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Reads the challenges again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    this.#paged.pages.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { challenge: id } = this;
    this.#view = undefined;
    // The title of one that is on no page yet comes with its form.
    if (changed.has('challenge') && id)
      this.#loader.run((dialog) =>
        dialog.submit(this.#cards?.find((one) => one.id === id) ?? { id, title: '' }, false),
      );
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton,
      ready: (challenges, notes) => this.#renderList(challenges, notes),
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#cards) this.#cardList.update(this.renderRoot, this.#cards, challengeDrawing(this.#context()));
  }

  protected override updated(): void {
    const view = this.#view;
    if (!view) return;
    const titles = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('.challenge .name');
    this.#section.updated(view, this.#shell.words, titles);
  }

  #context(): ChallengeContext {
    const { state } = this.#shell.resource;
    const may = 'data' in state ? state.data.viewer?.may : undefined;
    return {
      words: this.#shell.words,
      actions: this.#actions,
      now: 'asOf' in state ? state.asOf : '',
      submitPermission: may?.find(({ action }) => action === 'submit'),
      progress: this.#loader.progress,
    };
  }

  #renderList(challenges: Challenges, notes: TemplateResult): TemplateResult {
    const { words } = this.#shell;
    const view = this.#paged.view(challenges, attributeFilter(this));
    this.#view = view;
    this.#cards = this.#loader.latest(view.challenges);
    const filters = filterBar({
      words,
      kindOptions: view.kindOptions,
      chosen: this.#paged.chosen,
      choose: (chosen) => this.#choose(chosen),
    });
    const isEmpty = challenges.items.length === 0 && challenges.nextCursor === undefined;
    return html`<div class="top"><slot name="title"></slot>${isEmpty ? nothing : filters}</div>
      ${permissionNotice(this.#context().submitPermission, words, challengeIcon('person'))}
      ${this.#loader.notices()} ${this.#renderCards(view, isEmpty)}
      ${this.#section.renderEnd(notes, view, words)} ${this.#loader.dialog()}`;
  }

  #renderCards(view: ChallengeListView, isEmpty: boolean): TemplateResult {
    const { words } = this.#shell;
    return this.#section.render(view, {
      words,
      cards: view.count > 0 ? (isBusy) => this.#cardList.render(words.text('list'), isBusy) : undefined,
      skeleton,
      isBusy: this.#loader.isLoading,
      showAll: isEmpty ? undefined : () => this.#choose({ kind: undefined, state: undefined }),
    });
  }

  #choose(chosen: ChosenFilter): void {
    this.#paged.chosen = chosen;
    this.#section.expectChange();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-challenge-list': LaurelChallengeList;
  }
}
