import {
  approveRedemption,
  cancelRedemption,
  declineRedemption,
} from '../../../contract/compiled/redemptions-writes.ts';
import type { Redemption } from '../../../contract/redemptions.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { RequestActions } from '../../internal/requests/request-actions.ts';
import type { OrderContext } from './order-context.ts';
import { orderStatusText } from './order-status.ts';

interface OrderActionCallbacks {
  readonly onChanged: (redemption: Redemption) => void;
  /** A refusal says that the order on screen is out of date. */
  readonly onStale: () => void;
}

/** The actions on the open order. */
export const orderActions = (
  context: OrderContext,
  writes: PendingWrites,
  { onChanged, onStale }: OrderActionCallbacks,
) =>
  new RequestActions<
    Redemption,
    typeof cancelRedemption | typeof approveRedemption | typeof declineRedemption
  >(context, writes, {
    routes: [cancelRedemption, approveRedemption, declineRedemption],
    intents: {
      cancel: () => ({ write: cancelRedemption, body: {} }),
      approve: () => ({ write: approveRedemption, body: {} }),
      decline: (reason) => ({ write: declineRedemption, body: { reason } }),
    },
    draftKey: (id) => draftKey('decline-order', id),
    title: ({ reward }) => reward && plainText(reward.title),
    isShowing: () => context.isShowing('order'),
    bringToFront: () => context.bringToFront('order'),
    onChanged: (redemption) => {
      onChanged(redemption);
      return orderStatusText(redemption.status, context);
    },
    onStale,
  });
