import { html } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { OutboxEvent, WriteResult } from '../../../client/outbox/outbox.ts';
import { claimPerk } from '../../../contract/claims.ts';
import type { FormValues } from '../../../contract/forms.ts';
import type { Perk } from '../../../contract/perks.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import { WriteController } from '../../internal/controllers/write-controller.ts';
import { LaurelClaimEvent, LaurelBeforeClaimEvent } from '../../internal/events/claim-events.ts';
import type { FormDraft } from '../../internal/form/form-draft.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { pendingNotice } from './pending-notice.ts';
import { rejectionNotice, alternatives } from './claim-rejection.ts';
import { parseClaim } from './parse-claim.ts';
import { runWrite } from '../../internal/controllers/run-write.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';

/** What a form does about what came of its request. */
interface ClaimSubmissionCallbacks {
  /** The server refused some answers. */
  readonly onFieldErrors: (errors: readonly FieldError[]) => void;
  /** It was made, so there is no draft of it any more. */
  readonly onDone: (perk: string) => void;
  /** The perk is no longer what it was. */
  readonly onPerkChanged: () => void;
}

type ClaimSubmissionOutcome =
  | { readonly status: 'rejected'; readonly error: LaurelError }
  | {
      readonly status: 'pending';
      readonly error: LaurelError | undefined;
      readonly key: string;
      readonly repeatable: boolean;
    };

/** Sends one claim, once, unless the page vetoes it; and tells what came of it. */
export class ClaimSubmission {
  readonly #context: ClaimContext;
  readonly #writes: PendingWrites;
  readonly #callbacks: ClaimSubmissionCallbacks;
  readonly #write: WriteController<typeof claimPerk>;
  #outcome: ClaimSubmissionOutcome | undefined;
  #perkId: string | undefined;
  sending = false;

  constructor(setting: ClaimContext, writes: PendingWrites, then: ClaimSubmissionCallbacks) {
    this.#context = setting;
    this.#writes = writes;
    this.#callbacks = then;
    this.#write = new WriteController(setting.host, claimPerk);
  }

  /** Begins with a perk; one that was claimed and not answered goes on there, for a second claim would be another. */
  async open(perk: string): Promise<void> {
    this.#perkId = perk;
    this.#outcome = undefined;
    this.sending = false;
    const kept = await this.#writes.find(claimPerk.id, perk);
    if (kept && perk === this.#perkId) {
      this.#outcome = { status: 'pending', error: undefined, key: kept.key, repeatable: kept.repeatable };
    }
  }

  /** Whether there is something to tell in place of the form. */
  get hasOutcome(): boolean {
    return this.#outcome !== undefined;
  }

  reset(): void {
    this.#outcome = undefined;
  }

  send(perk: Perk, values: FormValues, personal: boolean): void {
    if (this.sending) return;
    let asked = false;
    const proceed = (): void => {
      if (asked) return;
      asked = true;
      void this.#submit(perk, values, personal);
    };
    const { host } = this.#context;
    if (host.dispatchEvent(new LaurelBeforeClaimEvent(perk.id, proceed))) proceed();
  }

  /** What is shown in place of the form; nothing while there is nothing to tell. */
  content(
    perk: Perk,
    typed: boolean,
    where: FormDraft['lifetime'],
    edit: () => void,
  ): Pick<ClaimDialogContent, 'body' | 'footer'> | undefined {
    const outcome = this.#outcome;
    const { words } = this.#context;
    if (!outcome) return undefined;
    if (outcome.status === 'pending') {
      return pendingNotice({ ...outcome, where }, this.#context, {
        sending: this.sending,
        again: () => void this.#resend(perk.id, outcome.key),
        discard: () => {
          this.#writes.discard(outcome.key);
          edit();
        },
      });
    }
    const { error } = outcome;
    const again = /^(seat_taken|quota_used_up|already_claimed|perk_locked|perk_expired|role_required)$/;
    const back = html`<button class="btn" type="button" part="button button-secondary" @click=${edit}>
      ${words.text('backToForm')}
    </button>`;
    return {
      body: rejectionNotice(perk, error, typed, this.#context),
      footer: html`<div class="acts">
        ${again.test(error.code ?? '') ? alternatives(perk, error, this.#context) : back}
      </div>`,
    };
  }

  async #submit(perk: Perk, values: FormValues, personal: boolean): Promise<void> {
    const { id, title } = perk;
    this.#markSending(id);
    const lang = this.#context.tag();
    const sent = await runWrite(this.#write, {
      params: { id },
      body: { values },
      lang,
      personal,
      title: plainText(title),
    });
    if (sent) this.#handleResult(id, sent);
  }

  /** What was kept is answered now. Gives whether people were told, or need not be. */
  handleOutboxEvent({ pending, result }: OutboxEvent): boolean {
    const id = pending.params['id'] ?? '';
    if (pending.write !== claimPerk.id) return false;
    const here =
      id === this.#perkId && this.#outcome?.status === 'pending' && this.#context.isShowing('form');
    if (!here && result.status !== 'done') return false;
    this.#handleResult(id, result);
    return true;
  }

  async #resend(id: string, key: string): Promise<void> {
    this.#markSending(id);
    const sent = await this.#writes.resend(key);
    if (sent) this.#handleResult(id, sent);
  }

  #markSending(id: string): void {
    if (id !== this.#perkId) return;
    this.sending = true;
    this.#context.host.requestUpdate();
  }

  #handleResult(perk: string, sent: WriteResult<unknown>): void {
    const here = perk === this.#perkId;
    if (here) this.sending = false;
    if (sent.status === 'done') this.#handleDone(perk, sent, here);
    else if (here && sent.status === 'pending') this.#handlePending(sent);
    else if (here && sent.status === 'rejected') this.#handleRejected(sent);
  }

  #handleDone(
    perk: string,
    { reply, earlier }: Extract<WriteResult<unknown>, { status: 'done' }>,
    here: boolean,
  ): void {
    const { host, words } = this.#context;
    const claim = parseClaim(reply);
    if (claim) host.dispatchEvent(new LaurelClaimEvent(perk, claim.id, claim.status));
    if (here) this.#outcome = undefined;
    this.#callbacks.onDone(perk);
    // Who closed the dialog meanwhile sees it in the list.
    if (!here || !this.#context.isShowing('form')) return;
    if (!claim) return this.#context.close();
    this.#context.showClaim(claim.id, claim, earlier && words.text('earlier'));
    this.#context.focusTitle(words.text('sentNow'));
  }

  #handlePending(sent: Extract<WriteResult<unknown>, { status: 'pending' }>): void {
    const { repeatable = true } = this.#writes.pending.find(({ key }) => key === sent.key) ?? {};
    this.#outcome = { ...sent, repeatable };
    if (this.#context.isShowing('form')) this.#context.focusTitle(this.#context.words.text('keptTitle'));
  }

  #handleRejected(sent: Extract<WriteResult<unknown>, { status: 'rejected' }>): void {
    const { code, fieldErrors = [] } = sent.error;
    const correctable = code === 'invalid_fields';
    this.#outcome = correctable ? undefined : sent;
    this.#callbacks.onPerkChanged();
    this.#context.bringToFront('form');
    if (correctable) this.#callbacks.onFieldErrors(fieldErrors);
    else this.#context.focusTitle('');
  }
}
