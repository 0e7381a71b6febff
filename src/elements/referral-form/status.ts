import { html, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referral.ts';
import { localText } from '../shared/local-text.ts';
import type { Setting } from './setting.ts';

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
export const statusWord = ({ status, stage }: Referral, { words }: Setting): TemplateResult | string => {
  if (stage !== undefined) return localText(stage);
  return words.text(statuses.find((known) => known === status) ?? 'otherStatus');
};

const closed = /^(duplicate|lost|rejected|expired|withdrawn)$/;

/** Won is positive, closed is grey, all else is under way. */
export const outcome = ({ status }: Referral): 'won' | 'closed' | 'open' => {
  if (status === 'won') return 'won';
  return closed.test(status) ? 'closed' : 'open';
};

/** Counted things, a segment each; too many to tell apart are not drawn. */
export const segments = (
  done: number,
  total: number,
  look: 'won' | 'closed' | 'open',
  { words }: Setting,
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
export const track = (referral: Referral, setting: Setting): TemplateResult | undefined => {
  const { done = 0, total = 0 } = referral.track ?? {};
  return segments(done, total, outcome(referral), setting);
};
