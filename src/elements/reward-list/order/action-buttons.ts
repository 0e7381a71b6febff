import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../../client/errors.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { buttonPart } from '../../internal/ui/button-part.ts';
import { declineOrderFormId } from './decline-form.ts';
import type { OrderContext } from './order-context.ts';
import { notice } from './panel-states.ts';

/** The handlers and state of the button row below an order. */
export interface OrderButtonRow {
  readonly context: OrderContext;
  readonly sending: boolean;
  readonly setConfirming: (action: 'cancel' | 'decline' | undefined) => void;
  readonly send: (action: 'cancel' | 'approve') => void;
}

interface OrderButton {
  readonly key: 'cancelOrder' | 'keepIt' | 'approve' | 'decline' | 'back';
  readonly className?: string;
  readonly onClick: () => void;
  /** Whether it sends an action, and says so meanwhile. */
  readonly sends?: boolean;
}

const orderButton = (
  { context, sending }: OrderButtonRow,
  { key, className = 'btn', onClick, sends = false }: OrderButton,
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

/** The actions that the person may do with an order, and until when. */
export const actionButtons = (
  { may, cancellableUntil, cancelNote }: Redemption,
  row: OrderButtonRow,
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
  const cancel = html`<p class="leave">
    ${orderButton(row, { key: 'cancelOrder', className: 'text-btn', onClick: () => row.setConfirming('cancel') })}
    ${until ? html`<span class="n12 quiet">${until}</span>` : nothing}
  </p>`;
  const decline = orderButton(row, { key: 'decline', onClick: () => row.setConfirming('decline') });
  const approve = orderButton(row, {
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

/** Asks for confirmation before an order is cancelled. */
export const confirmCancel = (row: OrderButtonRow): TemplateResult =>
  html`<p class="strong">${row.context.words.text('cancelSure')}</p>
    <div class="actions">
      ${orderButton(row, { key: 'keepIt', onClick: () => row.setConfirming(undefined) })}
      ${orderButton(row, {
        key: 'cancelOrder',
        className: 'btn primary',
        onClick: () => row.send('cancel'),
        sends: true,
      })}
    </div>`;

/** The buttons below the reason of a decline. */
export const declineOrderButtons = (row: OrderButtonRow): TemplateResult => {
  const { sending } = row;
  return html`<div class="actions">
    ${orderButton(row, { key: 'back', onClick: () => row.setConfirming(undefined) })}
    <button
      class="btn primary"
      type="submit"
      form=${declineOrderFormId}
      part="button button-primary"
      aria-disabled=${sending ? 'true' : 'false'}
    >
      ${row.context.words.text(sending ? 'sending' : 'declineSend')}
    </button>
  </div>`;
};

/** Why the backend refused an action. */
export const actionRefused = ({ code, detail }: LaurelError, { words }: OrderContext): TemplateResult =>
  notice(detail ? localText(detail) : words.text(code === 'redemption_moved_on' ? 'movedOn' : 'moveFailed'), {
    tone: 'caution',
    role: 'alert',
  });
