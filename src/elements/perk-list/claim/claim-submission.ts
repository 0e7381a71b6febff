import { html } from 'lit';
import { claimPerk } from '../../../contract/compiled/claims-writes.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { FormValues } from '../../../contract/forms.ts';
import type { Perk } from '../../../contract/perks.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { WriteController, type WriteSubject } from '../../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../../internal/controllers/write-state.ts';
import { LaurelClaimEvent, LaurelBeforeClaimEvent } from '../../internal/events/claim-events.ts';
import { dispatchCancelable } from '../../internal/events/dispatch-cancelable.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { pendingContent, pendingTitle } from '../../internal/requests/pending-write.ts';
import { rejectionNotice, alternatives, hasAlternatives } from './claim-rejection.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';

/** How a form follows what becomes of its claim. */
interface ClaimSubmissionCallbacks {
  /** The backend refused some answers. */
  readonly onFieldErrors: (errors: readonly FieldError[]) => void;
  /** The claim was made, so the draft is of no use any more. */
  readonly onDone: (perkId: string) => void;
  /** A refusal says that the perk on screen is out of date. */
  readonly onPerkChanged: () => void;
}

/** Sends one claim, once, unless the page cancels it; shows why it is refused or not answered yet. */
export class ClaimSubmission {
  readonly #context: ClaimContext;
  readonly #callbacks: ClaimSubmissionCallbacks;
  readonly #write: WriteController<typeof claimPerk>;

  constructor(context: ClaimContext, writes: PendingWrites, callbacks: ClaimSubmissionCallbacks) {
    this.#context = context;
    this.#callbacks = callbacks;
    this.#write = new WriteController(writes, [claimPerk], {
      isShown: () => context.isShowing('form'),
      onSettled: (outcome, subject) => this.#handleOutcome(outcome, subject),
      onAccepted: ({ id = '' }) => this.#callbacks.onDone(id),
    });
  }

  get sending(): boolean {
    return this.#write.sending;
  }

  /** Whether `content` replaces the form. */
  get hasOutcome(): boolean {
    return this.#write.unsent !== undefined;
  }

  /** Starts with a perk, at its pending claim if there is one: sent anew it would be a second claim. */
  async open(perkId: string): Promise<void> {
    this.#write.reset(perkId);
    await this.#write.resume();
  }

  /** Returns to the form. */
  reset(): void {
    this.#write.reset();
  }

  send(perk: Perk, values: FormValues, personal: boolean): void {
    if (this.sending) return;
    const { host, tag } = this.#context;
    const { id, title } = perk;
    dispatchCancelable(
      host,
      (proceed) => new LaurelBeforeClaimEvent(id, proceed),
      () =>
        void this.#write.send({
          write: claimPerk,
          params: { id },
          body: { values },
          lang: tag(),
          personal,
          title: plainText(title),
        }),
    );
  }

  /** What replaces the form: why the claim was refused or has no answer; undefined without such an outcome. */
  content(
    perk: Perk,
    hasInput: boolean,
    lifetime: FormDraft['lifetime'],
    edit: () => void,
  ): Pick<ClaimDialogContent, 'body' | 'footer'> | undefined {
    const outcome = this.#write.unsent;
    if (!outcome) return undefined;
    if (outcome.status === 'pending') {
      return pendingContent(outcome, lifetime, this.#context, {
        resending: this.#write.resending,
        resend: () => void this.#write.resend(),
        discard: () => {
          this.#write.discard();
          edit();
        },
      });
    }
    const { error } = outcome;
    const backButton = html`<button class="btn" type="button" part="button button-secondary" @click=${edit}>
      ${this.#context.words.text('backToForm')}
    </button>`;
    return {
      body: rejectionNotice(perk, error, hasInput, this.#context),
      footer: html`<div class="actions">
        ${hasAlternatives(error) ? alternatives(perk, error, this.#context) : backButton}
      </div>`,
    };
  }

  #handleOutcome(outcome: SettledWrite<Claim>, { id = '', isCurrent }: WriteSubject): void {
    if (outcome.status === 'done') return this.#handleDone(id, outcome, isCurrent);
    if (!isCurrent) return;
    if (outcome.status === 'pending') {
      const { words } = this.#context;
      if (this.#context.isShowing('form')) this.#context.focusTitle(pendingTitle(outcome, words));
      return;
    }
    this.#callbacks.onPerkChanged();
    this.#context.bringToFront('form');
    const { code, fieldErrors = [] } = outcome.error;
    if (code !== 'invalid_fields') return this.#context.focusTitle('');
    this.#write.clearError();
    this.#callbacks.onFieldErrors(fieldErrors);
  }

  #handleDone(
    perkId: string,
    { reply: claim, earlier }: Extract<SettledWrite<Claim>, { status: 'done' }>,
    isCurrent: boolean,
  ): void {
    const { host, words } = this.#context;
    host.dispatchEvent(new LaurelClaimEvent(perkId, claim.id, claim.status));
    // After the dialog was closed, the list shows the claim.
    if (!isCurrent || !this.#context.isShowing('form')) return;
    this.#context.showClaim(claim.id, claim, earlier && words.text('earlier'));
    this.#context.focusTitle(words.text('sentNow'));
  }
}
