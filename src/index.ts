export type { ProgramOptions, Source, SourceRequest, Sources, TokenRequest } from './client/options.ts';
export { LaurelProgram } from './elements/program/program.ts';
export { LaurelClaimedEvent, LaurelClaimEvent } from './elements/shared/claim-event.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from './elements/shared/events.ts';
export { LaurelNavigateEvent } from './elements/shared/navigate-event.ts';
export { configureLaurel, signOut } from './elements/shared/page.ts';
export { LaurelPerkList } from './elements/perk-list/perk-list.ts';
export { LaurelTierBadge } from './elements/tier-badge/tier-badge.ts';
export type { TierBadgeVariant } from './elements/tier-badge/variant.ts';
