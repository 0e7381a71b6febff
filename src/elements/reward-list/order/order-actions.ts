import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import {
  approveRedemption,
  cancelRedemption,
  declineRedemption,
} from '../../../contract/compiled/redemptions-writes.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { WriteController, type SendIntent } from '../../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../../internal/controllers/write-state.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import {
  actionButtons,
  actionRefused,
  confirmCancel,
  declineOrderButtons,
  type OrderButtonRow,
} from './action-buttons.ts';
import { DeclineOrderForm } from './decline-form.ts';
import type { OrderContext } from './order-context.ts';
import { orderStatusText } from './order-status.ts';
import { pendingOrder, pendingOrderTitle } from './pending-notice.ts';

const actionRoutes = [cancelRedemption, approveRedemption, declineRedemption] as const;
type OrderActionWrite = (typeof actionRoutes)[number];

interface OrderActionCallbacks {
  readonly onChanged: (redemption: Redemption) => void;
  /** A refusal says that the order on screen is out of date. */
  readonly onStale: () => void;
}

/** What an action adds to the order on screen. */
interface OrderActionsView {
  /** Above the order, or in its place. */
  readonly notice: Renderable;
  readonly replacesBody: boolean;
  readonly footer: TemplateResult | typeof nothing;
}

/** The actions on the open order: cancel while that is possible, approve, decline with a reason. */
export class OrderActions {
  readonly #context: OrderContext;
  readonly #writes: PendingWrites;
  readonly #callbacks: OrderActionCallbacks;
  readonly #declineForm: DeclineOrderForm;
  readonly #write: WriteController<OrderActionWrite>;
  /** The action that the person has chosen and not confirmed yet. */
  #confirming: 'cancel' | 'decline' | undefined;

  constructor(context: OrderContext, writes: PendingWrites, callbacks: OrderActionCallbacks) {
    this.#context = context;
    this.#writes = writes;
    this.#callbacks = callbacks;
    this.#declineForm = new DeclineOrderForm(context, writes);
    this.#write = new WriteController<OrderActionWrite>(writes, actionRoutes, {
      isShown: () => context.isShowing('order'),
      onSettled: (outcome, { isCurrent }) => {
        if (isCurrent) this.#handleOutcome(outcome);
      },
    });
  }

  open(id: string): void {
    this.#confirming = undefined;
    this.#write.reset(id);
    void this.#write.resume();
  }

  view(order: Redemption): OrderActionsView {
    const { unsent } = this.#write;
    if (unsent?.status === 'pending') {
      const lifetime = this.#writes.persistent ? 'device' : 'page';
      const { body, footer = nothing } = pendingOrder(unsent, lifetime, this.#context, {
        resending: this.#write.resending,
        resend: () => void this.#write.resend(),
        discard: () => {
          this.#write.discard();
          this.#context.focusTitle('');
        },
      });
      return { notice: body, replacesBody: false, footer };
    }
    const notice = unsent ? actionRefused(unsent.error, this.#context) : nothing;
    const row = this.#buttonRow(order);
    if (this.#confirming === 'decline') {
      const form = this.#declineForm.render(() => this.#decline(order));
      return { notice: html`${notice}${form}`, replacesBody: true, footer: declineOrderButtons(row) };
    }
    const footer = this.#confirming === 'cancel' ? confirmCancel(row) : actionButtons(order, row);
    return { notice, replacesBody: false, footer };
  }

  #buttonRow(order: Redemption): OrderButtonRow {
    return {
      context: this.#context,
      sending: this.#write.sending,
      setConfirming: (action) => this.#setConfirming(action, order),
      send: (action) => this.#send(order, action === 'cancel' ? cancelRedemption : approveRedemption, {}),
    };
  }

  #setConfirming(action: 'cancel' | 'decline' | undefined, order: Redemption): void {
    this.#confirming = action;
    this.#write.clearError();
    if (action === 'decline') this.#declineForm.open(order);
    this.#context.focusTitle(action === 'cancel' ? this.#context.words.text('cancelSure') : '');
  }

  #decline(order: Redemption): void {
    const reason = this.#write.sending ? undefined : this.#declineForm.check();
    if (reason !== undefined) this.#send(order, declineRedemption, { reason });
  }

  #send(
    { id, reward }: Redemption,
    write: OrderActionWrite,
    body: SendIntent<OrderActionWrite>['body'],
  ): void {
    const title = reward && { title: plainText(reward.title) };
    void this.#write.send({ write, params: { id }, body, lang: this.#context.tag(), ...title });
  }

  #handleOutcome(outcome: SettledWrite<Redemption>): void {
    if (outcome.status === 'done') return this.#handleDone(outcome.reply);
    if (outcome.status === 'pending')
      return this.#context.focusTitle(pendingOrderTitle(outcome, this.#context));
    this.#handleRefused(outcome.error);
  }

  #handleRefused({ code, fieldErrors = [] }: LaurelError): void {
    if (code === 'invalid_fields' && this.#confirming === 'decline') {
      this.#write.clearError();
      return this.#declineForm.showErrors(fieldErrors);
    }
    this.#confirming = undefined;
    this.#callbacks.onStale();
    this.#context.bringToFront('order');
    this.#context.focusTitle('');
  }

  #handleDone(order: Redemption): void {
    if (this.#confirming === 'decline') this.#declineForm.dropDraft();
    this.#confirming = undefined;
    this.#callbacks.onChanged(order);
    if (this.#context.isShowing('order'))
      this.#context.focusTitle(orderStatusText(order.status, this.#context));
  }
}
