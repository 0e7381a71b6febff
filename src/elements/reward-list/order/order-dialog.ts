import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import type { Reward } from '../../../contract/rewards.ts';
import { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import { Dialog } from '../../internal/ui/dialog.ts';
import { timelineStyles } from '../../internal/ui/timeline.styles.ts';
import { messages } from '../messages.ts';
import { ApprovalQueue } from '../../internal/requests/approval-queue.ts';
import { requestStyles } from '../../internal/requests/request.styles.ts';
import { UnsentWrites } from '../../internal/requests/unsent-writes.ts';
import { RewardFormPanel } from './form-panel.ts';
import { orderMessages } from './messages.ts';
import type { OpenedOrder, OrderContext, OrderDialogContent, OrderPanel } from './order-context.ts';
import { orderTexts, ordersToDecide } from './order-lists.ts';
import { OrderPanelView } from './order-panel.ts';
import { orderStyles } from './order.styles.ts';
import { RedemptionsPanel } from './orders-panel.ts';

/**
 * The dialog in which rewards are redeemed and orders followed; `DialogLoader` loads it on demand. It connects three panels
 * (form, order, orders) and two lists above the rewards (unsent writes, approvals) to one `PendingWrites`.
 */
export class OrderDialog {
  readonly #context: OrderContext;
  readonly #dialog: Dialog;
  readonly #form: RewardFormPanel;
  readonly #order: OrderPanelView;
  readonly #orders: RedemptionsPanel;
  readonly #approvals: ApprovalQueue<Redemption>;
  readonly #unsent: UnsentWrites;
  #panel: OrderPanel | undefined;
  #announcement = '';

  /** `tag` returns the BCP 47 tag of the language to request. */
  constructor(host: LitElement, tag: () => string) {
    adoptStyles(host, requestStyles, orderStyles, timelineStyles);
    this.#dialog = new Dialog(host, () => this.#closed());
    this.#context = {
      host,
      tag,
      words: new Localizer(host, orderMessages),
      listWords: new Localizer(host, messages),
      showOrder: (id, opened) => this.showOrder(id, opened),
      showOrders: () => this.showOrders(),
      isShowing: (panel) => this.#panel === panel && this.#dialog.isOpen,
      bringToFront: (panel) => {
        if (this.#panel !== panel || !this.#dialog.isOpen) this.#open(panel);
      },
      focusTitle: (announcement) => {
        this.#announcement = announcement;
        this.#dialog.restart();
      },
      announce: (text) => {
        this.#announcement = text;
        host.requestUpdate();
      },
      close: () => this.#dialog.close(),
    };
    const writes = new PendingWrites(host, tag);
    this.#form = new RewardFormPanel(this.#context, writes);
    this.#order = new OrderPanelView(this.#context, writes);
    this.#orders = new RedemptionsPanel(this.#context);
    this.#approvals = new ApprovalQueue(this.#context, ordersToDecide(this.#context));
    this.#unsent = new UnsentWrites(this.#context, writes, orderTexts(this.#context));
  }

  /** False until the messages of the page's language are loaded. */
  get ready(): boolean {
    const { words, listWords } = this.#context;
    return words.ready && listWords.ready;
  }

  /** Opens the form in which a reward is chosen and redeemed. */
  openForm(reward: Reward, permissions: readonly Permission[]): void {
    this.#form.open(reward, permissions);
    this.#open('form');
  }

  /** Opens an order: its status, code, timeline and actions. */
  showOrder(id: string, opened: OpenedOrder = {}): void {
    this.#order.open(id, opened, this.#context.isShowing('orders'));
    this.#open('order');
  }

  /** Opens the list of orders. */
  showOrders(): void {
    this.#orders.open();
    this.#open('orders');
  }

  /** Renders the dialog; it belongs at the end of the list's template. */
  render(): TemplateResult {
    const { words } = this.#context;
    const content = this.ready ? this.#content() : undefined;
    return this.#dialog.render(
      content && {
        ...content,
        closeLabel: words.text('close'),
        lang: words.textLang,
        dir: words.dir,
        announcement: this.#announcement,
      },
    );
  }

  /** Renders the orders that wait for this person's decision. */
  renderApprovalQueue(permissions: readonly Permission[]): TemplateResult | typeof nothing {
    return this.ready ? this.#approvals.render(permissions) : nothing;
  }

  /** Renders the pending and the lately refused writes. */
  renderPendingWrites(): TemplateResult | typeof nothing {
    return this.ready ? this.#unsent.render() : nothing;
  }

  #content(): OrderDialogContent | undefined {
    if (this.#panel === 'form') return this.#form.content();
    if (this.#panel === 'order') return this.#order.content();
    return this.#panel && this.#orders.content();
  }

  #open(panel: OrderPanel): void {
    this.#panel = panel;
    this.#announcement = '';
    this.#dialog.open();
  }

  /** What was shown of a code is not kept behind a closed dialog. */
  #closed(): void {
    this.#panel = undefined;
    this.#order.hideCode();
  }
}
