import { afterWholeMonths, addDays, nextQuarter, rangeOf, type Day } from '../calendar-dates.ts';
import { entitledTier } from './entitlement.ts';
import { tierRank, type ActivityEntry, type TierRules } from './tier-rules.ts';

/** What caused a change of tier: an activity entry, or the end of a period. */
interface TierChangeCause {
  readonly kind: string;
  /** External id of the entry; of a refund the order's, which people know. */
  readonly reference?: string;
  /** Last day of the period that ended. */
  readonly closed?: Day;
}

export interface TierChange {
  readonly at: Day;
  readonly kind: 'start' | 'upgrade' | 'downgrade' | 'renewal' | 'grace';
  readonly from: string | null;
  readonly to: string | null;
  readonly cause: TierChangeCause;
}

/** Where an account stands, as plain data: what is stored, and what a replay of all activity yields again. */
export interface Placement {
  readonly tier: string | null;
  readonly since: Day | null;
  /** The tier is no longer earned, and stays until this day. */
  readonly grace: {
    readonly until: Day;
    readonly follows: string | null;
    readonly cause: TierChangeCause;
  } | null;
  /** A higher tier is earned, and starts on this day. */
  readonly deferred: { readonly tier: string; readonly on: Day; readonly cause: TierChangeCause } | null;
  /** Oldest first. */
  readonly history: readonly TierChange[];
  /** Decided up to this day, and up to this number of activity entries. */
  readonly day: Day;
  readonly seen: number;
}

export const initialPlacement = (day: Day): Placement => ({
  tier: null,
  since: null,
  grace: null,
  deferred: null,
  history: [],
  day,
  seen: 0,
});

const withChange = (
  now: Placement,
  kind: TierChange['kind'],
  to: string | null,
  cause: TierChangeCause,
): Placement => ({
  ...now,
  tier: to,
  since: kind === 'renewal' || kind === 'grace' ? now.since : now.day,
  history: [...now.history, { at: now.day, kind, from: now.tier, to, cause }],
});

const upgrade = (now: Placement, rules: TierRules, tier: string, cause: TierChangeCause): Placement => {
  if (rules.upgrade === 'next_quarter') {
    const deferred = now.deferred ?? { on: nextQuarter(now.day), cause };
    return { ...now, grace: null, deferred: { ...deferred, tier } };
  }
  return { ...withChange(now, now.tier === null ? 'start' : 'upgrade', tier, cause), grace: null };
};

const renew = (now: Placement, cause: TierChangeCause): Placement => {
  const due = now.grace !== null || (cause.kind === 'period_end' && now.since !== now.day);
  const renewed = now.tier !== null && due;
  const next = renewed ? withChange(now, 'renewal', now.tier, cause) : now;
  return { ...next, grace: null, deferred: null };
};

const downgrade = (
  now: Placement,
  rules: TierRules,
  follows: string | null,
  cause: TierChangeCause,
): Placement => {
  const undeferred = { ...now, deferred: null };
  if (now.grace) return { ...undeferred, grace: { ...now.grace, follows } };
  if (rules.graceMonths === 0) return withChange(undeferred, 'downgrade', follows, cause);
  const until = addDays(afterWholeMonths(now.day, rules.graceMonths), -1);
  return { ...withChange(undeferred, 'grace', now.tier, cause), grace: { until, follows, cause } };
};

const reevaluate = (
  now: Placement,
  rules: TierRules,
  entries: readonly ActivityEntry[],
  cause: TierChangeCause,
): Placement => {
  const tier = entitledTier(rules, entries, now.day);
  const step = tierRank(rules, tier) - tierRank(rules, now.tier);
  if (step > 0 && tier !== null) return upgrade(now, rules, tier, cause);
  return step === 0 ? renew(now, cause) : downgrade(now, rules, tier, cause);
};

/** The next day after `now.day` on which something changes without activity: a period, grace or deferral ends. */
const nextBoundary = (now: Placement, rules: TierRules): Day => {
  const days = [rangeOf(rules.period, now.day).to];
  if (now.grace) days.push(addDays(now.grace.until, 1));
  if (now.deferred) days.push(now.deferred.on);
  return days.reduce((first, day) => (day < first ? day : first));
};

const crossBoundary = (
  before: Placement,
  rules: TierRules,
  entries: readonly ActivityEntry[],
  day: Day,
): Placement => {
  let now: Placement = { ...before, day };
  if (now.deferred?.on === day) {
    const { tier, cause } = now.deferred;
    now = { ...withChange(now, now.tier === null ? 'start' : 'upgrade', tier, cause), deferred: null };
  }
  if (rangeOf(rules.period, day).from === day)
    now = reevaluate(now, rules, entries, { kind: 'period_end', closed: addDays(day, -1) });
  if (now.grace && now.grace.until < day)
    now = { ...withChange(now, 'downgrade', now.grace.follows, now.grace.cause), grace: null };
  return now;
};

const advanceDays = (
  before: Placement,
  rules: TierRules,
  entries: readonly ActivityEntry[],
  today: Day,
): Placement => {
  let now = before;
  for (let day = nextBoundary(now, rules); day <= today; day = nextBoundary(now, rules))
    now = crossBoundary(now, rules, entries, day);
  return today > now.day ? { ...now, day: today } : now;
};

/**
 * Advances a placement to `today` over the activity entries that it has not counted yet. Each entry is judged on the
 * day it was recorded, with what was known then. A clock that is set back never undoes a decision.
 */
export const advancePlacement = (
  from: Placement,
  rules: TierRules,
  entries: readonly ActivityEntry[],
  today: Day,
): Placement => {
  let now = from;
  for (let seen = from.seen; seen < entries.length; seen += 1) {
    const entry = entries[seen];
    if (!entry) break;
    now = advanceDays(now, rules, entries.slice(0, seen), entry.recordedOn);
    const cause =
      entry.reverses === null
        ? { kind: entry.kind, reference: entry.id }
        : { kind: 'refund', reference: entry.reverses };
    now = { ...reevaluate(now, rules, entries.slice(0, seen + 1), cause), seen: seen + 1 };
  }
  return advanceDays(now, rules, entries, today);
};
