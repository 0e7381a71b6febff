import { html, nothing, type TemplateResult } from 'lit';
import type { Kept, News } from '../../client/outbox.ts';
import { formatTime } from '../shared/date.ts';
import { icon } from '../shared/icon.ts';
import { sentence } from './claim-refusal.ts';
import type { ClaimSetting } from './claim-setting.ts';
import type { ClaimWords } from './claim-vocabulary.ts';
import type { KeptWrites } from '../shared/form/kept-writes.ts';

const moves: Readonly<Record<string, keyof ClaimWords>> = {
  cancelClaim: 'unsentCancel',
  approveClaim: 'unsentApprove',
  declineClaim: 'unsentDecline',
};

/** Writes that were not answered: what each was, since when, and what the person may do. */
export class ClaimUnsent {
  readonly #setting: ClaimSetting;
  readonly #writes: KeptWrites;
  readonly #told: (news: News) => void;
  readonly #sending = new Set<string>();
  /** What was refused when it was sent again, until somebody has read it. */
  readonly #refused = new Map<string, News>();

  /** `told` hears what became of a write that was sent again. */
  constructor(setting: ClaimSetting, writes: KeptWrites, told: (news: News) => void) {
    this.#setting = setting;
    this.#told = told;
    this.#writes = writes;
  }

  render(): TemplateResult | typeof nothing {
    const { kept } = this.#writes;
    if (kept.length + this.#refused.size === 0) return nothing;
    const { words } = this.#setting;
    return html`<section class="desk-box" part="unsent" aria-labelledby="claim-unsent">
      <h3 class="n16 strong" id="claim-unsent">${icon('clock')}${words.text('unsent')}</h3>
      <ul>
        ${kept.map((one) => this.#row(one))}${[...this.#refused.values()].map((news) => this.#refusal(news))}
      </ul>
    </section>`;
  }

  /** Hears of what was kept and is refused now. */
  hear(news: News): void {
    if (news.sent.status !== 'refused') return;
    const { kind, code } = news.sent.error;
    // It was answered or discarded in another place, where that was told.
    if (kind === 'conflict' && code === undefined) return;
    this.#refused.set(news.kept.key, news);
    this.#setting.host.requestUpdate();
  }

  #refusal({ kept, sent }: News): TemplateResult {
    const { words } = this.#setting;
    const what = this.#what(kept);
    const told = 'error' in sent ? sentence(sent.error, this.#setting) : '';
    const forget = (): void => {
      this.#refused.delete(kept.key);
      this.#setting.host.requestUpdate();
    };
    return html`<li class="desk-row">
      <div>
        <p class="strong">${what}</p>
        <p class="n12 muted" role="alert">${told}</p>
      </div>
      <div class="desk-acts">
        <button class="btn" part="action" aria-description=${what} @click=${forget}>
          ${words.text('close')}
        </button>
      </div>
    </li>`;
  }

  #row(kept: Kept): TemplateResult {
    const { words, list } = this.#setting;
    const { key, createdAt, repeatable } = kept;
    const what = this.#what(kept);
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
          part="action"
          aria-description=${what}
          @click=${() => this.#writes.discard(key)}
        >
          ${words.text('discard')}
        </button>
        <button
          class="btn"
          part="action"
          aria-description=${what}
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${() => void this.#again(kept)}
        >
          ${busy ? words.text('sending') : list.text('retry')}
        </button>
      </div>
    </li>`;
  }

  #what({ write, title }: Kept): string {
    const { words } = this.#setting;
    const move = moves[write];
    if (move) return words.text(move);
    return title ? words.text('unsentClaim', { title }) : words.text('unsentClaimBare');
  }

  async #again(kept: Kept): Promise<void> {
    const { key } = kept;
    if (this.#sending.has(key)) return;
    this.#sending.add(key);
    this.#setting.host.requestUpdate();
    try {
      const sent = await this.#writes.resend(key);
      if (sent) this.#told({ kept, sent });
    } finally {
      this.#sending.delete(key);
      this.#setting.host.requestUpdate();
    }
  }
}
