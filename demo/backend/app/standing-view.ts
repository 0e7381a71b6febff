import type { Change, Standing } from '../../../src/contract/standing.ts';
import { addDays, addMonths, spanOf } from '../rules/calendar.ts';
import { highest, isMet } from '../rules/entitlement.ts';
import type { Move } from '../rules/placement.ts';
import { plain } from '../store/localized.ts';
import { readStanding, type Ground } from '../store/standing.ts';
import { adminOf, envelopeOf, isActive, maySeeStanding } from './membership-view.ts';
import { some, type Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { progress } from './requirement-view.ts';
import { benefitsOf, tierOf } from './tier-view.ts';

type Keep = NonNullable<Standing['keep']>;

const nameOf = ({ texts }: Question, tier: string) => texts.say(`tier.${tier}.name`);
const lookOf = ({ rules }: Ground, tier: string | null) => rules.looks.find((look) => look.tier === tier);
const ruleOf = ({ rules }: Ground, tier: string | null) => rules.tiers.find(({ id }) => id === tier);

const changeOf = (question: Question, ground: Ground, { at, kind, from, to, cause }: Move): Change => {
  const { texts } = question;
  const invited = lookOf(ground, to)?.kind === 'invitation';
  const judged = kind !== 'renewal' ? 'missed' : invited ? 'renewed' : 'kept';
  const reason = cause.closed === undefined ? cause.kind : judged;
  const because = texts.find(`because.${reason}`, {
    id: cause.reference ?? '',
    tier: from === null ? '' : plain(nameOf(question, from)),
    date: cause.closed === undefined ? '' : texts.date(cause.closed),
  });
  return {
    at,
    kind: kind !== 'renewal' && invited ? 'invitation' : kind,
    from: from === null ? undefined : nameOf(question, from),
    to: to === null ? undefined : nameOf(question, to),
    because,
    reference: cause.reference === undefined ? undefined : { label: cause.reference },
  };
};

/** A tier is kept for good once its own period's sum is reached; a rolling sum is judged on the last day. */
const statusOf = (ground: Ground): Keep['status'] => {
  const {
    rules,
    entries,
    placement: { tier, grace, day },
  } = ground;
  const rule = ruleOf(ground, tier);
  if (grace || !rule) return 'at_risk';
  const met = isMet(rule, entries, day);
  if (met) return rule.conditions.some(({ window }) => window.kind === 'rolling') ? 'open' : 'kept';
  return day >= addMonths(spanOf(rules.period, day).to, -rules.riskMonths) ? 'at_risk' : 'open';
};

const keepOf = (question: Question, ground: Ground): Keep | undefined => {
  const {
    rules,
    placement: { tier, grace, day },
  } = ground;
  const rule = ruleOf(ground, tier);
  if (!rule || lookOf(ground, tier)?.kind === 'invitation') return undefined;
  const { to } = spanOf(rules.period, day);
  const timed = rules.period.kind !== 'lifetime';
  return {
    status: statusOf(ground),
    by: grace?.until ?? (timed ? addDays(to, -1) : undefined),
    through: timed ? addDays(spanOf(rules.period, grace?.until ?? to).to, -1) : undefined,
    requirements: progress(question, ground, rule),
  };
};

const riskOf = (question: Question, ground: Ground, keep: Keep | undefined): Standing['risk'] => {
  const {
    rules,
    entries,
    placement: { grace, day },
  } = ground;
  if (keep?.status !== 'at_risk' || grace) return undefined;
  const { to } = spanOf(rules.period, day);
  const on = addMonths(to, rules.graceMonths);
  const follows = highest(rules, entries, addDays(to, -1));
  return {
    follows: follows === null ? null : nameOf(question, follows),
    on,
    graceUntil: rules.graceMonths > 0 ? addDays(on, -1) : undefined,
  };
};

const graceOf = (question: Question, { placement: { grace } }: Ground): Standing['grace'] =>
  grace
    ? {
        until: grace.until,
        follows: grace.follows === null ? null : nameOf(question, grace.follows),
        on: addDays(grace.until, 1),
      }
    : undefined;

const invitationOf = ({ viewer, texts }: Question, tier: string): Standing['invitation'] => ({
  by: texts.find(`tier.${tier}.invitation.by`),
  note: texts.find(`tier.${tier}.invitation.note`),
  reviewOn: viewer.membership.review_on ?? undefined,
  reviewer: viewer.membership.reviewer ?? undefined,
});

/** The next earned step; `null` at the top, and for those who stand beside the ladder by invitation. */
const nextOf = (question: Question, ground: Ground) => {
  const {
    rules,
    placement: { tier, deferred },
  } = ground;
  const from = lookOf(ground, deferred?.tier ?? tier);
  const look =
    from?.kind === 'invitation'
      ? undefined
      : rules.looks.find(({ kind, position }) => kind === 'earned' && position > (from?.position ?? 0));
  const rule = look && ruleOf(ground, look.tier);
  if (!rule) return { next: null };
  return {
    next: tierOf(question.texts, rules, rule.id, 'gain'),
    requirements: progress(question, ground, rule, ruleOf(ground, tier)),
  };
};

const forwardOf = ({ texts }: Question, tier: string, keep: Keep | undefined): Standing['forward'] => {
  const benefits = some(benefitsOf(texts, `tier.${tier}.forward`));
  return benefits && { through: keep?.through, benefits };
};

const standingOf = (question: Question, ground: Ground): Omit<Standing, 'program' | 'owner'> => {
  const { texts } = question;
  const {
    rules,
    placement: { tier, since, grace, deferred, history },
  } = ground;
  const keep = keepOf(question, ground);
  const moves = history
    .slice(-8)
    .reverse()
    .map((move) => changeOf(question, ground, move));
  return {
    tier: tier === null ? null : tierOf(texts, rules, tier, 'benefit'),
    since: since ?? undefined,
    until: keep?.status === 'kept' ? keep.through : keep?.by,
    ...nextOf(question, ground),
    keep,
    risk: riskOf(question, ground, keep),
    grace: graceOf(question, ground),
    deferred: deferred ? { tier: tierOf(texts, rules, deferred.tier, 'gain'), on: deferred.on } : undefined,
    invitation:
      tier !== null && lookOf(ground, tier)?.kind === 'invitation' ? invitationOf(question, tier) : undefined,
    reason: moves[0],
    history: some(moves),
    forward: tier === null || grace ? undefined : forwardOf(question, tier, keep),
  };
};

/** `GET /standing` */
export const readStandingView = async (question: Question): Promise<Standing> => {
  const { books, viewer, now } = question;
  const { account, program } = viewer;
  if (!maySeeStanding(viewer))
    throw new Refusal('role_required', 'The account shows its standing to other roles', {
      ask: adminOf(viewer),
    });
  const common = {
    ...envelopeOf(question),
    program: { name: program.program },
    owner: { kind: 'account', name: account.name },
  };
  if (!isActive(viewer)) return { ...common, tier: null };
  const ground = await readStanding(books, account, program.time_zone, now);
  return { ...common, ...standingOf(question, ground) };
};
