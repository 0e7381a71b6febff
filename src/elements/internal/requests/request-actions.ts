import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { CompiledWrite, RouteReply } from '../../../contract/core/schema-table.ts';
import type { PendingWrites } from '../controllers/pending-writes.ts';
import { WriteController, type SendIntent } from '../controllers/write-controller.ts';
import type { SettledWrite } from '../controllers/write-state.ts';
import { localText } from '../i18n/local-text.ts';
import type { Renderable } from '../states/widget-context.ts';
import { notice } from './panel-parts.ts';
import { pendingContent, pendingTitle } from './pending-write.ts';
import { ReasonForm } from './reason-form.ts';
import { confirmCancel, declineButtons, requestButtons, type RequestButtonRow } from './request-buttons.ts';
import type { RequestDialogContext } from './dialog-context.ts';

/** What was asked of the vendor: a claim, an order. */
export type MadeRequest = Pick<Claim, 'id' | 'by' | 'may' | 'cancellableUntil' | 'cancelNote'>;

/** What is sent for an action. */
type ActionIntent<W extends CompiledWrite> = Pick<SendIntent<W>, 'write' | 'body'>;

/** What one kind of request brings. */
export interface RequestKind<Item extends MadeRequest, W extends CompiledWrite> {
  readonly routes: readonly W[];
  readonly intents: {
    readonly cancel: () => ActionIntent<W>;
    readonly approve: () => ActionIntent<W>;
    readonly decline: (reason: string) => ActionIntent<W>;
  };
  /** Names the draft of a reason. */
  readonly draftKey: (id: string) => string;
  /** What the request is for; `undefined` where it is not known. */
  readonly title: (item: Item) => string | undefined;
  /** Whether the dialog shows the request. */
  readonly isShowing: () => boolean;
  /** Opens the dialog at the request again, for an outcome that must not be missed. */
  readonly bringToFront: () => void;
  /** Takes the request as it was answered, and gives its new status in words. */
  readonly onChanged: (item: RouteReply<W>) => string;
  /** A refusal says that the request on screen is out of date. */
  readonly onStale: () => void;
}

/** What an action adds to the request on screen. */
interface RequestActionsView {
  /** Above the request, or in its place. */
  readonly notice: Renderable;
  readonly replacesBody: boolean;
  readonly footer: TemplateResult | typeof nothing;
}

/** The actions on the open request: cancel while that is possible, approve, decline with a reason. */
export class RequestActions<Item extends MadeRequest, W extends CompiledWrite> {
  readonly #context: RequestDialogContext;
  readonly #writes: PendingWrites;
  readonly #kind: RequestKind<Item, W>;
  readonly #reasonForm: ReasonForm;
  readonly #write: WriteController<W>;
  /** The action that the person has chosen and not confirmed yet. */
  #confirming: 'cancel' | 'decline' | undefined;

  constructor(context: RequestDialogContext, writes: PendingWrites, kind: RequestKind<Item, W>) {
    this.#context = context;
    this.#writes = writes;
    this.#kind = kind;
    this.#reasonForm = new ReasonForm(context, writes);
    this.#write = new WriteController<W>(writes, kind.routes, {
      isShown: () => kind.isShowing(),
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

  view(item: Item): RequestActionsView {
    const { unsent } = this.#write;
    if (unsent?.status === 'pending') {
      const lifetime = this.#writes.persistent ? 'device' : 'page';
      const { body, footer } = pendingContent(unsent, lifetime, this.#context, {
        resending: this.#write.resending,
        resend: () => void this.#write.resend(),
        discard: () => this.#discard(),
      });
      return { notice: body, replacesBody: false, footer };
    }
    const refusal = unsent ? this.#refused(unsent.error) : nothing;
    const row = this.#buttonRow(item);
    if (this.#confirming === 'decline') {
      const form = this.#reasonForm.render(() => this.#decline(item));
      return { notice: html`${refusal}${form}`, replacesBody: true, footer: declineButtons(row) };
    }
    const footer = this.#confirming === 'cancel' ? confirmCancel(row) : requestButtons(item, row);
    return { notice: refusal, replacesBody: false, footer };
  }

  /** Why the backend refused an action. */
  #refused({ code, detail }: LaurelError): TemplateResult {
    const { words } = this.#context;
    const hasMovedOn = code?.endsWith('_moved_on');
    const text = detail ? localText(detail) : words.text(hasMovedOn ? 'movedOn' : 'moveFailed');
    return notice(text, { tone: 'caution', role: 'alert' });
  }

  #buttonRow(item: Item): RequestButtonRow {
    return {
      words: this.#context.words,
      sending: this.#write.sending,
      setConfirming: (action) => this.#setConfirming(action, item),
      send: (action) => this.#send(item, this.#kind.intents[action]()),
    };
  }

  #setConfirming(action: 'cancel' | 'decline' | undefined, { id, by }: Item): void {
    this.#confirming = action;
    this.#write.clearError();
    if (action === 'decline') this.#reasonForm.open(this.#kind.draftKey(id), by);
    this.#context.focusTitle(action === 'cancel' ? this.#context.words.text('cancelSure') : '');
  }

  #decline(item: Item): void {
    const reason = this.#write.sending ? undefined : this.#reasonForm.check();
    if (reason !== undefined) this.#send(item, this.#kind.intents.decline(reason));
  }

  #send(item: Item, intent: ActionIntent<W>): void {
    const title = this.#kind.title(item);
    void this.#write.send({
      ...intent,
      params: { id: item.id },
      lang: this.#context.tag(),
      ...(title !== undefined && { title }),
    });
  }

  #discard(): void {
    this.#write.discard();
    this.#context.focusTitle('');
  }

  #handleOutcome(outcome: SettledWrite<RouteReply<W>>): void {
    if (outcome.status === 'done') return this.#handleDone(outcome.reply);
    if (outcome.status === 'pending')
      return this.#context.focusTitle(pendingTitle(outcome, this.#context.words));
    this.#handleRefused(outcome.error);
  }

  #handleRefused({ code, fieldErrors = [] }: LaurelError): void {
    if (code === 'invalid_fields' && this.#confirming === 'decline') {
      this.#write.clearError();
      return this.#reasonForm.showErrors(fieldErrors);
    }
    this.#confirming = undefined;
    this.#kind.onStale();
    this.#kind.bringToFront();
    this.#context.focusTitle('');
  }

  #handleDone(item: RouteReply<W>): void {
    if (this.#confirming === 'decline') this.#reasonForm.dropDraft();
    this.#confirming = undefined;
    const text = this.#kind.onChanged(item);
    if (this.#kind.isShowing()) this.#context.focusTitle(text);
  }
}
