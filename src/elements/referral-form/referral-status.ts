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

/** Its stage in the vendor's words, or its status in Laurel's; an unknown one says that it is under way. */
export const statusText = (
  { status, stage }: Referral,
  { words }: ReferralContext,
): TemplateResult | string => {
  if (stage !== undefined) return localText(stage);
  return words.text(statuses.find((known) => known === status) ?? 'otherStatus');
};

const closedStatuses = /^(duplicate|lost|rejected|expired|withdrawn)$/;

/** Won is positive, closed is grey, all else is under way. */
export const referralOutcome = ({ status }: Referral): 'won' | 'closed' | 'open' => {
  if (status === 'won') return 'won';
  return closedStatuses.test(status) ? 'closed' : 'open';
};

/** Counted things, a segment each; too many to tell apart are not drawn. */
export const progressBar = (
  done: number,
  total: number,
  look: 'won' | 'closed' | 'open',
  { words }: ReferralContext,
): TemplateResult | undefined =>
  total < 1 || total > 24
    ? undefined
    : html`<span
        class="track ${look}"
        part="track"
        role="img"
        aria-label=${words.text('segments', { done: Math.min(done, total), total })}
        >${Array.from({ length: total }, (_, at) => html`<i class=${at < done ? 'done' : ''}></i>`)}</span
      >`;

/** How far it is, in segments. */
export const referralProgress = (
  referral: Referral,
  setting: ReferralContext,
): TemplateResult | undefined => {
  const { done = 0, total = 0 } = referral.track ?? {};
  return progressBar(done, total, referralOutcome(referral), setting);
};
