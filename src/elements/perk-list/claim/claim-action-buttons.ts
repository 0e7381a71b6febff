import { buttonPart } from '../../internal/ui/button-part.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { Claim } from '../../../contract/claims.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { declineFormId } from './decline-form.ts';
import { claimIcon } from './claim-icons.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import type { ClaimContext } from './claim-context.ts';

export type ClaimAction = 'cancel' | 'approve' | 'decline';

/** The deeds of the row below a claim. */
export interface ClaimButtonRow {
  readonly context: ClaimContext;
  readonly sending: ClaimAction | undefined;
  readonly setConfirming: (what: 'cancel' | 'decline' | undefined) => void;
  readonly send: (what: 'cancel' | 'approve') => void;
}

interface ClaimActionButton {
  readonly key: 'cancelRequest' | 'keepIt' | 'approve' | 'decline' | 'back';
  readonly className?: string;
  readonly onClick: () => void;
  /** What it sends, if it sends. */
  readonly sends?: ClaimAction;
}

const claimActionButton = (
  { context, sending }: ClaimButtonRow,
  { key, className = 'btn', onClick, sends }: ClaimActionButton,
): TemplateResult => {
  const busy = sends !== undefined && sending === sends;
  return html`<button
    class=${className}
    type="button"
    part=${buttonPart(className)}
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => {
      if (!sending) onClick();
    }}
  >
    ${context.words.text(busy ? 'sending' : key)}
  </button>`;
};

/** What may be done with a claim, and until when. */
export const claimActionButtons = (
  claim: Claim,
  footing: ClaimButtonRow,
): TemplateResult | typeof nothing => {
  const { words } = footing.context;
  const may = (action: ClaimAction): boolean =>
    claim.may?.some((permission) => permission.action === action && permission.allowed) ?? false;
  if (!may('cancel') && !may('approve') && !may('decline')) return nothing;
  const { cancellableUntil, cancelNote } = claim;
  const until = cancelNote
    ? plainText(cancelNote)
    : cancellableUntil && words.text('until', { date: formatDateTime(cancellableUntil, words.locale) });
  const cancel = html`<p class="leave">
    ${claimActionButton(footing, { key: 'cancelRequest', className: 'text-btn', onClick: () => footing.setConfirming('cancel') })}
    ${until ? html`<span class="n12 quiet">${until}</span>` : nothing}
  </p>`;
  const decline = claimActionButton(footing, {
    key: 'decline',
    onClick: () => footing.setConfirming('decline'),
  });
  const approve = claimActionButton(footing, {
    key: 'approve',
    className: 'btn primary',
    onClick: () => footing.send('approve'),
    sends: 'approve',
  });
  const decides = may('approve') || may('decline');
  return html`${may('cancel') ? cancel : nothing}
  ${
    decides
      ? html`<div class="acts">
          ${may('decline') ? decline : nothing}${may('approve') ? approve : nothing}
        </div>`
      : nothing
  }`;
};

/** Asks once more before a request is given up. */
export const confirmCancelButtons = (footing: ClaimButtonRow): TemplateResult =>
  html`<p class="strong">${footing.context.words.text('cancelSure')}</p>
    <div class="acts">
      ${claimActionButton(footing, { key: 'keepIt', onClick: () => footing.setConfirming(undefined) })}
      ${claimActionButton(footing, {
        key: 'cancelRequest',
        className: 'btn primary',
        onClick: () => footing.send('cancel'),
        sends: 'cancel',
      })}
    </div>`;

/** Below the reason of a decline. */
export const declineButtons = (footing: ClaimButtonRow): TemplateResult => {
  const sending = footing.sending === 'decline';
  return html`<div class="acts">
    ${claimActionButton(footing, { key: 'back', onClick: () => footing.setConfirming(undefined) })}
    <button
      class="btn primary"
      type="submit"
      form=${declineFormId}
      part="button button-primary"
      aria-disabled=${sending ? 'true' : 'false'}
    >
      ${footing.context.words.text(sending ? 'sending' : 'declineSend')}
    </button>
  </div>`;
};

/** Why a move was not accepted. */
export const actionRejectedNotice = ({ code }: LaurelError, { words }: ClaimContext): TemplateResult =>
  html`<div class="told caution" role="alert">
    ${claimIcon('info')}
    <p>${words.text(code === 'claim_moved_on' ? 'movedOn' : 'moveFailed')}</p>
  </div>`;
