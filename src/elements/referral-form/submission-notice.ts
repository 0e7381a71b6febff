import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import type { UnsentSubmission } from '../internal/controllers/form-submission.ts';
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

/** What became of it, in words that say what to do. */
export const submissionNotice = (
  outcome: UnsentSubmission,
  { words }: ReferralContext,
  ways: { readonly resend: (key: string) => Promise<void>; readonly discard: (key: string) => void },
): TemplateResult => {
  if (outcome.status === 'rejected') {
    const { code = '', at, kind, status } = outcome.error;
    // Another tab or program settled it, and the server can't say how.
    const elsewhere = kind === 'conflict' && status === undefined;
    const text =
      code === 'limit_reached' && at
        ? words.text('refusedLimitUntil', { date: formatDateTime(at, words.locale) })
        : words.text(isKnownRefusal(code) ? refusalMessages[code] : elsewhere ? 'elsewhere' : 'refused');
    return html`<p class="told caution" role="alert">${icon('alert')}<span>${text}</span></p>`;
  }
  const { key, repeatable } = outcome;
  return html`<div class="told" role="status" tabindex="-1">
    ${icon('clock')}
    <p><b>${words.text('keptTitle')}.</b> ${words.text(repeatable ? 'keptHere' : 'keptUnsure')}</p>
    <button class="text-btn" type="button" part="button button-text" @click=${() => void ways.resend(key)}>
      ${words.text('retry')}
    </button>
    <button class="text-btn" type="button" part="button button-text" @click=${() => ways.discard(key)}>
      ${words.text('discard')}
    </button>
  </div>`;
};
