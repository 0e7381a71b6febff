import type { TimelineStep } from '../../../src/contract/core/timeline-step.ts';
import { answerParts } from '../../../src/rules/field-validation.ts';
import { deliveryStages, type FulfillmentKind } from './rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { ClaimRecord } from './queries.ts';
import type { ClaimEntryRow } from './tables.ts';
import type { PerkOffer } from '../perks/queries.ts';
import type { ClaimSnapshot } from './snapshot.ts';
import type { RequestContext } from '../http/request-context.ts';
import { actorView, approverView, vendorActor } from '../session/permissions.ts';

const stepLabel = (
  { texts }: RequestContext,
  what: string,
  course: FulfillmentKind,
  kind: string,
): TimelineStep['label'] =>
  texts.find(`step.${what}.${kind}`) ?? texts.find(`step.${what}.${course}`) ?? texts.get(`step.${what}`);

const doneStep = (
  ctx: RequestContext,
  { people, fulfillment, offer }: ClaimSnapshot,
  entry: ClaimEntryRow,
): TimelineStep => {
  const { what, person, at, note } = entry;
  const role = what === 'approved' || what === 'declined' ? 'admin' : undefined;
  const known = person === null ? undefined : people.get(person);
  const actorRole = role && known && !known.roles.includes('admin') ? 'approver' : role;
  return {
    state: 'done',
    label: stepLabel(ctx, what, fulfillment, offer.perk.kind),
    who: person === null ? vendorActor(ctx, offer.perk.perk) : actorView(ctx, people, person, actorRole),
    at: at.toISOString(),
    note: note === null ? undefined : ctx.texts.find(`released.${note}`),
  };
};

const decisionStep = (ctx: RequestContext, { people }: ClaimSnapshot): TimelineStep => {
  const { texts } = ctx;
  const who = approverView(ctx, people);
  const label = who?.isViewer
    ? texts.get('step.you_decide')
    : texts.get('step.decides', { name: who?.name ?? '' });
  return { state: 'now', label, who, note: texts.find('usually.decided') };
};

/** The day of the event or appointment, or else the day that was asked for. */
const appointmentStep = (
  { texts }: RequestContext,
  offer: PerkOffer,
  { claim }: ClaimRecord,
): TimelineStep => {
  const { perk, event } = offer;
  const at = event?.starts_at ?? claim.scheduled_at;
  const [from] = answerParts(claim.answers['from']);
  return {
    state: 'next',
    label: texts.find(`perk.${perk.perk}.visit`) ?? texts.get(`perk.${perk.perk}.title`),
    at: at?.toISOString(),
    note: !at && from !== undefined ? texts.get('step.from', { date: texts.formatDate(from) }) : undefined,
  };
};

const shipmentSteps = (
  ctx: RequestContext,
  { claim }: ClaimRecord,
  offer: PerkOffer,
  now: boolean,
): TimelineStep[] => {
  const done = claim.parcel?.done ?? 0;
  return deliveryStages.slice(done).flatMap((stage, index) => {
    // The stages between the current one and the delivery are left out.
    if (index > 0 && stage !== 'delivered') return [];
    const isCurrent = now && index === 0;
    const at = stage === 'delivered' ? claim.parcel?.arrivesOn : undefined;
    const who = index === 0 ? vendorActor(ctx, offer.perk.perk) : undefined;
    return [{ state: isCurrent ? 'now' : 'next', label: ctx.texts.get(`step.stage.${stage}`), who, at }];
  });
};

/** The steps still to come once no decision is needed; with `on` the first one is the current one. */
const upcomingSteps = (
  ctx: RequestContext,
  snapshot: ClaimSnapshot,
  record: ClaimRecord,
  isCurrent: boolean,
): TimelineStep[] => {
  const { fulfillment, offer } = snapshot;
  const { texts } = ctx;
  if (fulfillment === 'seat') return [appointmentStep(ctx, offer, record)];
  if (fulfillment === 'goods') return shipmentSteps(ctx, record, offer, isCurrent);
  if (fulfillment === 'access')
    return [{ state: 'next', label: stepLabel(ctx, 'fulfilled', fulfillment, offer.perk.kind) }];
  if (offer.facts.progress)
    return [
      {
        state: 'now',
        label: texts.get('step.learning'),
        note: texts.find(`perk.${offer.perk.perk}.certificate`),
      },
    ];
  const who = vendorActor(ctx, offer.perk.perk);
  const label = texts.get('step.sets_date', { vendor: who.name });
  const note = texts.find(`perk.${offer.perk.perk}.usually`);
  return [{ state: isCurrent ? 'now' : 'next', label, who, note }, appointmentStep(ctx, offer, record)];
};

/** The steps of a claim: those in the ledger, the current one with who acts, and those to come. */
export const claimTimeline = (
  ctx: RequestContext,
  snapshot: ClaimSnapshot,
  record: ClaimRecord,
): TimelineStep[] => {
  const pastSteps = record.entries.map((entry) => doneStep(ctx, snapshot, entry));
  switch (snapshot.status) {
    case 'awaiting_approval':
      return [...pastSteps, decisionStep(ctx, snapshot), ...upcomingSteps(ctx, snapshot, record, false)];
    case 'requested':
    case 'approved':
      return [...pastSteps, ...upcomingSteps(ctx, snapshot, record, true)];
    case 'waitlisted':
      return [
        ...pastSteps,
        { state: 'now', label: ctx.texts.get('step.seat_free') },
        appointmentStep(ctx, snapshot.offer, record),
      ];
    case 'scheduled':
      return [...pastSteps, appointmentStep(ctx, snapshot.offer, record)];
    default:
      return pastSteps;
  }
};

/** Who ended a claim and why, in their own words. */
export const endReason = (
  ctx: RequestContext,
  { people }: ClaimSnapshot,
  { claim, entries }: ClaimRecord,
): { text: string; by?: TimelineStep['who'] } | undefined => {
  const last = entries.findLast(({ what }) => what === 'declined' || what === 'cancelled');
  if (claim.reason === null || !last) return undefined;
  return {
    text: plainText(claim.reason),
    by: last.person === null ? undefined : actorView(ctx, people, last.person),
  };
};
