import { html, nothing, type TemplateResult } from 'lit';
import type { PendingWrite, OutboxEvent } from '../../../client/outbox/outbox.ts';
import { formatTime } from '../../internal/i18n/dates.ts';
import { icon } from '../../internal/ui/icons.ts';
import { pendingTitle } from './pending-notice.ts';
import { rejectionText } from './claim-rejection.ts';
import type { ClaimContext } from './claim-context.ts';
import type { ClaimMessages } from './messages.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';

const actionLabels: Readonly<Record<string, keyof ClaimMessages>> = {
  cancelClaim: 'unsentCancel',
  approveClaim: 'unsentApprove',
  declineClaim: 'unsentDecline',
};

/** Lists the pending and the lately refused writes above the perks, to send again, discard or dismiss. */
export class PendingList {
  readonly #context: ClaimContext;
  readonly #writes: PendingWrites;

  constructor(context: ClaimContext, writes: PendingWrites) {
    this.#context = context;
    this.#writes = writes;
  }

  render(): TemplateResult | typeof nothing {
    const { pending, rejected } = this.#writes;
    if (pending.length + rejected.length === 0) return nothing;
    return html`<section class="claim-list" part="pending" aria-labelledby="claim-unsent">
      <h3 class="n16 strong" id="claim-unsent">
        ${icon('clock')}${pending[0] ? pendingTitle(pending.find(({ answered }) => answered) ?? pending[0], this.#context) : this.#context.words.text('unsent')}
      </h3>
      <ul>
        ${pending.map((write) => this.#pendingRow(write))}${rejected.map((event) => this.#rejectedRow(event))}
      </ul>
    </section>`;
  }

  #rejectedRow({ pending, result }: OutboxEvent): TemplateResult {
    const label = this.#label(pending);
    return html`<li class="claim-row">
      <div>
        <p class="strong">${label}</p>
        <p class="n12 muted" role="alert">
          ${'error' in result ? rejectionText(result.error, this.#context) : nothing}
        </p>
      </div>
      <div class="claim-actions">
        <button
          class="btn"
          part="button button-secondary"
          aria-description=${label}
          @click=${() => this.#writes.dismiss(pending.key)}
        >
          ${this.#context.words.text('close')}
        </button>
      </div>
    </li>`;
  }

  #pendingRow(write: PendingWrite): TemplateResult {
    const { words, listWords } = this.#context;
    const { key, createdAt, repeatable, answered } = write;
    const label = this.#label(write);
    const resending = this.#writes.isResending(key);
    return html`<li class="claim-row">
      <div>
        <p class="strong">${label}</p>
        <p class="n12 quiet">
          ${words.text('since', { time: formatTime(createdAt, words.locale) })}${
            answered || !repeatable
              ? html`.
                ${words.text(answered === 'page' ? 'answeredByPage' : answered ? 'oddAnswer' : 'keptUnsure')}`
              : nothing
          }
        </p>
      </div>
      <div class="claim-actions">
        <button
          class="text-btn"
          part="button button-text"
          aria-description=${label}
          @click=${() => this.#writes.discard(key)}
        >
          ${words.text(answered ? 'hideNote' : 'discard')}
        </button>
        <button
          class="btn"
          part="button button-secondary"
          aria-description=${label}
          aria-disabled=${resending ? 'true' : 'false'}
          @click=${() => void this.#writes.resendFromList(key)}
        >
          ${resending ? words.text(answered ? 'checking' : 'sending') : answered ? words.text('check') : listWords.text('retry')}
        </button>
      </div>
    </li>`;
  }

  #label({ write, title }: PendingWrite): string {
    const { words } = this.#context;
    const actionLabel = actionLabels[write];
    if (actionLabel) return words.text(actionLabel);
    return title ? words.text('unsentClaim', { title }) : words.text('unsentClaimBare');
  }
}
