import { html, nothing, type ReactiveController } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import type { Quantity } from '../../../contract/core/figure.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { rewardRoute } from '../../../contract/compiled/reward-detail.ts';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import type { RewardDetail } from '../../../contract/reward-detail.ts';
import type { Reward } from '../../../contract/rewards.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { FieldForm } from '../../internal/form/field-form.ts';
import { FormDraft } from '../../internal/form/form-draft.ts';
import { hasPersonalData } from '../../internal/form/personal-data.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { loadFailedContent, notice, panelSkeleton } from '../../internal/requests/panel-parts.ts';
import { RewardChoiceState } from './choice.ts';
import { formContent, rewardFormId } from './form-content.ts';
import type { OrderContext, OrderDialogContent, OrderPanelBody } from './order-context.ts';
import { rewardKindLabel } from './kind-label.ts';
import { QuoteRequest, type QuoteState } from './quote-request.ts';
import { agreedCost } from './quote-view.ts';
import { RewardSubmission } from './reward-submission.ts';
import { closedNotice, notPermitted } from './refusal.ts';

/** The panel that redeems a reward: what is chosen and asked, what it costs and does, and one press that orders it. */
export class RewardFormPanel implements ReactiveController {
  readonly #context: OrderContext;
  readonly #detail: ResourceController<RewardDetail>;
  readonly #choice = new RewardChoiceState();
  readonly #quote: QuoteRequest;
  readonly #form: FieldForm;
  readonly #draft: FormDraft;
  readonly #submission: RewardSubmission;
  #listed: Reward | undefined;
  #permissions: readonly Permission[] = [];
  /** The draft; the property itself is undefined until the storage has been read. */
  #restored: { readonly values: FormValues | undefined } | undefined;
  #started = false;
  #isFaulty = false;

