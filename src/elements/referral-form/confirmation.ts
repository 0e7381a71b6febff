import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../contract/referrals.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { timeline } from '../internal/ui/timeline.ts';
import { formatDateTime } from '../internal/i18n/date-time.ts';
import type { ReferralContext } from './messages.ts';

interface ConfirmationActions {
  readonly sendAnother: () => void;
  readonly openReferral: (id: string) => void;
}

/** The card that replaces the form after sending: what was sent, and what happens next. */
export const confirmation = (
  referral: Referral,
  { words }: ReferralContext,
  { sendAnother, openReferral }: ConfirmationActions,
): TemplateResult => {
  const { id, company, sentAt, timeline: steps } = referral;
  return html`<section class="card confirmation" part="card confirmation">
    <div class="body">
      <div class="banner">
        <span class="success-icon">${icon('check')}</span>
        <div>
          <h3 class="n20 strong" id="confirmation-title" tabindex="-1" part="title">${words.text('sent')}</h3>
          <p class="muted">
            ${localText(company)}${sentAt ? html`, ${formatDateTime(sentAt, words)}` : nothing}
          </p>
        </div>
      </div>
      ${timeline(steps, { label: words.text('progress'), words })}
    </div>
    <div class="foot">
      <button class="btn" part="button button-secondary" @click=${sendAnother}>
        ${words.text('another')}
      </button>
      <button class="text-btn" part="button button-text" @click=${() => openReferral(id)}>
        ${words.text('follow')}
      </button>
    </div>
  </section>`;
};
