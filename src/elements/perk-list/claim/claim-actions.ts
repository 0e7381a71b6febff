import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import { approveClaim, cancelClaim, declineClaim } from '../../../contract/compiled/claims-writes.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { WriteController, type SendIntent } from '../../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../../internal/controllers/write-state.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { DeclineForm } from './decline-form.ts';
import { pendingNotice, pendingTitle } from './pending-notice.ts';
import {
  confirmCancelButtons,
  declineButtons,
  actionRejectedNotice,
  claimActionButtons,
  type ClaimButtonRow,
} from './claim-action-buttons.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimStatusText } from './claim-status-chip.ts';

const actionRoutes = [cancelClaim, approveClaim, declineClaim] as const;
type ClaimActionWrite = (typeof actionRoutes)[number];

interface ClaimActionCallbacks {
  readonly onChanged: (claim: Claim) => void;
  /** A refusal says that the claim on screen is out of date. */
  readonly onStale: () => void;
}

/** What an action adds to the claim on screen. */
export interface ClaimActionsView {
  /** Above the claim, or in its place. */
  readonly notice: Renderable;
  readonly replacesBody: boolean;
  readonly footer: TemplateResult | typeof nothing;
}

/** The actions on the open claim: cancel while that is possible, approve, decline with a reason. */
export class ClaimActions {
  readonly #context: ClaimContext;
  readonly #writes: PendingWrites;
  readonly #callbacks: ClaimActionCallbacks;
  readonly #declineForm: DeclineForm;
  readonly #write: WriteController<ClaimActionWrite>;
  /** The action that the person has chosen and not confirmed yet. */
  #confirming: 'cancel' | 'decline' | undefined;

  constructor(context: ClaimContext, writes: PendingWrites, callbacks: ClaimActionCallbacks) {
    this.#context = context;
    this.#writes = writes;
    this.#callbacks = callbacks;
    this.#declineForm = new DeclineForm(context, writes);
    this.#write = new WriteController<ClaimActionWrite>(writes, actionRoutes, {
      isShown: () => context.isShowing('claim'),
      onSettled: (outcome, { isCurrent }) => {
        if (isCurrent) this.#handleOutcome(outcome);
      },
    });
  }

  open(claimId: string): void {
    this.#confirming = undefined;
    this.#write.reset(claimId);
    void this.#write.resume();
  }

  view(claim: Claim): ClaimActionsView {
    const { unsent } = this.#write;
    if (unsent?.status === 'pending') {
      const lifetime = this.#writes.persistent ? 'device' : 'page';
      const { body, footer } = pendingNotice(unsent, lifetime, this.#context, {
        resending: this.#write.resending,
        resend: () => void this.#write.resend(),
        discard: () => this.#discard(),
      });
      return { notice: body, replacesBody: false, footer };
    }
    const notice = unsent ? actionRejectedNotice(unsent.error, this.#context) : nothing;
    const row = this.#buttonRow(claim);
    if (this.#confirming === 'decline') {
      const form = this.#declineForm.render(() => this.#decline(claim));
      return { notice: html`${notice}${form}`, replacesBody: true, footer: declineButtons(row) };
    }
    const footer = this.#confirming === 'cancel' ? confirmCancelButtons(row) : claimActionButtons(claim, row);
    return { notice, replacesBody: false, footer };
  }

  #buttonRow(claim: Claim): ClaimButtonRow {
    return {
      context: this.#context,
      sending: this.#write.sending,
      setConfirming: (action) => this.#setConfirming(action, claim),
      send: (action) => this.#send(claim, action === 'cancel' ? cancelClaim : approveClaim, {}),
    };
  }

  #setConfirming(action: 'cancel' | 'decline' | undefined, claim: Claim): void {
    this.#confirming = action;
    this.#write.clearError();
    if (action === 'decline') this.#declineForm.open(claim);
    this.#context.focusTitle(action === 'cancel' ? this.#context.words.text('cancelSure') : '');
  }

  #decline(claim: Claim): void {
    const reason = this.#write.sending ? undefined : this.#declineForm.check();
    if (reason !== undefined) this.#send(claim, declineClaim, { reason });
  }

  #send({ id, perk }: Claim, write: ClaimActionWrite, body: SendIntent<ClaimActionWrite>['body']): void {
    const title = perk && { title: plainText(perk.title) };
    void this.#write.send({ write, params: { id }, body, lang: this.#context.tag(), ...title });
  }

  #discard(): void {
    this.#write.discard();
    this.#context.focusTitle('');
  }

  #handleOutcome(outcome: SettledWrite<Claim>): void {
    if (outcome.status === 'done') return this.#handleDone(outcome.reply);
    if (outcome.status === 'pending') return this.#context.focusTitle(pendingTitle(outcome, this.#context));
    this.#handleRejected(outcome.error);
  }

  #handleRejected({ code, fieldErrors = [] }: LaurelError): void {
    if (code === 'invalid_fields' && this.#confirming === 'decline') {
      this.#write.clearError();
      return this.#declineForm.showErrors(fieldErrors);
    }
    this.#confirming = undefined;
    this.#callbacks.onStale();
    this.#context.bringToFront('claim');
    this.#context.focusTitle('');
  }

  #handleDone(claim: Claim): void {
    if (this.#confirming === 'decline') this.#declineForm.dropDraft();
    this.#confirming = undefined;
    this.#callbacks.onChanged(claim);
    if (this.#context.isShowing('claim'))
      this.#context.focusTitle(claimStatusText(claim.status, this.#context));
  }
}
