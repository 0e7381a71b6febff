import { html, type TemplateResult } from 'lit';
import { ReferralStatus } from '../../contract/compiled/referrals.ts';
import { isKnown } from '../../contract/core/schema-table.ts';
import type { Referral } from '../../contract/referrals.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { ReferralContext } from './messages.ts';

/** The stage in the vendor's words, else the status in Laurel's; an unknown status as the backend spells it. */
export const statusText = (
  { status, stage }: Referral,
  { words }: ReferralContext,
): TemplateResult | string => {
  if (stage !== undefined) return localText(stage);
  return isKnown(ReferralStatus, status)
    ? words.text(status)
    : words.rich('otherStatus', { status: html`<bdi>${status || '–'}</bdi>` });
};

const closedStatuses = /^(duplicate|lost|rejected|expired|withdrawn)$/;

type StatusOutcome = 'won' | 'closed' | 'open' | 'unknown';

/** The outcome that colours a referral. An unknown status has none. */
export const referralOutcome = ({ status }: Referral): StatusOutcome => {
  if (status === 'won') return 'won';
  if (closedStatuses.test(status)) return 'closed';
  return isKnown(ReferralStatus, status) ? 'open' : 'unknown';
};

/** A bar with one segment per step; undefined above 24 steps, which nobody could tell apart. */
export const progressBar = (
  done: number,
  total: number,
  outcome: StatusOutcome,
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
