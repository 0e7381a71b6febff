// Standing: `activity.ts` is what an account did, `placement.ts` the tier that follows from it by `tier-rules.ts`,
// `account-standing.ts` loads and stores both, and the views make the answers.

import { Track, type StandingChange, type Standing } from '../../../src/contract/standing.ts';
import { addDays, addMonths, rangeOf } from '../calendar-dates.ts';
import { highestTier, isTierMet } from './entitlement.ts';
import type { TierChange } from './placement.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { readStored } from '../i18n/stored-texts.ts';
import { loadStanding, type StandingRecord } from './account-standing.ts';
import { adminContact, membershipEnvelope, isActive, maySeeStanding } from '../session/membership-view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirementsProgress } from './requirement-view.ts';
import { benefitsView, tierView } from './tier-view.ts';

type KeepView = NonNullable<Standing['keep']>;

const tierName = ({ texts }: RequestContext, tier: string) => texts.get(`tier.${tier}.name`);
const tierRow = ({ rules }: StandingRecord, tier: string | null) =>
  rules.tierRows.find((row) => row.tier === tier);
const tierRule = ({ rules }: StandingRecord, tier: string | null) =>
  rules.tiers.find(({ id }) => id === tier);

const changeView = (
  ctx: RequestContext,
  standing: StandingRecord,
  { at, kind, from, to, cause }: TierChange,
): StandingChange => {
  const { texts } = ctx;
  const invited = tierRow(standing, to)?.kind === 'invitation';
  const judged = kind !== 'renewal' ? 'missed' : invited ? 'renewed' : 'kept';
  const reason = cause.closed === undefined ? cause.kind : judged;
  const because = texts.find(`because.${reason}`, {
    id: cause.reference ?? '',
    tier: from === null ? '' : plainText(tierName(ctx, from)),
    date: cause.closed === undefined ? '' : texts.formatDate(cause.closed),
  });
  return {
    at,
    kind: kind !== 'renewal' && invited ? 'invitation' : kind,
    from: from === null ? undefined : tierName(ctx, from),
    to: to === null ? undefined : tierName(ctx, to),
    because,
    reference: cause.reference === undefined ? undefined : { label: cause.reference },
  };
};

/**
 * Whether the tier is kept in the current period. With a fixed window it is kept as soon as the target is reached; a
 * rolling window is judged on the last day.
 */
const keepStatus = (standing: StandingRecord): KeepView['status'] => {
  const {
    rules,
    activity,
    placement: { tier, grace, day },
  } = standing;
  const rule = tierRule(standing, tier);
  if (grace || !rule) return 'at_risk';
  const met = isTierMet(rule, activity, day);
  if (met) return rule.conditions.some(({ window }) => window.kind === 'rolling') ? 'open' : 'kept';
  return day >= addMonths(rangeOf(rules.period, day).to, -rules.riskMonths) ? 'at_risk' : 'open';
};

const keepView = (ctx: RequestContext, standing: StandingRecord): KeepView | undefined => {
  const {
    rules,
    placement: { tier, grace, day },
  } = standing;
  const rule = tierRule(standing, tier);
  if (!rule || tierRow(standing, tier)?.kind === 'invitation') return undefined;
  const { to } = rangeOf(rules.period, day);
  const timed = rules.period.kind !== 'lifetime';
  return {
    status: keepStatus(standing),
    by: grace?.until ?? (timed ? addDays(to, -1) : undefined),
    through: timed ? addDays(rangeOf(rules.period, grace?.until ?? to).to, -1) : undefined,
    requirements: requirementsProgress(ctx, standing, rule),
  };
};

const riskView = (
  ctx: RequestContext,
  standing: StandingRecord,
  keep: KeepView | undefined,
): Standing['risk'] => {
  const {
    rules,
    activity,
    placement: { grace, day },
  } = standing;
  if (keep?.status !== 'at_risk' || grace) return undefined;
  const { to } = rangeOf(rules.period, day);
  const on = addMonths(to, rules.graceMonths);
  const follows = highestTier(rules, activity, addDays(to, -1));
  return {
    follows: follows === null ? null : tierName(ctx, follows),
    on,
    graceUntil: rules.graceMonths > 0 ? addDays(on, -1) : undefined,
  };
};

