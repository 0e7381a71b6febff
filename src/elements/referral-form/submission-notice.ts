import { html, type TemplateResult } from 'lit';
import type { LaurelError } from '../../client/errors.ts';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import type { UnsentWrite } from '../internal/controllers/write-state.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { icon } from '../internal/ui/icons.ts';
import type { IntroductionContext } from './messages.ts';

const refusalMessages = {
  company_taken: 'refusedTaken',
  own_company: 'refusedOwn',
  limit_reached: 'refusedLimit',
  role_required: 'refusedRole',
} as const;
const isKnownRefusal = (code: string): code is keyof typeof refusalMessages =>
  Object.hasOwn(refusalMessages, code);

/** Why a referral was refused, in Laurel's words. */
export const refusalText = (
  { code = '', at, kind, status }: Partial<Pick<LaurelError, 'code' | 'at' | 'kind' | 'status'>>,
  words: IntroductionContext['words'],
): string => {
  if (code === 'limit_reached' && at)
    return words.text('refusedLimitUntil', { date: formatDateTime(at, words) });
  // Another tab has settled it, and the backend can't say how.
  const elsewhere = kind === 'conflict' && status === undefined;
  return words.text(isKnownRefusal(code) ? refusalMessages[code] : elsewhere ? 'elsewhere' : 'refused');
};

/** Says why a referral was refused, or that it has no answer yet, and what the person can do. */
export const submissionNotice = (
  outcome: UnsentWrite,
  { words }: IntroductionContext,
  write: { resend(): Promise<void>; discard(): void },
): TemplateResult => {
  if (outcome.status === 'rejected') {
    const { detail } = outcome.error;
    return html`<p class="notice caution" role="alert">
      ${icon('alert')}<span>${detail ? localText(detail) : refusalText(outcome.error, words)}</span>
    </p>`;
  }
  const { answered, repeatable } = outcome;
  const title = answered || !repeatable ? 'unsureTitle' : 'keptTitle';
  const unanswered = repeatable ? 'keptHere' : 'keptUnsure';
  const note = answered === 'page' ? 'answeredByPage' : answered ? 'answeredNote' : unanswered;
  return html`<div class="notice" role="status" tabindex="-1">
    ${icon('clock')}
    <p><b>${words.text(title)}.</b> ${words.text(note)}</p>
    <button class="text-btn" type="button" part="button button-text" @click=${() => void write.resend()}>
      ${words.text(answered ? 'check' : 'retry')}
    </button>
    <button class="text-btn" type="button" part="button button-text" @click=${() => write.discard()}>
      ${words.text(answered ? 'close' : 'discard')}
    </button>
  </div>`;
};
