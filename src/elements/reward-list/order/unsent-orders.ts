import { html, nothing, type TemplateResult } from 'lit';
import type { OutboxEvent, PendingWrite } from '../../../client/outbox/outbox.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { formatTime } from '../../internal/i18n/dates.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { OrderMessages } from './messages.ts';
import type { OrderContext } from './order-context.ts';
import { pendingOrderTitle } from './pending-notice.ts';
import { refusalText } from './refusal.ts';

const writeLabels: Readonly<Record<string, keyof OrderMessages>> = {
  redeemReward: 'unsentOrder',
  cancelRedemption: 'unsentCancel',
  approveRedemption: 'unsentApprove',
  declineRedemption: 'unsentDecline',
};

/** Lists the pending and the lately refused writes above the rewards, to send again, discard or dismiss. */
export class UnsentOrders {
  readonly #context: OrderContext;
  readonly #writes: PendingWrites;

  constructor(context: OrderContext, writes: PendingWrites) {
    this.#context = context;
    this.#writes = writes;
  }

  render(): TemplateResult | typeof nothing {
    const { pending, rejected } = this.#writes;
    const [first] = pending;
    if (!first && rejected.length === 0) return nothing;
    const title = first
      ? pendingOrderTitle(pending.find(({ answered }) => answered) ?? first, this.#context)
      : this.#context.words.text('unsent');
    return html`<section class="desk-box" part="pending" aria-labelledby="order-unsent">
      <h3 class="n16 strong" id="order-unsent">${icon('clock')}${title}</h3>
      <ul>
        ${pending.map((write) => this.#pendingRow(write))}${rejected.map((event) => this.#rejectedRow(event))}
      </ul>
    </section>`;
  }

  #rejectedRow({ pending, result }: OutboxEvent): TemplateResult {
    const label = this.#label(pending);
    return html`<li class="desk-row">
      <div>
        <p class="strong">${label}</p>
        <p class="n12 muted" role="alert">
          ${'error' in result ? refusalText(result.error, this.#context) : nothing}
        </p>
      </div>
      <div class="desk-acts">
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
    const doubt = answered === 'page' ? 'answeredByPage' : answered ? 'oddAnswer' : 'keptUnsure';
    return html`<li class="desk-row">
      <div>
        <p class="strong">${label}</p>
        <p class="n12 quiet">
          ${words.text('since', { time: formatTime(createdAt, words.locale) })}${
            answered || !repeatable ? html`. ${words.text(doubt)}` : nothing
          }
        </p>
      </div>
      <div class="desk-acts">
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
          ${
            resending
              ? words.text(answered ? 'checking' : 'sending')
              : answered
                ? words.text('check')
                : listWords.text('retry')
          }
        </button>
      </div>
    </li>`;
  }

  #label({ write, title }: PendingWrite): string {
    const { words } = this.#context;
    const key = writeLabels[write] ?? 'unsentOrder';
    if (key !== 'unsentOrder') return words.text(key);
    return title ? words.text('unsentOrder', { title }) : words.text('unsentOrderBare');
  }
}