const graceView = (ctx: RequestContext, { placement: { grace } }: StandingRecord): Standing['grace'] =>
  grace
    ? {
        until: grace.until,
        follows: grace.follows === null ? null : tierName(ctx, grace.follows),
        on: addDays(grace.until, 1),
      }
    : undefined;

const invitationView = ({ viewer, texts }: RequestContext, tier: string): Standing['invitation'] => ({
  by: texts.find(`tier.${tier}.invitation.by`),
  note: texts.find(`tier.${tier}.invitation.note`),
  reviewOn: viewer.membership.review_on ?? undefined,
  reviewer: viewer.membership.reviewer ?? undefined,
});

/** The next tier that can be earned; `null` at the top, and for a tier by invitation. */
const nextTierView = (ctx: RequestContext, standing: StandingRecord) => {
  const {
    rules,
    placement: { tier, deferred },
  } = standing;
  const from = tierRow(standing, deferred?.tier ?? tier);
  const row =
    from?.kind === 'invitation'
      ? undefined
      : rules.tierRows.find(({ kind, position }) => kind === 'earned' && position > (from?.position ?? 0));
  const rule = row && tierRule(standing, row.tier);
  if (!rule) return { next: null };
  return {
    next: tierView(ctx.texts, rules, rule.id, 'gain'),
    requirements: requirementsProgress(ctx, standing, rule, tierRule(standing, tier)),
  };
};

const forwardView = (
  { texts }: RequestContext,
  tier: string,
  keep: KeepView | undefined,
): Standing['forward'] => {
  const benefits = nonEmpty(benefitsView(texts, `tier.${tier}.forward`));
  return benefits && { through: keep?.through, benefits };
};

const standingView = (ctx: RequestContext, standing: StandingRecord): Omit<Standing, 'program' | 'owner'> => {
  const { texts } = ctx;
  const {
    rules,
    placement: { tier, since, grace, deferred, history },
  } = standing;
  const keep = keepView(ctx, standing);
  const moves = history
    .slice(-8)
    .reverse()
    .map((move) => changeView(ctx, standing, move));
  return {
    tier: tier === null ? null : tierView(texts, rules, tier, 'benefit'),
    since: since ?? undefined,
    until: keep?.status === 'kept' ? keep.through : keep?.by,
    ...nextTierView(ctx, standing),
    keep,
    risk: riskView(ctx, standing, keep),
    grace: graceView(ctx, standing),
    deferred: deferred ? { tier: tierView(texts, rules, deferred.tier, 'gain'), on: deferred.on } : undefined,
    invitation:
      tier !== null && tierRow(standing, tier)?.kind === 'invitation' ? invitationView(ctx, tier) : undefined,
    reason: moves[0],
    history: nonEmpty(moves),
    forward: tier === null || grace ? undefined : forwardView(ctx, tier, keep),
  };
};

/** `GET /standing` */
export const readStandingView = async (ctx: RequestContext): Promise<Standing> => {
  const { tx, viewer, now } = ctx;
  const { account, program } = viewer;
  if (!maySeeStanding(viewer))
    throw new ProblemError('role_required', 'The account shows its standing to other roles', {
      ask: adminContact(viewer),
    });
  const common = {
    ...membershipEnvelope(ctx),
    program: { name: program.program },
    owner: { kind: 'account', name: account.name },
  };
  if (!isActive(viewer)) return { ...common, tier: null };
  const tracksOf = tx.selectFrom('track').select('definition').where('account', '=', account.account);
  const [standing, tracks] = await Promise.all([
    loadStanding(tx, account, program.time_zone, now),
    tracksOf.orderBy('position').execute(),
  ]);
  return {
    ...common,
    ...standingView(ctx, standing),
    tracks: nonEmpty(tracks.map(({ definition }) => readStored(ctx, Track, definition))),
  };
};
