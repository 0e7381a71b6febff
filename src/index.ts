// All of Laurel: every widget's class, the client's options and events. Importing it changes nothing; `define.ts` registers the
// tags.

export type { ProgramOptions, TokenRequest } from './client/options.ts';
export type {
  ReadRequest,
  Source,
  SourceReply,
  SourceRequest,
  Sources,
  UnkeyedRequest,
  WriteRequest,
} from './client/sources.ts';
export { LaurelProgram } from './elements/program/program.ts';
export { LaurelClaimEvent, LaurelBeforeClaimEvent } from './elements/internal/events/claim-events.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from './elements/internal/events/resource-events.ts';
export { LaurelNavigateEvent } from './elements/internal/events/navigate-event.ts';
export { configureLaurel, signOut } from './elements/internal/program/page-provider.ts';
export {
  overrideWords,
  registerLocale,
  type AllWords,
  type OverrideScope,
  type SomeWords,
} from './elements/internal/i18n/page-words.ts';
export { LaurelPerkList } from './elements/perk-list/perk-list.ts';
export { LaurelBeforeReferEvent, LaurelReferEvent } from './elements/internal/events/referral-events.ts';
export { LaurelReferralForm } from './elements/referral-form/referral-form.ts';
export { LaurelLeaderboard } from './elements/leaderboard/leaderboard.ts';
export { LaurelRespondEvent, LaurelBeforeRespondEvent } from './elements/internal/events/survey-events.ts';
export { LaurelSurvey } from './elements/survey/survey.ts';
export { LaurelTierBadge } from './elements/tier-badge/tier-badge.ts';
export type { TierBadgeVariant } from './elements/tier-badge/badge-view.ts';
