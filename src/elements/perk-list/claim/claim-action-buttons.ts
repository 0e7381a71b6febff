import { buttonPart } from '../../internal/ui/button-part.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { Claim } from '../../../contract/claims.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { declineFormId } from './decline-form.ts';
import { claimIcon } from './claim-icons.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import type { ClaimContext } from './claim-context.ts';

/** The handlers and state of the button row below a claim. */
export interface ClaimButtonRow {
  readonly context: ClaimContext;
  readonly sending: boolean;
  readonly setConfirming: (action: 'cancel' | 'decline' | undefined) => void;
  readonly send: (action: 'cancel' | 'approve') => void;
}

interface ClaimActionButton {
  readonly key: 'cancelRequest' | 'keepIt' | 'approve' | 'decline' | 'back';
  readonly className?: string;
  readonly onClick: () => void;
  /** Whether it sends an action, and says so meanwhile. */
  readonly sends?: boolean;
}

const claimActionButton = (
  { context, sending }: ClaimButtonRow,
  { key, className = 'btn', onClick, sends = false }: ClaimActionButton,
): TemplateResult => {
  const busy = sends && sending;
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

/** The actions that the person may do with a claim, and until when. */
export const claimActionButtons = (
  { may, cancellableUntil, cancelNote }: Claim,
  row: ClaimButtonRow,
): TemplateResult | typeof nothing => {
  const { words } = row.context;
  const [mayCancel, mayApprove, mayDecline] = ['cancel', 'approve', 'decline'].map((action) =>
    isAllowed(may, action),
  );
  const decides = mayApprove || mayDecline;
  if (!mayCancel && !decides) return nothing;
  const until = cancelNote
    ? plainText(cancelNote)
    : cancellableUntil && words.text('until', { date: formatDateTime(cancellableUntil, words) });
  const cancel = html`<p class="cancel-row">
    ${claimActionButton(row, { key: 'cancelRequest', className: 'text-btn', onClick: () => row.setConfirming('cancel') })}
    ${until ? html`<span class="n12 quiet">${until}</span>` : nothing}
  </p>`;
  const decline = claimActionButton(row, {
    key: 'decline',
    onClick: () => row.setConfirming('decline'),
  });
  const approve = claimActionButton(row, {
    key: 'approve',
    className: 'btn primary',
    onClick: () => row.send('approve'),
    sends: true,
  });
  return html`${mayCancel ? cancel : nothing}
  ${
    decides
      ? html`<div class="actions">${mayDecline ? decline : nothing}${mayApprove ? approve : nothing}</div>`
      : nothing
  }`;
};

/** Asks for confirmation before a request is cancelled. */
export const confirmCancelButtons = (row: ClaimButtonRow): TemplateResult =>
  html`<p class="strong">${row.context.words.text('cancelSure')}</p>
    <div class="actions">
      ${claimActionButton(row, { key: 'keepIt', onClick: () => row.setConfirming(undefined) })}
      ${claimActionButton(row, {
        key: 'cancelRequest',
        className: 'btn primary',
        onClick: () => row.send('cancel'),
        sends: true,
      })}
    </div>`;

/** The buttons below the reason of a decline. */
export const declineButtons = (row: ClaimButtonRow): TemplateResult => {
  const { sending } = row;
  return html`<div class="actions">
    ${claimActionButton(row, { key: 'back', onClick: () => row.setConfirming(undefined) })}
    <button
      class="btn primary"
      type="submit"
      form=${declineFormId}
      part="button button-primary"
      aria-disabled=${sending ? 'true' : 'false'}
    >
      ${row.context.words.text(sending ? 'sending' : 'declineSend')}
    </button>
  </div>`;
};

/** Why the backend refused an action. */
export const actionRejectedNotice = (
  { code, detail }: LaurelError,
  { words }: ClaimContext,
): TemplateResult =>
  html`<div class="notice caution" role="alert">
    ${claimIcon('info')}
    <p>${detail ? localText(detail) : words.text(code === 'claim_moved_on' ? 'movedOn' : 'moveFailed')}</p>
  </div>`;
