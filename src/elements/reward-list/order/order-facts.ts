import { html, nothing } from 'lit';
import type { Redemption } from '../../../contract/redemptions.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { OrderContext } from './order-context.ts';

const row = (label: string, value: unknown): Renderable =>
  value === undefined || value === nothing
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;

/** What was ordered, what it costs, by whom, when, and who decides. */
export const orderFacts = (redemption: Redemption, { words }: OrderContext): Renderable => {
  const { option, quantity, cost, requestedAt, by, approver, status } = redemption;
  const isOpen = status === 'awaiting_approval' || status === 'requested';
  const rows = [
    row(words.text('chosen'), option && localText(option)),
    row(words.text('quantity'), quantity === undefined ? undefined : formatInteger(quantity, words.locale)),
    row(words.text('cost'), cost && figureTemplate(cost, words.locale)),
    row(words.text('orderedOn'), requestedAt && formatDateTime(requestedAt, words)),
    row(words.text('orderedBy'), by && html`<bdi>${by.name}</bdi>`),
    row(words.text(isOpen ? 'decider' : 'decided'), approver && html`<bdi>${approver.name}</bdi>`),
  ];
  return rows.every((one) => one === nothing) ? nothing : html`<dl class="rows">${rows}</dl>`;
};

/** Why it was declined or cancelled, and by whom. */
export const orderReason = ({ reason, status }: Redemption, { words }: OrderContext): Renderable => {
  if (!reason) return nothing;
  const name = reason.by && html`<bdi>${reason.by.name}</bdi>`;
  const key =
    status === 'cancelled' ? 'cancelledBy' : status === 'declined' ? ('declinedBy' as const) : undefined;
  const by = name && key ? words.rich(key, { name }) : name;
  return notice(html`${by ? html`<b>${by}.</b> ` : nothing}${localText(reason.text)}`);
};
