import { html, nothing, type TemplateResult } from 'lit';
import { RedemptionStatus } from '../../../contract/compiled/redemptions.ts';
import { crossIcon } from '../../internal/requests/panel-parts.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { OrderContext } from './order-context.ts';

const orderStatuses = RedemptionStatus[1];

/** The status of an order in words; an unknown one as the backend spells it. */
export const orderStatusText = (status: string, { words }: OrderContext): string => {
  const known = orderStatuses.find((one) => one === status);
  return known ? words.text(known) : words.text('otherStatus', { status: status || '–' });
};

/** Whether a session is sure to take place, as far as its status is known: who waits has nothing for a calendar yet. */
export const isCertain = (status: string): boolean => /^(approved|scheduled|fulfilled)$/.test(status);

/** The status as a chip: green if granted, grey without a sign if unknown, grey if closed, else in the accent colour. */
export const orderStatusChip = (status: string, context: OrderContext): TemplateResult => {
  const granted = isCertain(status);
  const closed = /^(declined|cancelled|expired)$/.test(status);
  const underWay = /^(requested|awaiting_approval)$/.test(status);
  const sign = granted ? icon('check') : closed ? crossIcon : underWay ? icon('clock') : nothing;
  return html`<span class="status ${granted ? 'good' : underWay ? 'under-way' : ''}" part="status"
    >${sign}<span>${orderStatusText(status, context)}</span></span
  >`;
};
