// `<laurel-perk-list>`: `perk-list.ts` reads the perks; `list/` filters, pages and places them, `card/` draws one, and `claim/`
// is the dialog in which one is claimed, loaded when it is opened.

export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export type { LaurelClaimEvent, LaurelBeforeClaimEvent } from '../internal/events/claim-events.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelPerkList } from './perk-list.ts';
