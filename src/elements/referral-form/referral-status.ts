import { html, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referrals.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { ReferralContext } from './messages.ts';

const statuses = [
  'submitted',
  'in_review',
  'duplicate',
  'accepted',
  'qualified',
  'meeting',
  'negotiation',
  'won',
  'lost',
  'rejected',
  'expired',
  'withdrawn',
] as const;

/** The stage in the vendor's words, else the status in Laurel's; an unknown status reads as under way. */
export const statusText = (
  { status, stage }: Referral,
  { words }: ReferralContext,
): TemplateResult | string => {
  if (stage !== undefined) return localText(stage);
  return words.text(statuses.find((known) => known === status) ?? 'otherStatus');
};

const closedStatuses = /^(duplicate|lost|rejected|expired|withdrawn)$/;

/** The outcome that colours and filters a referral; an unknown status counts as open. */
export const referralOutcome = ({ status }: Referral): 'won' | 'closed' | 'open' => {
  if (status === 'won') return 'won';
  return closedStatuses.test(status) ? 'closed' : 'open';
};

/** A bar with one segment per step; undefined above 24 steps, which nobody could tell apart. */
export const progressBar = (
  done: number,
  total: number,
  outcome: 'won' | 'closed' | 'open',
  { words }: ReferralContext,
): TemplateResult | undefined =>
  total < 1 || total > 24
    ? undefined
    : html`<span
        class="track ${outcome}"
        part="track"
        role="img"
        aria-label=${words.text('segments', { done: Math.min(done, total), total })}
        >${Array.from({ length: total }, (_, index) => html`<i class=${index < done ? 'done' : ''}></i>`)}</span
      >`;

/** The progress of a referral as a bar. */
export const referralProgress = (
  referral: Referral,
  context: ReferralContext,
): TemplateResult | undefined => {
  const { done = 0, total = 0 } = referral.track ?? {};
  return progressBar(done, total, referralOutcome(referral), context);
};
