import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import type { UnsentWrite } from '../internal/controllers/write-state.ts';
import { icon } from '../internal/ui/icons.ts';
import type { ReferralContext } from './messages.ts';

const refusalMessages = {
  company_taken: 'refusedTaken',
  own_company: 'refusedOwn',
  limit_reached: 'refusedLimit',
  role_required: 'refusedRole',
} as const;
const isKnownRefusal = (code: string): code is keyof typeof refusalMessages =>
  Object.hasOwn(refusalMessages, code);

/** Says why a referral was refused, or that it has no answer yet, and what the person can do. */
export const submissionNotice = (
  outcome: UnsentWrite,
  { words }: ReferralContext,
  write: { resend(): Promise<void>; discard(): void },
): TemplateResult => {
  if (outcome.status === 'rejected') {
    const { code = '', at, kind, status } = outcome.error;
    // Another tab has settled it, and the backend can't say how.
    const elsewhere = kind === 'conflict' && status === undefined;
    const text =
      code === 'limit_reached' && at
        ? words.text('refusedLimitUntil', { date: formatDateTime(at, words) })
        : words.text(isKnownRefusal(code) ? refusalMessages[code] : elsewhere ? 'elsewhere' : 'refused');
    return html`<p class="told caution" role="alert">${icon('alert')}<span>${text}</span></p>`;
  }
  return html`<div class="told" role="status" tabindex="-1">
    ${icon('clock')}
    <p><b>${words.text('keptTitle')}.</b> ${words.text(outcome.repeatable ? 'keptHere' : 'keptUnsure')}</p>
    <button class="text-btn" type="button" part="button button-text" @click=${() => void write.resend()}>
      ${words.text('retry')}
    </button>
    <button class="text-btn" type="button" part="button button-text" @click=${() => write.discard()}>
      ${words.text('discard')}
    </button>
  </div>`;
};
