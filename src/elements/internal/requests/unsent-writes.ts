import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { OutboxEvent, PendingWrite } from '../../../client/outbox/outbox.ts';
import type { PendingWrites } from '../controllers/pending-writes.ts';
import { formatTime } from '../i18n/dates.ts';
import { icon } from '../ui/icons.ts';
import { doubt, pendingTitle, resendText } from './pending-write.ts';
import type { PendingContext } from './dialog-context.ts';

/** What the widget says of its own writes. */
interface WriteTexts {
  readonly label: (write: PendingWrite) => string;
  /** Why a write was refused, in one sentence. */
  readonly refusal: (error: LaurelError) => string;
}

/** Lists the pending and the lately refused writes above a list: to send again, discard or dismiss. */
export class UnsentWrites {
  readonly #context: PendingContext;
  readonly #writes: PendingWrites;
  readonly #texts: WriteTexts;

  constructor(context: PendingContext, writes: PendingWrites, texts: WriteTexts) {
    this.#context = context;
    this.#writes = writes;
    this.#texts = texts;
  }

  render(): TemplateResult | typeof nothing {
    const { words } = this.#context;
    const { pending, rejected } = this.#writes;
    const [first] = pending;
    if (!first && rejected.length === 0) return nothing;
    const title = first
      ? pendingTitle(pending.find(({ answered }) => answered) ?? first, words)
      : words.text('refusedTitle');
    return html`<section class="request-box" part="pending" aria-labelledby="unsent">
      <h3 class="n16 strong" id="unsent">${icon(first ? 'clock' : 'alert')}${title}</h3>
      <ul>
        ${pending.map((write) => this.#pendingRow(write))}${rejected.map((event) => this.#rejectedRow(event))}
      </ul>
    </section>`;
  }

  #rejectedRow({ pending, result }: OutboxEvent): TemplateResult {
    const label = this.#texts.label(pending);
    return html`<li class="request-row">
      <div>
        <p class="strong">${label}</p>
        <p class="n12 muted" role="alert">
          ${'error' in result ? this.#texts.refusal(result.error) : nothing}
        </p>
      </div>
      <div class="row-actions">
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
    const { words } = this.#context;
    const { key, createdAt, answered } = write;
    const label = this.#texts.label(write);
    const resending = this.#writes.isResending(key);
    const uncertain = doubt(write, words);
    return html`<li class="request-row">
      <div>
        <p class="strong">${label}</p>
        <p class="n12 quiet">
          ${words.text('since', { time: formatTime(createdAt, words.locale) })}${uncertain ? html`. ${uncertain}` : nothing}
        </p>
      </div>
      <div class="row-actions">
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
          ${resendText(answered, resending, this.#context)}
        </button>
      </div>
    </li>`;
  }
}
