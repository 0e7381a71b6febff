import { nothing } from 'lit';
import { redeemReward } from '../../../contract/compiled/redemptions-writes.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { WriteBody } from '../../../contract/core/schema-table.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import type { Reward } from '../../../contract/rewards.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { WriteController, type WriteSubject } from '../../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../../internal/controllers/write-state.ts';
import { dispatchCancelable } from '../../internal/events/dispatch-cancelable.ts';
import { LaurelBeforeRedeemEvent, LaurelRedeemEvent } from '../../internal/events/redeem-events.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { pendingContent, pendingTitle } from '../../internal/requests/pending-write.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { OrderContext, OrderPanelBody } from './order-context.ts';
import { refusalNotice } from './refusal.ts';

/** How a form follows what becomes of its order. */
interface RedemptionCallbacks {
  /** The kind of a reward, where it is known. */
  readonly kindOf: (rewardId: string) => string | undefined;
  /** The order was made, so the draft is of no use any more. */
  readonly onDone: (rewardId: string) => void;
  /** The backend refused some answers. */
  readonly onFieldErrors: (errors: readonly FieldError[]) => void;
  /** What is on screen is out of date. */
  readonly onRefused: (code: string | undefined) => void;
}

/** Sends one order, once, unless the page cancels it; shows why it is refused or not answered yet. */
export class RewardSubmission {
  readonly #context: OrderContext;
  readonly #callbacks: RedemptionCallbacks;
  readonly #write: WriteController<typeof redeemReward>;

  constructor(context: OrderContext, writes: PendingWrites, callbacks: RedemptionCallbacks) {
    this.#context = context;
    this.#callbacks = callbacks;
    this.#write = new WriteController(writes, [redeemReward], {
      isShown: () => context.isShowing('form'),
      onSettled: (outcome, subject) => this.#handleOutcome(outcome, subject),
      onAccepted: ({ id = '' }) => callbacks.onDone(id),
    });
  }

  get sending(): boolean {
    return this.#write.sending;
  }

  /** Starts with a reward, at its pending order if there is one: sent anew it would be a second order. */
  async open(rewardId: string): Promise<void> {
    this.#write.reset(rewardId);
    await this.#write.resume();
  }

  send({ id, title }: Reward, body: WriteBody<typeof redeemReward>, personal: boolean): void {
    dispatchCancelable(
      this.#context.host,
      (proceed) => new LaurelBeforeRedeemEvent(id, proceed),
      () => {
        // A page that finishes a prevented order late finds another one on its way.
        if (this.sending) return;
        void this.#write.send({
          write: redeemReward,
          params: { id },
          body,
          lang: this.#context.tag(),
          personal,
          title: plainText(title),
        });
      },
    );
  }

  /** Says no longer why the last order was refused, since the person has chosen something else. */
  clearRefusal(): void {
    this.#write.clearError();
  }

  /** Why the last order was refused. */
  refusal(): Renderable {
    const outcome = this.#write.unsent;
    return outcome?.status === 'rejected' ? refusalNotice(outcome.error, this.#context) : nothing;
  }

  /** Replaces the form while an order has no answer: another press would be another order. */
  pendingContent(lifetime: FormDraft['lifetime']): OrderPanelBody | undefined {
    const outcome = this.#write.unsent;
    if (outcome?.status !== 'pending') return undefined;
    return pendingContent(outcome, lifetime, this.#context, {
      resending: this.#write.resending,
      resend: () => void this.#write.resend(),
      discard: () => {
        this.#write.discard();
        this.#context.focusTitle('');
      },
    });
  }

  #handleOutcome(outcome: SettledWrite<Redemption>, { id = '', isCurrent }: WriteSubject): void {
    if (outcome.status === 'done') return this.#handleDone(id, outcome, isCurrent);
    if (!isCurrent) return;
    if (outcome.status === 'pending') {
      if (this.#context.isShowing('form'))
        this.#context.focusTitle(pendingTitle(outcome, this.#context.words));
      return;
    }
    const { code, fieldErrors = [] } = outcome.error;
    this.#callbacks.onRefused(code);
    this.#context.bringToFront('form');
    this.#context.focusTitle('');
    if (code !== 'invalid_fields') return;
    this.#write.clearError();
    this.#callbacks.onFieldErrors(fieldErrors);
  }

  #handleDone(
    rewardId: string,
    { reply, earlier }: Extract<SettledWrite<Redemption>, { status: 'done' }>,
    isCurrent: boolean,
  ): void {
    const { host, words } = this.#context;
    const { id, status, reward } = reply;
    const kind = reward?.kind ?? this.#callbacks.kindOf(rewardId);
    host.dispatchEvent(new LaurelRedeemEvent({ reward: rewardId, kind, redemption: id, status }));
    // After the dialog was closed, the list of orders shows it.
    if (!isCurrent || !this.#context.isShowing('form')) return;
    const note = earlier && words.text('earlier');
    this.#context.showOrder(id, { known: reply, note, showsCode: true });
    this.#context.focusTitle(words.text('ordered'));
  }
}
