/**
 * `<laurel-wallet>`: the balance of spendable points. `wallet.ts` reads it; `balance.ts`, `parts.ts` and `expiring.ts` draw it
 * by region, `chip.ts` in one line. The entries with their filter are `ledger/ledger.ts`; what makes a file of them is loaded
 * when somebody asks for it.
 */
export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelWallet, type WalletVariant } from './wallet.ts';
