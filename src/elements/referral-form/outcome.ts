import { html, type TemplateResult } from 'lit';
import type { Sent } from '../../client/outbox.ts';
import type { Referral } from '../../contract/referral.ts';
import { moment } from '../shared/at.ts';
import { icon } from '../shared/icon.ts';
import type { Setting } from './setting.ts';

/** Why a referral is not with the vendor: it was refused, or nobody has answered yet. */
export type Outcome =
  Extract<Sent<Referral>, { status: 'refused' }> | { readonly status: 'kept'; readonly key: string };

const complaints = {
  company_taken: 'refusedTaken',
  own_company: 'refusedOwn',
  limit_reached: 'refusedLimit',
  role_required: 'refusedRole',
} as const;
const isKnown = (code: string): code is keyof typeof complaints => Object.hasOwn(complaints, code);

/** What can be done with a referral that was not answered. */
interface Ways {
  readonly again: (key: string) => void;
  readonly discard: (key: string) => void;
  /** Whether it may be sent again without being there twice. */
  readonly repeatable: boolean;
}

/** What became of it, in words that say what to do. */
export const told = (outcome: Outcome, { words }: Setting, ways: Ways): TemplateResult => {
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
  const { key } = outcome;
  const { again, discard, repeatable } = ways;
  return html`<div class="told" role="status" tabindex="-1">
    ${icon('clock')}
    <p><b>${words.text('keptTitle')}.</b> ${words.text(repeatable ? 'keptHere' : 'keptUnsure')}</p>
    <button class="text-btn" type="button" part="action" @click=${() => again(key)}>
      ${words.text('retry')}
    </button>
    <button class="text-btn" type="button" part="action" @click=${() => discard(key)}>
      ${words.text('discard')}
    </button>
  </div>`;
};
