import type { Requirements } from '../../contract/requirements.ts';
import type { Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tiers.ts';

/** The one thing that a badge says first about where the company stands. */
export type StandingStatus =
  | { readonly kind: 'grace'; readonly requirements: Requirements }
  | { readonly kind: 'risk'; readonly requirements: Requirements }
  | { readonly kind: 'deferred'; readonly tier: Tier; readonly on: string }
  | { readonly kind: 'invitation' }
  | { readonly kind: 'next'; readonly tier: Tier; readonly requirements: Requirements }
  | { readonly kind: 'top'; readonly kept: boolean; readonly requirements: Requirements }
  | { readonly kind: 'plain' };

/** What stands to be lost comes before what is won already, and that before what could be won. */
export const standingStatus = ({
  tier,
  next,
  requirements = [],
  keep,
  risk,
  grace,
  deferred,
}: Standing): StandingStatus => {
  const keeping = keep?.requirements ?? [];
  if (grace) return { kind: 'grace', requirements: keeping };
  if (keep?.status === 'at_risk' || (risk && keep?.status !== 'kept'))
    return { kind: 'risk', requirements: keeping };
  if (deferred) return { kind: 'deferred', ...deferred };
  if (tier?.kind === 'invitation') return { kind: 'invitation' };
  if (next && next.kind !== 'invitation') return { kind: 'next', tier: next, requirements };
  // Only a backend that says `null` says that this is the top.
  if (next === null) return { kind: 'top', kept: keep?.status === 'kept', requirements: keeping };
  return { kind: 'plain' };
};