  constructor(context: OrderContext, writes: PendingWrites) {
    const { host } = context;
    this.#context = context;
    this.#detail = new ResourceController(host, rewardRoute, {
      tag: context.tag,
      enabled: () => this.#listed !== undefined,
      params: () => ({ id: this.#listed?.id }),
    });
    this.#quote = new QuoteRequest(context, () => writes.outbox());
    this.#form = new FieldForm(host, rewardFormId, () => this.#saveDraft());
    this.#draft = new FormDraft(writes);
    this.#submission = new RewardSubmission(context, writes, {
      kindOf: (id) => (this.#listed?.id === id ? this.#reward?.kind : undefined),
      onDone: (id) => void this.#draft.dropById(draftKey('redeem', id)),
      onFieldErrors: (errors) => {
        this.#isFaulty = true;
        this.#form.setErrors(errors);
      },
      onRefused: (code) => this.#readAgain(code),
    });
    host.addController(this);
  }

  /** Starts with a reward and the draft of its form. */
  open(reward: Reward, permissions: readonly Permission[]): void {
    // Another visit: what it costs may be another by now.
    if (this.#listed?.id === reward.id) this.#detail.reload();
    this.#listed = reward;
    this.#permissions = permissions;
    this.#restored = undefined;
    this.#started = false;
    this.#isFaulty = false;
    this.#choice.start();
    this.#quote.reset();
    void this.#restore(reward.id);
  }

  hostUpdate(): void {
    const { status } = this.#detail.state;
    if (!this.#listed || !this.#restored || status === 'loading') return;
    this.#startForm(this.#restored.values);
    const reward = this.#reward;
    if (!reward || !this.#context.isShowing('form')) return;
    this.#choice.update(reward);
    if (this.#canOrder(reward)) this.#quote.ask(reward.id, this.#choice.body(this.#asksQuantity));
  }

  content(): OrderDialogContent {
    const reward = this.#reward;
    if (!reward) return { title: '', body: panelSkeleton(this.#context) };
    return {
      eyebrow: rewardKindLabel(reward.kind, this.#context),
      title: localText(reward.title),
      ...this.#bodyAndFooter(reward),
    };
  }

  /** The reward as it was read; until then as the list knew it. */
  get #reward(): RewardDetail | undefined {
    const { state } = this.#detail;
    return 'data' in state && state.data.id === this.#listed?.id ? state.data : this.#listed;
  }

  get #fields(): readonly (FormField | null)[] {
    return this.#reward?.form?.fields ?? [];
  }

  get #asksQuantity(): boolean {
    return this.#quote.state.status !== 'not-served';
  }

  /** What is known of the cost of the present choice. */
  get #quoteState(): QuoteState {
    return this.#choice.body(this.#asksQuantity) ? this.#quote.state : { status: 'waiting' };
  }

  /** What the chosen option, or the reward without options, says that it costs. */
  get #statedCost(): Quantity | undefined {
    const { options, chosenOption } = this.#choice;
    return options.some(({ cost }) => cost) ? chosenOption?.cost : this.#reward?.cost;
  }

  /** Why the reward did not load. `not_found` is no error of a listed one: the backend serves only the list. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    if ('data' in state) return state.data.id === this.#listed?.id ? undefined : 'contract';
    return state.status === 'error' && state.error.kind !== 'not_found' ? state.error.kind : undefined;
  }

  /** A link in a mail named it, and there is no such reward any more. */
  get #isGone(): boolean {
    const { state } = this.#detail;
    return state.status === 'error' && state.error.kind === 'not_found' && this.#listed?.cost === undefined;
  }

  get #permission(): Permission | undefined {
    const { state } = this.#detail;
    const fresh = 'data' in state ? state.data.viewer?.may : undefined;
    return (fresh ?? this.#permissions).find(({ action }) => action === 'redeem');
  }

  #canOrder(reward: Reward): boolean {
    return this.#permission?.allowed !== false && closedNotice(reward, this.#context) === undefined;
  }

  async #restore(id: string): Promise<void> {
    const values = await this.#draft.open(draftKey('redeem', id));
    await this.#submission.open(id);
    if (id !== this.#listed?.id) return;
    this.#restored = { values };
    this.#context.host.requestUpdate();
  }

  #startForm(draft: FormValues | undefined): void {
    const fields = this.#fields;
    if (this.#started) return this.#form.setFields(fields);
    this.#started = true;
    this.#draft.personal = hasPersonalData(fields);
    this.#form.start(fields, draft);
  }

  #bodyAndFooter(reward: RewardDetail): OrderPanelBody {
    const context = this.#context;
    if (!this.#started || !this.#form.ready) return { body: panelSkeleton(context) };
    const pending = this.#submission.pendingContent(this.#draft.lifetime);
    if (pending) return pending;
    const errorKind = this.#errorKind;
    if (errorKind) return loadFailedContent(errorKind, () => this.#detail.reload(), context);
    if (this.#isGone) return { body: notice(context.words.text('gone'), { role: 'status' }) };
    const refusal = this.#submission.refusal();
    const permission = this.#permission;
    if (permission?.allowed === false) return { body: notPermitted(permission, context) };
    const closed = closedNotice(reward, context);
    if (closed) return { body: html`${refusal === nothing ? closed : refusal}` };
    const quote = this.#quoteState;
    return formContent({
      reward,
      choice: this.#choice,
      asksQuantity: this.#asksQuantity,
      quote,
      statedCost: this.#statedCost,
      cost: agreedCost(quote, this.#statedCost),
      form: this.#form,
      draft: this.#draft,
      refusal,
      isFaulty: this.#isFaulty,
      sending: this.#submission.sending,
      context,
      changed: () => this.#changed(),
      retryQuote: this.#quote.retry,
      discardDraft: () => this.#discardDraft(),
      submit: () => this.#submit(reward),
    });
  }

  #changed(): void {
    this.#submission.clearRefusal();
    this.#context.host.requestUpdate();
  }

  #saveDraft(): void {
    this.#isFaulty = false;
    this.#draft.write(this.#form.rawValues);
  }

  #discardDraft(): void {
    this.#draft.drop();
    this.#form.start(this.#fields);
    this.#context.focusTitle('');
  }

  /** After a refusal the reward, its times and its cost are read again; nothing is sent by itself. */
  #readAgain(code: string | undefined): void {
    if (code === 'seat_taken') this.#choice.dropSlot();
    this.#quote.reset();
    this.#detail.reload();
  }

  #submit(reward: RewardDetail): void {
    if (this.#submission.sending) return;
    const choice = this.#choice.body(this.#asksQuantity);
    this.#choice.showsErrors = true;
    this.#context.host.requestUpdate();
    if (!choice) return this.#focusMissing();
    if (!this.#form.reportValidity()) return;
    const cost = agreedCost(this.#quoteState, this.#statedCost);
    if (!cost) return;
    const { values } = this.#form;
    this.#submission.send(reward, { ...choice, cost, values }, this.#draft.personal);
  }

  #focusMissing(): void {
    const id = this.#choice.isOptionMissing
      ? 'reward-option'
      : this.#choice.isSlotMissing
        ? 'reward-slot'
        : 'reward-quantity';
    const control = this.#context.host.shadowRoot?.getElementById(id);
    (control?.querySelector<HTMLElement>('input:not(:disabled)') ?? control)?.focus();
  }
}
