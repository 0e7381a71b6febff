import { html, nothing } from 'lit';
import { redemptionsRoute } from '../../../contract/compiled/redemptions.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import { formatFigure } from '../../internal/i18n/figures.ts';
import type { ApprovalQueue } from '../../internal/requests/approval-queue.ts';
import type { UnsentWrites } from '../../internal/requests/unsent-writes.ts';
import { rewardKindLabel } from './kind-label.ts';
import type { OrderMessages } from './messages.ts';
import type { OrderContext } from './order-context.ts';
import { refusalText } from './refusal.ts';

const writeLabels: Readonly<Record<string, keyof OrderMessages>> = {
  cancelRedemption: 'unsentCancel',
  approveRedemption: 'unsentApprove',
  declineRedemption: 'unsentDecline',
};

/** What the list above the rewards says of writes that were not sent. */
export const orderTexts = (context: OrderContext): ConstructorParameters<typeof UnsentWrites>[2] => {
  const { words } = context;
  return {
    label: ({ write, title }) => {
      const key = writeLabels[write];
      if (key) return words.text(key);
      return title ? words.text('unsentOrder', { title }) : words.text('unsentOrderBare');
    },
    refusal: (error) => refusalText(error, context),
  };
};

/** The orders that wait for a decision. */
export const ordersToDecide = (
  context: OrderContext,
): ConstructorParameters<typeof ApprovalQueue<Redemption>>[1] => ({
  route: redemptionsRoute,
  kindLabel: ({ reward }) => rewardKindLabel(reward?.kind, context),
  title: ({ reward }) => reward?.title ?? context.words.text('order'),
  fact: ({ cost }) => (cost ? html`<bdi>${formatFigure(cost, context.words.locale)}</bdi>` : nothing),
  open: (order) => context.showOrder(order.id, { known: order }),
});
