import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import { redemptionRoute } from '../../../contract/compiled/redemptions.ts';
import type { Redemption, RedemptionDetail } from '../../../contract/redemptions.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { answerList, loadFailedContent, notice, panelSkeleton } from '../../internal/requests/panel-parts.ts';
import { copyToClipboard } from '../../internal/ui/clipboard.ts';
import { lineIcon } from '../../internal/ui/icons.ts';
import { timeline } from '../../internal/ui/timeline.ts';
import { codeSection, type CodeView } from './code-section.ts';
import { deliverySection } from './delivery-section.ts';
import { orderActions } from './order-actions.ts';
import type { OpenedOrder, OrderContext, OrderDialogContent } from './order-context.ts';
import { orderFacts, orderReason } from './order-facts.ts';
import { orderStatusChip } from './order-status.ts';
import { rewardKindLabel } from './kind-label.ts';
import { sessionSection } from './session-section.ts';

const backIcon = lineIcon('M13 8H3.5M7 4.2 3.2 8 7 11.8', 'mirrors');

/** The panel of one order: its status, code, session, timeline and answers, and the actions on it. */
export class OrderPanelView {
  readonly #context: OrderContext;
  readonly #detail: ResourceController<RedemptionDetail>;
  readonly #actions: ReturnType<typeof orderActions>;
  #id: string | undefined;
  /** The order as the opener or the latest write knows it; used until newer data is read. */
  #known: Redemption | undefined;
  /** The data that was on screen before the latest write, and is older than its answer. */
  #superseded: unknown;
  /** Stands above the order when it opens. */
  #note: string | undefined;
  #showsCode = false;
  #copied: CodeView['copied'];
  /** Whether a way back to all orders is offered. */
  #cameFromList = false;

  constructor(context: OrderContext, writes: PendingWrites) {
    this.#context = context;
    this.#detail = new ResourceController(context.host, redemptionRoute, {
      tag: context.tag,
      enabled: () => this.#id !== undefined,
      params: () => ({ id: this.#id }),
    });
    this.#actions = orderActions(context, writes, {
      onChanged: (redemption) => this.#applyUpdate(redemption),
      onStale: () => this.#detail.reload(),
    });
  }

  open(id: string, { known, note, showsCode = false }: OpenedOrder, cameFromList: boolean): void {
    // A code is read when it is asked for, not taken from an earlier look.
    if (this.#id === id) this.#detail.reload();
    this.#id = id;
    this.#known = known;
    this.#note = note;
    this.#superseded = undefined;
    this.#showsCode = showsCode;
    this.#copied = undefined;
    this.#cameFromList = cameFromList;
    this.#actions.open(id);
  }

  /** Shows the code no longer, and keeps none. */
  hideCode(): void {
    this.#showsCode = false;
    this.#copied = undefined;
    this.#known = undefined;
  }

  content(): OrderDialogContent {
    const { words } = this.#context;
    const order = this.#order;
    if (!order) {
      const title = words.text('order');
      const errorKind = this.#errorKind;
      return errorKind
        ? { title, ...loadFailedContent(errorKind, () => this.#detail.reload(), this.#context) }
        : { title, body: panelSkeleton(this.#context) };
    }
    const actions = this.#actions.view(order);
    return {
      eyebrow: html`${rewardKindLabel(order.reward?.kind, this.#context)}${orderStatusChip(order.status, this.#context)}`,
      title: order.reward ? localText(order.reward.title) : words.text('order'),
      body: html`${this.#backButton()}${actions.notice}${actions.replacesBody ? nothing : this.#body(order)}`,
      footer: actions.footer,
    };
  }

  get #fresh(): RedemptionDetail | undefined {
    const { state } = this.#detail;
    const isFresh = 'data' in state && state.data.id === this.#id && state.data !== this.#superseded;
    return isFresh ? state.data : undefined;
  }

  get #order(): Redemption | undefined {
    return this.#fresh ?? this.#known;
  }

  /** Why there is no order to show; undefined while it is still loading. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    if (state.status === 'loading') return undefined;
    if (state.status === 'error') return state.error.kind;
    // An answer about another order breaks the contract.
    return 'data' in state ? 'contract' : 'not_found';
  }

  #applyUpdate(redemption: Redemption): void {
    const { state } = this.#detail;
    const { code } = this.#order ?? {};
    this.#superseded = 'data' in state ? state.data : undefined;
    // The answer to a write may be short: what it leaves out has not changed.
    this.#known = { ...this.#order, ...redemption, code: redemption.code ?? code };
    this.#context.host.requestUpdate();
  }

  #backButton(): Renderable {
    return this.#cameFromList
      ? html`<p>
          <button
            class="text-btn"
            type="button"
            part="button button-text"
            @click=${() => this.#context.showOrders()}
          >
            ${backIcon}${this.#context.words.text('orders')}
          </button>
        </p>`
      : nothing;
  }

  #body(order: Redemption): TemplateResult {
    const context = this.#context;
    const { words } = context;
    const parts: Renderable[] = [
      this.#note ? notice(this.#note) : nothing,
      orderReason(order, context),
      codeSection(this.#codeView(order), context),
      sessionSection(order, context),
      deliverySection(order, context),
      orderFacts(order, context),
      timeline(order.timeline, { label: words.text('progress'), words }),
      answerList(order.answers, words.text('answers'), words),
    ];
    const isBare = parts.every((part) => part === nothing);
    return html`${parts}${isBare ? html`<p class="muted">${words.text('noDetails')}</p>` : nothing}`;
  }

  /** A list that carries a code shows none: it is read with the order, when the person asks for it. */
  #codeView({ code }: Redemption): CodeView {
    const { status } = this.#detail.state;
    const isFresh = this.#fresh !== undefined;
    return {
      code,
      isShown: this.#showsCode,
      isLoading: !isFresh && (status === 'loading' || this.#superseded !== undefined),
      isFailed: !isFresh && status === 'error',
      copied: this.#copied,
      show: () => this.#showCode(),
      copy: (value, element) => void this.#copy(value, element),
      retry: () => this.#detail.reload(),
    };
  }

  #showCode(): void {
    this.#showsCode = true;
    this.#detail.reload();
    this.#context.focusTitle('');
  }

  async #copy(value: string, element: Element | null): Promise<void> {
    const isCopied = await copyToClipboard(value, element);
    this.#copied = isCopied ? 'copied' : 'by-hand';
    this.#context.announce(this.#context.words.text(isCopied ? 'copied' : 'copyByHand'));
  }
}
