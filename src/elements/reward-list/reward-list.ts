import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { importModule } from '../../client/http/import-module.ts';
import type { Permission } from '../../contract/core/permission.ts';
import { rewardsRoute } from '../../contract/compiled/rewards.ts';
import type { Reward, Rewards } from '../../contract/rewards.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { attributeFilter, filterParams } from '../internal/cards/attribute-filter.ts';
import { CardElements } from '../internal/cards/card-elements.ts';
import { cardGridStyles } from '../internal/cards/card-grid.styles.ts';
import { cardListStyles } from '../internal/cards/card-list.styles.ts';
import { CardsSection } from '../internal/cards/cards-section.ts';
import { DialogLoader } from '../internal/cards/dialog-loader.ts';
import { permissionNotice } from '../internal/cards/permission-notice.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { iconNoticeStyles } from '../internal/ui/icon-notice.styles.ts';
import { rewardCardStyles } from './card/card.styles.ts';
import { rewardIcon } from './card/reward-icons.ts';
import type { RewardContext } from './card/reward-context.ts';
import { balance } from './list/balance.ts';
import { rewardDrawing, rewardSkeleton } from './list/card-list.ts';
import { rewardFilterBar } from './list/filter-bar.ts';
import { PagedRewards, type RewardListView } from './list/paged-rewards.ts';
import { messages } from './messages.ts';
import type { OrderDialog } from './order/order-dialog.ts';
import { rewardListStyles } from './reward-list.styles.ts';

/**
 * Shows what points buy: a card for each reward with its cost and conditions, and the orders that were made.
 *
 * @element laurel-reward-list
 *
 * @slot title - A heading above the list, beside the balance.
 * @slot artwork - Replaces the drawing that a company sees that is not a member.
 * @slot empty - Shown when there are no rewards, or when this program serves none.
 * @slot footer - Content below the list.
 *
 * @fires {LaurelLoadEvent} laurel-load - The rewards arrived.
 * @fires {LaurelErrorEvent} laurel-error - The rewards did not arrive, or parts of them could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - A person is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeRedeemEvent} laurel-before-redeem - A person is about to redeem a reward; prevent it to finish it yourself.
 * @fires {LaurelRedeemEvent} laurel-redeem - An order was made.
 *
 * @csspart balance - What can be spent, beside the list.
 * @csspart filters - The group of buttons that filter by kind.
 * @csspart filter - A button of the filter.
 * @csspart selected - The button of the selected kind, and the pressed button "I can redeem now".
 * @csspart select - The native list that replaces the filter buttons where there is little room.
 * @csspart panel - The box that says whom to ask, for a role that may not redeem.
 * @csspart list - The list of cards.
 * @csspart card - The surface of a reward, and of the failed, closed and empty states.
 * @csspart locked - The card of a reward that can't be redeemed now.
 * @csspart media - The picture of a reward.
 * @csspart kind - The kind of a reward, with its icon.
 * @csspart status - The chip with the state of a reward or of an order.
 * @csspart title - The name of a reward, and the heading of a failed or empty list.
 * @csspart summary - The sentence that says what a reward is.
 * @csspart fact - What decides about a reward: its cost, what is missing, how many are left.
 * @csspart cost - The cost of a reward.
 * @csspart missing - How many points are missing.
 * @csspart lock-reason - The reason why a reward can't be redeemed, and what changes that.
 * @csspart meta - The lines below: how it arrives, for whom it is, its rules, who approves.
 * @csspart action - The button of a card that redeems its reward.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The filled button of the main action.
 * @csspart button-secondary - A bordered button, beside the main action or alone.
 * @csspart button-text - A button that looks like plain text.
 * @csspart close-button - The button that closes the dialog.
 * @csspart link - A link inside a sentence.
 * @csspart load-more - The row that asks for further rewards or orders.
 * @csspart pending - The list of writes that were not sent yet.
 * @csspart approval-queue - The orders that wait for a decision of this person.
 * @csspart dialog - The dialog in which a reward is redeemed and orders are followed.
 * @csspart choice - The options, times and quantity to choose from.
 * @csspart field - A field of the form, with its label.
 * @csspart quote - What an order costs and does.
 * @csspart amount - A number of points in the quote.
 * @csspart orders - The list of orders.
 * @csspart order - One of them.
 * @csspart code-section - The section with the code of an order.
 * @csspart code - The code itself.
 * @csspart event - The section that says when a private session takes place.
 * @csspart delivery - The section that says where goods are.
 * @csspart answers - What was asked with an order, and answered.
 * @csspart timeline - The steps of an order.
 * @csspart step - A step of the timeline.
 * @csspart artwork - The box around the drawing that a company sees that is not a member.
 * @csspart benefits - The list of what membership would open.
 * @csspart note - A row that says how old the data is, or that parts of it can't be shown.
 *
 * @cssstate loading - No data has come yet.
 * @cssstate slow - No data has come for three seconds.
 * @cssstate ready - The rewards are shown.
 * @cssstate stale - The rewards are shown, and the last refresh failed.
 * @cssstate error - The rewards did not load.
 * @cssstate empty - This program serves no rewards.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see the rewards.
 * @cssstate unconfigured - There is no program, no endpoint, or no token.
 */
