/**
 * `<laurel-tier-badge>`: where the company stands. `tier-badge.ts` reads the standing; `standing-status.ts` decides what
 * is said first; a `BadgeView` draws that (`progress-view.ts`, or `tier-status-view.ts` on demand); `card.ts` and
 * `chip.ts` lay it out. `goal.ts` and `progress-track.ts` draw requirements, `medallion.ts` the default artwork. The
 * ladder of all tiers and the explanations are loaded when they are opened.
 */
export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelTierBadge } from './tier-badge.ts';
export type { TierBadgeVariant } from './badge-view.ts';
