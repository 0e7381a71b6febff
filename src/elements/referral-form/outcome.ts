import { html, type TemplateResult } from 'lit';
import { moment } from '../shared/at.ts';
import type { Unsent } from '../shared/form/submission.ts';
import { icon } from '../shared/icon.ts';
import type { Setting } from './setting.ts';

const complaints = {
  company_taken: 'refusedTaken',
  own_company: 'refusedOwn',
  limit_reached: 'refusedLimit',
  role_required: 'refusedRole',
} as const;
const isKnown = (code: string): code is keyof typeof complaints => Object.hasOwn(complaints, code);

/** What became of it, in words that say what to do. */
export const told = (
  outcome: Unsent,
  { words }: Setting,
  ways: { readonly again: (key: string) => Promise<void>; readonly discard: (key: string) => void },
): TemplateResult => {
  if (outcome.status === 'refused') {
    const { code = '', at, kind, status } = outcome.error;
    // Another tab or program settled it, and the server can't say how.
    const elsewhere = kind === 'conflict' && status === undefined;
    const text =
      code === 'limit_reached' && at
        ? words.text('refusedLimitUntil', { date: moment(at, words.locale) })
        : words.text(isKnown(code) ? complaints[code] : elsewhere ? 'elsewhere' : 'refused');
    return html`<p class="told caution" role="alert">${icon('alert')}<span>${text}</span></p>`;
  }
  const { key, repeatable } = outcome;
  return html`<div class="told" role="status" tabindex="-1">
    ${icon('clock')}
    <p><b>${words.text('keptTitle')}.</b> ${words.text(repeatable ? 'keptHere' : 'keptUnsure')}</p>
    <button class="text-btn" type="button" part="action" @click=${() => void ways.again(key)}>
      ${words.text('retry')}
    </button>
    <button class="text-btn" type="button" part="action" @click=${() => ways.discard(key)}>
      ${words.text('discard')}
    </button>
  </div>`;
};
