import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../../contract/claims.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { formatDateTime } from '../i18n/date-time.ts';
import { plainText } from '../i18n/local-text.ts';
import { buttonPart } from '../ui/button-part.ts';
import { reasonFormId } from './reason-form.ts';
import type { RequestDialogContext } from './dialog-context.ts';

/** The handlers and state of the button row below a request. */
export interface RequestButtonRow {
  readonly words: RequestDialogContext['words'];
  readonly sending: boolean;
  readonly setConfirming: (action: 'cancel' | 'decline' | undefined) => void;
  readonly send: (action: 'cancel' | 'approve') => void;
}

interface RequestButton {
  readonly key: 'cancelIt' | 'keepIt' | 'approve' | 'decline' | 'back';
  readonly className?: string;
  readonly onClick: () => void;
  /** Whether it sends an action, and says so meanwhile. */
  readonly sends?: boolean;
}

const button = (
  { words, sending }: RequestButtonRow,
  { key, className = 'btn', onClick, sends = false }: RequestButton,
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
    ${words.text(busy ? 'sending' : key)}
  </button>`;
};

/** The actions that the person may do with a request, and until when. */
export const requestButtons = (
  { may, cancellableUntil, cancelNote }: Pick<Claim, 'may' | 'cancellableUntil' | 'cancelNote'>,
  row: RequestButtonRow,
): TemplateResult | typeof nothing => {
  const { words } = row;
  const [mayCancel, mayApprove, mayDecline] = ['cancel', 'approve', 'decline'].map((action) =>
    isAllowed(may, action),
  );
  const decides = mayApprove || mayDecline;
  if (!mayCancel && !decides) return nothing;
  const until = cancelNote
    ? plainText(cancelNote)
    : cancellableUntil && words.text('until', { date: formatDateTime(cancellableUntil, words) });
  const cancel = html`<p class="cancel-row">
    ${button(row, { key: 'cancelIt', className: 'text-btn', onClick: () => row.setConfirming('cancel') })}
    ${until ? html`<span class="n12 quiet">${until}</span>` : nothing}
  </p>`;
  const decline = button(row, { key: 'decline', onClick: () => row.setConfirming('decline') });
  const approve = button(row, {
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
export const confirmCancel = (row: RequestButtonRow): TemplateResult =>
  html`<p class="strong">${row.words.text('cancelSure')}</p>
    <div class="actions">
      ${button(row, { key: 'keepIt', onClick: () => row.setConfirming(undefined) })}
      ${button(row, {
        key: 'cancelIt',
        className: 'btn primary',
        onClick: () => row.send('cancel'),
        sends: true,
      })}
    </div>`;

/** The buttons below the reason of a decline. */
export const declineButtons = (row: RequestButtonRow): TemplateResult => {
  const { sending } = row;
  return html`<div class="actions">
    ${button(row, { key: 'back', onClick: () => row.setConfirming(undefined) })}
    <button
      class="btn primary"
      type="submit"
      form=${reasonFormId}
      part="button button-primary"
      aria-disabled=${sending ? 'true' : 'false'}
    >
      ${row.words.text(sending ? 'sending' : 'declineSend')}
    </button>
  </div>`;
};
