import type { Standing } from '../../contract/standing.ts';

/**
 * What a badge says first about where the company stands: in grace, at risk, a tier that starts later, a tier by
 * invitation, on the way to the next tier, at the top, or none of these.
 */
export type StandingStatus = 'grace' | 'risk' | 'deferred' | 'invitation' | 'next' | 'top' | 'plain';

/** What may be lost comes before what is won already, and that before what could be won. */
export const standingStatus = ({ tier, next, keep, risk, grace, deferred }: Standing): StandingStatus => {
  if (grace) return 'grace';
  if (keep?.status === 'at_risk' || (risk && keep?.status !== 'kept')) return 'risk';
  if (deferred) return 'deferred';
  if (tier?.kind === 'invitation') return 'invitation';
  if (next && next.kind !== 'invitation') return 'next';
  // Only a backend that says `null` says that this is the top.
  return next === null ? 'top' : 'plain';
};
