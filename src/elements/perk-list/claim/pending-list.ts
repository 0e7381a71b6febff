import { html, nothing, type TemplateResult } from 'lit';
import type { PendingWrite, OutboxEvent } from '../../../client/outbox/outbox.ts';
import { formatTime } from '../../internal/i18n/dates.ts';
import { icon } from '../../internal/ui/icons.ts';
import { rejectionText } from './claim-rejection.ts';
import type { ClaimContext } from './claim-context.ts';
import type { ClaimMessages } from './messages.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';

const writeLabels: Readonly<Record<string, keyof ClaimMessages>> = {
  cancelClaim: 'unsentCancel',
  approveClaim: 'unsentApprove',
  declineClaim: 'unsentDecline',
};

/** Writes that were not answered: what each was, since when, and what the person may do. */
export class PendingList {
  readonly #context: ClaimContext;
  readonly #writes: PendingWrites;
  readonly #onResult: (news: OutboxEvent) => void;
  readonly #sending = new Set<string>();
  /** What was refused when it was sent again, until somebody has read it. */
  readonly #rejected = new Map<string, OutboxEvent>();

  /** `told` hears what became of a write that was sent again. */
  constructor(setting: ClaimContext, writes: PendingWrites, told: (news: OutboxEvent) => void) {
    this.#context = setting;
    this.#onResult = told;
    this.#writes = writes;
  }

  render(): TemplateResult | typeof nothing {
    const { pending } = this.#writes;
    if (pending.length + this.#rejected.size === 0) return nothing;
    const { words } = this.#context;
    return html`<section class="desk-box" part="pending" aria-labelledby="claim-unsent">
      <h3 class="n16 strong" id="claim-unsent">${icon('clock')}${words.text('unsent')}</h3>
      <ul>
        ${pending.map((one) => this.#pendingRow(one))}${[...this.#rejected.values()].map((news) => this.#rejectedRow(news))}
      </ul>
    </section>`;
  }

  /** Hears of what was kept and is refused now. */
  handleOutboxEvent(news: OutboxEvent): void {
    if (news.result.status !== 'rejected') return;
    const { kind, code } = news.result.error;
    // It was answered or discarded in another place, where that was told.
    if (kind === 'conflict' && code === undefined) return;
    this.#rejected.set(news.pending.key, news);
    this.#context.host.requestUpdate();
  }

  #rejectedRow({ pending, result }: OutboxEvent): TemplateResult {
    const { words } = this.#context;
    const what = this.#label(pending);
    const told = 'error' in result ? rejectionText(result.error, this.#context) : '';
    const forget = (): void => {
      this.#rejected.delete(pending.key);
      this.#context.host.requestUpdate();
    };
    return html`<li class="desk-row">
      <div>
        <p class="strong">${what}</p>
        <p class="n12 muted" role="alert">${told}</p>
      </div>
      <div class="desk-acts">
        <button class="btn" part="button button-secondary" aria-description=${what} @click=${forget}>
          ${words.text('close')}
        </button>
      </div>
    </li>`;
  }

  #pendingRow(kept: PendingWrite): TemplateResult {
    const { words, listWords } = this.#context;
    const { key, createdAt, repeatable } = kept;
    const what = this.#label(kept);
    const busy = this.#sending.has(key);
    return html`<li class="desk-row">
      <div>
        <p class="strong">${what}</p>
        <p class="n12 quiet">
          ${words.text('since', { time: formatTime(createdAt, words.locale) })}${
            repeatable ? nothing : html`. ${words.text('keptUnsure')}`
          }
        </p>
      </div>
      <div class="desk-acts">
        <button
          class="text-btn"
          part="button button-text"
          aria-description=${what}
          @click=${() => this.#writes.discard(key)}
        >
          ${words.text('discard')}
        </button>
        <button
          class="btn"
          part="button button-secondary"
          aria-description=${what}
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${() => void this.#resend(kept)}
        >
          ${busy ? words.text('sending') : listWords.text('retry')}
        </button>
      </div>
    </li>`;
  }

  #label({ write, title }: PendingWrite): string {
    const { words } = this.#context;
    const move = writeLabels[write];
    if (move) return words.text(move);
    return title ? words.text('unsentClaim', { title }) : words.text('unsentClaimBare');
  }

  async #resend(kept: PendingWrite): Promise<void> {
    const { key } = kept;
    if (this.#sending.has(key)) return;
    this.#sending.add(key);
    this.#context.host.requestUpdate();
    try {
      const sent = await this.#writes.resend(key);
      if (sent) this.#onResult({ pending: kept, result: sent });
    } finally {
      this.#sending.delete(key);
      this.#context.host.requestUpdate();
    }
  }
}
