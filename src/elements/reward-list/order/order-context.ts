import type { Redemption } from '../../../contract/redemptions.ts';
import type { DialogView } from '../../internal/ui/dialog.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { WidgetContext } from '../../internal/states/widget-context.ts';
import type { RewardMessages } from '../messages.ts';
import type { OrderMessages } from './messages.ts';

/** The part of the dialog's view that a panel fills; `OrderDialog` adds the rest. */
export type OrderDialogContent = Pick<DialogView, 'eyebrow' | 'title' | 'body' | 'footer'>;

/** The body and the footer of a panel. */
export type OrderPanelBody = Pick<DialogView, 'body' | 'footer'>;

/** The panels of the dialog: what is to be redeemed, one order, all orders. */
export type OrderPanel = 'form' | 'order' | 'orders';

/** How an order is opened. */
export interface OpenedOrder {
  /** Shown until the order is read. */
  readonly known?: Redemption | undefined;
  /** Stands above the order. */
  readonly note?: string | undefined;
  /** Whether the person asked for its code. */
  readonly showsCode?: boolean;
}

/** What the panels of the dialog share, and how one panel leads to another. */
export interface OrderContext extends WidgetContext<OrderMessages> {
  /** The messages of the list: names of kinds, and what all widgets say. */
  readonly listWords: Localizer<RewardMessages>;
  showOrder(id: string, opened?: OpenedOrder): void;
  showOrders(): void;
  /** Whether the dialog is open at this panel. */
  isShowing(panel: OrderPanel): boolean;
  /** Opens the dialog at this panel again, for an outcome that must not be missed. */
  bringToFront(panel: OrderPanel): void;
  /** Focuses the title, since the focused element is gone, and announces a text to screen readers. */
  focusTitle(announcement: string): void;
  /** Announces a text to screen readers, and leaves the focus where it is. */
  announce(text: string): void;
  close(): void;
}
