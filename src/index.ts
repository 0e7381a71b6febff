export type { ProgramOptions, Source, SourceRequest, Sources, TokenRequest } from './client/options.ts';
export { LaurelProgram } from './elements/program/program.ts';
export { LaurelErrorEvent, LaurelLoadEvent, LaurelNavigateEvent } from './elements/shared/events.ts';
export { configureLaurel, signOut } from './elements/shared/page.ts';
export { LaurelTierBadge } from './elements/tier-badge/tier-badge.ts';
export type { TierBadgeVariant } from './elements/tier-badge/variant.ts';