export class LaurelRewardList extends LitElement {
  static override styles = [
    tokens,
    base,
    stateStyles,
    iconNoticeStyles,
    cardListStyles,
    cardGridStyles,
    rewardListStyles,
    rewardCardStyles,
  ];

  static override properties = { kind: {}, state: {}, reward: {}, redemption: {} };

  /** Shows only rewards of these kinds: `session`, or several as `session, goods`. */
  declare kind: string | null;

  /** Shows only rewards in these states: `available`, or several as `available, locked`. */
  declare state: string | null;

  /** Id of the reward that a link in a mail is about: its dialog opens. */
  declare reward: string | null;

  /** Id of the order that a link in a mail is about: its dialog opens. */
  declare redemption: string | null;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, rewardsRoute, messages, () => filterParams(attributeFilter(this)));
  readonly #paged = new PagedRewards(this, () => this.#shell.words.tag);
  readonly #dialog = new DialogLoader(
    this,
    async () => {
      const { OrderDialog } = await importModule(() => import('./order/order-dialog.ts'));
      return new OrderDialog(this, () => this.#shell.words.tag);
    },
    () => this.#view !== undefined,
  );
  readonly #section = new CardsSection(this, this.#paged.pages, 'card');
  readonly #cards = new CardElements<Reward>();
  /** What the last render showed; `undefined` while it was a skeleton or another state. */
  #view: RewardListView | undefined;

  constructor() {
    super();
    this.kind = null;
    this.state = null;
    this.reward = null;
    this.redemption = null;
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Reads the rewards again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
    this.#paged.pages.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { reward, redemption } = this;
    this.#view = undefined;
    if (changed.has('redemption') && redemption) this.#dialog.run((dialog) => dialog.showOrder(redemption));
    else if (changed.has('reward') && reward) this.#dialog.run((dialog) => this.#openLinked(dialog, reward));
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton: rewardSkeleton,
      ready: (rewards, notes) => this.#renderList(rewards, notes),
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#view) this.#cards.update(this.renderRoot, this.#view.rewards, rewardDrawing(this.#context()));
  }

  protected override updated(): void {
    const view = this.#view;
    if (!view) return;
    const titles = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('.reward .name');
    this.#section.updated(view, this.#shell.words, titles);
  }

  get #permissions(): readonly Permission[] {
    const { state } = this.#shell.resource;
    return ('data' in state && state.data.viewer?.may) || [];
  }

  get #redeemPermission(): Permission | undefined {
    return this.#permissions.find(({ action }) => action === 'redeem');
  }

  #renderList(data: Rewards, notes: TemplateResult): TemplateResult {
    const { words } = this.#shell;
    const view = this.#paged.view(data, attributeFilter(this));
    this.#view = view;
    return html`<div class="top">
        <slot name="title"></slot>${balance(data, words)}
        <button class="btn" part="button button-secondary" @click=${this.#showOrders}>
          ${words.text('orders')}
        </button>
      </div>
      <div class="choose">
        ${rewardFilterBar({
          words,
          view,
          selectedKind: this.#paged.selectedKind,
          onlyRedeemable: this.#paged.onlyRedeemable,
          selectKind: (kind) => this.#changeFilter(() => (this.#paged.selectedKind = kind)),
          setOnlyRedeemable: (only) => this.#changeFilter(() => (this.#paged.onlyRedeemable = only)),
        })}
      </div>
      ${permissionNotice(this.#redeemPermission, words, rewardIcon('person'))}
      ${this.#dialog.notices(this.#permissions)} ${this.#renderCards(view)}
      ${this.#section.renderEnd(notes, view, words)} ${this.#dialog.dialog()}`;
  }

  #renderCards(view: RewardListView): TemplateResult {
    const { words } = this.#shell;
    const showAll = (): void =>
      this.#changeFilter(() => {
        this.#paged.selectedKind = undefined;
        this.#paged.onlyRedeemable = false;
      });
    return this.#section.render(view, {
      words,
      cards: view.count > 0 ? (isBusy) => this.#cards.render(words.text('list'), isBusy) : undefined,
      skeleton: rewardSkeleton,
      isBusy: this.#dialog.isLoading,
      showAll: this.#paged.isFiltered ? showAll : undefined,
    });
  }

  #context(): RewardContext {
    const { state } = this.#shell.resource;
    return {
      words: this.#shell.words,
      now: 'asOf' in state ? state.asOf : '',
      permission: this.#redeemPermission,
      redeem: (reward) => this.#dialog.run((dialog) => dialog.openForm(reward, this.#permissions)),
    };
  }

  /** The reward of a link may stand on a later page: the dialog reads it by its id. */
  #openLinked(dialog: OrderDialog, id: string): void {
    const listed: Reward | undefined = this.#view?.rewards.find((reward) => reward.id === id);
    dialog.openForm(listed ?? { id, title: this.#shell.words.text('reward') }, this.#permissions);
  }

  readonly #showOrders = (): void => this.#dialog.run((dialog) => dialog.showOrders());

  #changeFilter(change: () => void): void {
    change();
    this.#section.expectChange();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-reward-list': LaurelRewardList;
  }
}
