import { html, nothing, type TemplateResult } from 'lit';
import type { OutboxEvent, PendingWrite } from '../../../client/outbox/outbox.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { formatTime } from '../../internal/i18n/dates.ts';
import { icon } from '../../internal/ui/icons.ts';
import { pendingTitle, rejectionText, resendText } from './outcome.ts';
import type { SubmissionContext } from './submission-context.ts';

/** Lists what was not sent yet, and what was refused lately, above the challenges: to send again, discard or dismiss. */
export class UnsentList {
  readonly #context: SubmissionContext;
  readonly #writes: PendingWrites;

  constructor(context: SubmissionContext, writes: PendingWrites) {
    this.#context = context;
    this.#writes = writes;
  }

  render(): TemplateResult | typeof nothing {
    const { words } = this.#context;
    const { pending, rejected } = this.#writes;
    const [first] = pending;
    if (!first && rejected.length === 0) return nothing;
    const title = first
      ? pendingTitle(pending.find(({ answered }) => answered) ?? first, words)
      : words.text('keptTitle');
    return html`<section class="unsent" part="pending" aria-labelledby="unsent-title">
      <h3 class="n16 strong" id="unsent-title">${icon('clock')}${title}</h3>
      <ul>
        ${pending.map((write) => this.#pendingRow(write))}${rejected.map((event) => this.#rejectedRow(event))}
      </ul>
    </section>`;
  }

  #rejectedRow({ pending, result }: OutboxEvent): TemplateResult {
    const { words } = this.#context;
    const label = this.#label(pending);
    return html`<li>
      <div>
        <p class="strong">${label}</p>
        <p class="n12 muted" role="alert">
          ${'error' in result ? rejectionText(result.error, words) : nothing}
        </p>
      </div>
      <button
        class="btn"
        part="button button-secondary"
        aria-description=${label}
        @click=${() => this.#writes.dismiss(pending.key)}
      >
        ${words.text('close')}
      </button>
    </li>`;
  }

  #pendingRow(write: PendingWrite): TemplateResult {
    const { words } = this.#context;
    const { key, createdAt, repeatable, answered } = write;
    const label = this.#label(write);
    const resending = this.#writes.isResending(key);
    const doubt = answered === 'page' ? 'answeredByPage' : answered ? 'oddAnswer' : 'keptUnsure';
    return html`<li>
      <div>
        <p class="strong">${label}</p>
        <p class="n12 quiet">
          ${words.text('since', { time: formatTime(createdAt, words.locale) })}${
            answered || !repeatable ? html`. ${words.text(doubt)}` : nothing
          }
        </p>
      </div>
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
    </li>`;
  }

  #label({ title }: PendingWrite): string {
    const { words } = this.#context;
    return title ? words.text('unsent', { title }) : words.text('unsentBare');
  }
}
