import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { OutboxEvent, WriteResult } from '../../../client/outbox/outbox.ts';
import { approveClaim, cancelClaim, declineClaim, type Claim } from '../../../contract/claims.ts';
import { WriteController } from '../../internal/controllers/write-controller.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { DeclineForm } from './decline-form.ts';
import { pendingNotice } from './pending-notice.ts';
import {
  confirmCancelButtons,
  declineButtons,
  actionRejectedNotice,
  claimActionButtons,
  type ClaimButtonRow,
  type ClaimAction,
} from './claim-action-buttons.ts';
import { parseClaim } from './parse-claim.ts';
import { runWrite } from '../../internal/controllers/run-write.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimStatusText } from './claim-status-chip.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

interface ClaimActionCallbacks {
  readonly onChanged: (claim: Claim) => void;
  /** The claim is no longer what it was. */
  readonly onStale: () => void;
}

/** What a move adds to a claim on screen; `only`: in place of it. */
export interface ClaimActionsView {
  readonly notice: Renderable;
  readonly replacesBody: boolean;
  readonly foot: TemplateResult | typeof nothing;
}

/** What a person may do with a claim: cancel while that is possible, approve, decline with a reason. */
export class ClaimActions {
  readonly #context: ClaimContext;
  readonly #writes: PendingWrites;
  readonly #callbacks: ClaimActionCallbacks;
  readonly #declineForm: DeclineForm;
  readonly #cancelWrite: WriteController<typeof cancelClaim>;
  readonly #approveWrite: WriteController<typeof approveClaim>;
  readonly #declineWrite: WriteController<typeof declineClaim>;
  #claimId = '';
  /** What was chosen and is not confirmed yet. */
  #confirming: 'cancel' | 'decline' | undefined;
  #sending: ClaimAction | undefined;
  #pending:
    | { readonly key: string; readonly error: LaurelError | undefined; readonly repeatable: boolean }
    | undefined;
  #rejection: LaurelError | undefined;

  constructor(setting: ClaimContext, writes: PendingWrites, then: ClaimActionCallbacks) {
    this.#context = setting;
    this.#writes = writes;
    this.#callbacks = then;
    const { host } = setting;
    this.#declineForm = new DeclineForm(setting, writes);
    this.#cancelWrite = new WriteController(host, cancelClaim);
    this.#approveWrite = new WriteController(host, approveClaim);
    this.#declineWrite = new WriteController(host, declineClaim);
  }

  open(id: string): void {
    this.#claimId = id;
    this.#confirming = undefined;
    this.#sending = undefined;
    this.#pending = undefined;
    this.#rejection = undefined;
    void this.#findPending(id);
  }

  view(claim: Claim): ClaimActionsView {
    const told = this.#rejection ? actionRejectedNotice(this.#rejection, this.#context) : nothing;
    const footing = this.#buttonRow(claim);
    const kept = this.#pending;
    if (kept) {
      const { body, footer } = pendingNotice(
        { ...kept, where: this.#writes.persistent ? 'device' : 'page' },
        this.#context,
        {
          sending: this.#sending !== undefined,
          again: () => void this.#resend(kept.key),
          discard: () => this.#discard(kept.key),
        },
      );
      return { notice: body, replacesBody: false, foot: footer };
    }
    if (this.#confirming === 'decline') {
      const form = this.#declineForm.render(() => void this.#sendDecline(claim));
      return { notice: html`${told}${form}`, replacesBody: true, foot: declineButtons(footing) };
    }
    return {
      notice: told,
      replacesBody: false,
      foot:
        this.#confirming === 'cancel' ? confirmCancelButtons(footing) : claimActionButtons(claim, footing),
    };
  }

  #buttonRow(claim: Claim): ClaimButtonRow {
    return {
      context: this.#context,
      sending: this.#sending,
      setConfirming: (what) => this.#setConfirming(what, claim),
      send: (what) => void (what === 'cancel' ? this.#cancel(claim) : this.#approve(claim)),
    };
  }

  #setConfirming(chosen: 'cancel' | 'decline' | undefined, claim: Claim): void {
    this.#confirming = chosen;
    this.#rejection = undefined;
    if (chosen === 'decline') this.#declineForm.open(claim);
    this.#context.focusTitle(chosen === 'cancel' ? this.#context.words.text('cancelSure') : '');
  }

