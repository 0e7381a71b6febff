import { html, type TemplateResult } from 'lit';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { optionalLink } from '../internal/ui/link.ts';
import type { ReferralContext } from './messages.ts';

interface SubmitRowOptions {
  readonly context: ReferralContext;
  readonly privacyNotice: ReferralCampaign['privacyNotice'];
  /** Id of the form that the button sends. */
  readonly formId: string;
  readonly label: string;
  readonly sending: boolean;
}

/** The button that sends a form, and the privacy notice beside it. */
export const submitRow = ({
  context: { words },
  privacyNotice,
  formId,
  label,
  sending,
}: SubmitRowOptions): TemplateResult =>
  html`<div class="actions send">
    <button
      class="btn primary large"
      type="submit"
      form=${formId}
      part="button button-primary"
      aria-disabled=${sending ? 'true' : 'false'}
    >
      ${sending ? words.text('sending') : label}
    </button>
    ${optionalLink(privacyNotice?.url, words.text('privacy'), { purpose: 'privacy' })}
  </div>`;