  async #cancel(claim: Claim): Promise<void> {
    this.#markSending('cancel');
    this.#handleResult(
      claim.id,
      await runWrite(this.#cancelWrite, { ...this.#writeIntent(claim), body: {} }),
    );
  }

  async #approve(claim: Claim): Promise<void> {
    this.#markSending('approve');
    this.#handleResult(
      claim.id,
      await runWrite(this.#approveWrite, { ...this.#writeIntent(claim), body: {} }),
    );
  }

  async #sendDecline(claim: Claim): Promise<void> {
    const reason = this.#sending ? undefined : this.#declineForm.check();
    if (reason === undefined) return;
    this.#markSending('decline');
    this.#handleResult(
      claim.id,
      await runWrite(this.#declineWrite, { ...this.#writeIntent(claim), body: { reason } }),
    );
  }

  #writeIntent({ id, perk }: Claim): { params: { id: string }; lang: string; title?: string } {
    return { params: { id }, lang: this.#context.tag(), ...(perk && { title: plainText(perk.title) }) };
  }

  #markSending(action: ClaimAction): void {
    this.#sending = action;
    this.#context.host.requestUpdate();
  }

  async #findPending(id: string): Promise<void> {
    for (const { id: write } of [cancelClaim, approveClaim, declineClaim]) {
      const kept = await this.#writes.find(write, id);
      if (!kept || id !== this.#claimId) continue;
      this.#pending = { key: kept.key, repeatable: kept.repeatable, error: undefined };
      this.#context.host.requestUpdate();
    }
  }

  /** What was kept about the claim on screen was sent meanwhile. */
  handleOutboxEvent({ pending, result }: OutboxEvent): boolean {
    const here = this.#pending?.key === pending.key && this.#context.isShowing('claim');
    if (here) this.#handleResult(this.#claimId, result);
    return here || (result.status === 'done' && pending.write !== 'claimPerk');
  }

  async #resend(key: string): Promise<void> {
    const id = this.#claimId;
    this.#markSending('cancel');
    const sent = await this.#writes.resend(key);
    this.#handleResult(id, sent);
  }

  #discard(key: string): void {
    this.#writes.discard(key);
    this.#pending = undefined;
    this.#context.focusTitle('');
  }

  #handleResult(id: string, sent: WriteResult<unknown> | undefined): void {
    if (!sent || id !== this.#claimId) return;
    this.#sending = undefined;
    this.#pending = undefined;
    this.#rejection = undefined;
    if (sent.status === 'done') return this.#handleDone(parseClaim(sent.reply));
    if (sent.status === 'pending') {
      return this.#handlePending(sent);
    }
    const { code, fieldErrors = [] } = sent.error;
    if (code === 'invalid_fields' && this.#confirming === 'decline') {
      this.#context.host.requestUpdate();
      return this.#declineForm.showErrors(fieldErrors);
    }
    this.#rejection = sent.error;
    this.#confirming = undefined;
    this.#callbacks.onStale();
    this.#context.bringToFront('claim');
    this.#context.focusTitle('');
  }

  #handlePending({ key, error }: Extract<WriteResult<unknown>, { status: 'pending' }>): void {
    const { repeatable = true } = this.#writes.pending.find((one) => one.key === key) ?? {};
    this.#pending = { key, error, repeatable };
    this.#context.focusTitle(this.#context.words.text('keptTitle'));
  }

  #handleDone(claim: Claim | undefined): void {
    if (this.#confirming === 'decline') this.#declineForm.dropDraft();
    this.#confirming = undefined;
    if (claim) this.#callbacks.onChanged(claim);
    else this.#callbacks.onStale();
    this.#context.focusTitle(claim ? claimStatusText(claim.status, this.#context) : '');
  }
}
