import type { Claim, ClaimDetail, Claims } from '../../../src/contract/claims.ts';
import type { Permission } from '../../../src/contract/core/permission.ts';
import { addDays, dayAt } from '../calendar-dates.ts';
import { cancellationNoticeDays } from './rules.ts';
import {
  countClaims,
  findClaimRecord,
  loadClaimRecords,
  type ClaimRecord,
  type ClaimFilter,
} from './queries.ts';
import {
  canStillCancel,
  mayCancel,
  readClaimLookups,
  claimSnapshot,
  type ClaimSnapshot,
} from './snapshot.ts';
import { endReason, claimTimeline } from './timeline.ts';
import { pageOf, pageSize, readCursor } from '../http/pagination.ts';
import { answersView } from '../forms/view.ts';
import { claimFieldsView } from './form-view.ts';
import { accessView, deliveryView, eventView } from '../perks/details-view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { actorView, approverView, mayDecide, perkEnvelope } from '../session/permissions.ts';
import { createDownloadTicket } from './download-ticket.ts';

const permissionsView = (ctx: RequestContext, snapshot: ClaimSnapshot, record: ClaimRecord): Permission[] => {
  const { viewer, now } = ctx;
  const may: Permission[] = [];
  if (snapshot.status === 'awaiting_approval' && mayDecide(viewer))
    may.push({ action: 'approve', allowed: true }, { action: 'decline', allowed: true });
  if (mayCancel(ctx, record) && canStillCancel(snapshot, record, now))
    may.push({ action: 'cancel', allowed: true });
  return may;
};

const cancellationView = (
  { texts, viewer, now }: RequestContext,
  snapshot: ClaimSnapshot,
  record: ClaimRecord,
): Partial<Claim> => {
  const { fulfillment, offer } = snapshot;
  if (!canStillCancel(snapshot, record, now)) return {};
  if (fulfillment !== 'seat' || !offer.event)
    return { cancelNote: texts.find(`cancel.until.${fulfillment}`) };
  const starts = dayAt(offer.event.starts_at, viewer.program.time_zone);
  return { cancellableUntil: addDays(starts, -cancellationNoticeDays) };
};

/** The event's time for a seat; the date that was set for a service. */
const appointmentView = (
  ctx: RequestContext,
  { offer, status }: ClaimSnapshot,
  { claim }: ClaimRecord,
): Claim['event'] => {
  if (offer.event) return eventView(ctx, offer, claim);
  if (!claim.scheduled_at || !/^(scheduled|fulfilled)$/.test(status)) return undefined;
  return { startsAt: claim.scheduled_at.toISOString(), timeZone: ctx.viewer.program.time_zone };
};

/** What the claim gives access to. The ticket of a file is valid for minutes, so it is made for each read. */
const grantedAccess = (
  ctx: RequestContext,
  { offer, status }: ClaimSnapshot,
  { claim }: ClaimRecord,
): Claim['access'] => {
  if (status !== 'fulfilled') return undefined;
  return offer.perk.display.file === undefined
    ? accessView(offer, claim)
    : createDownloadTicket(ctx, offer.perk);
};

/** Answers may hold a third person's data, so they are shown only to who wrote them and to who decides. */
const privateDetails = (
  ctx: RequestContext,
  snapshot: ClaimSnapshot,
  record: ClaimRecord,
): Partial<Claim> => {
  const { claim } = record;
  if (claim.person !== ctx.viewer.person.person && !mayDecide(ctx.viewer)) return {};
  return {
    answers: nonEmpty(answersView(ctx, claimFieldsView(ctx, snapshot.offer, snapshot.day), claim.answers)),
    reason: endReason(ctx, snapshot, record),
  };
};

const claimView = (ctx: RequestContext, snapshot: ClaimSnapshot, record: ClaimRecord): Claim => {
  const { offer, status, people } = snapshot;
  const { claim } = record;
  const { perk } = offer.perk;
  return {
    id: claim.claim,
    status,
    perk: { id: perk, title: ctx.texts.get(`perk.${perk}.title`), kind: offer.perk.kind },
    requestedAt: claim.requested_at.toISOString(),
    by: actorView(ctx, people, claim.person),
    timeline: claimTimeline(ctx, snapshot, record),
    approver: status === 'awaiting_approval' ? approverView(ctx, people) : undefined,
    event: appointmentView(ctx, snapshot, record),
    access: grantedAccess(ctx, snapshot, record),
    delivery: deliveryView(ctx, claim),
    ...privateDetails(ctx, snapshot, record),
    ...cancellationView(ctx, snapshot, record),
    may: permissionsView(ctx, snapshot, record),
  };
};

/**
 * A claim of the viewer's account at this moment.
 * @throws ProblemError `not_found`, also for claims of other accounts.
 */
export const readClaimRecord = async (ctx: RequestContext, id: string) => {
  const { tx, viewer, now } = ctx;
  const [record, lookups] = await Promise.all([
    findClaimRecord(tx, viewer.account.account, id),
    readClaimLookups(ctx),
  ]);
  const snapshot = record && claimSnapshot(lookups, record, now);
  if (!record || !snapshot) throw new ProblemError('not_found', 'There is no such claim here');
  return { record, snapshot };
};

export const readClaimView = async (ctx: RequestContext, id: string): Promise<Claim> => {
  const { record, snapshot } = await readClaimRecord(ctx, id);
  return claimView(ctx, snapshot, record);
};

/** `GET /claims/{id}` */
export const readClaim = async (ctx: RequestContext): Promise<ClaimDetail> => ({
  ...perkEnvelope(ctx),
  ...(await readClaimView(ctx, ctx.params['id'] ?? '')),
});

const claimFilter = ({ viewer, params }: RequestContext): ClaimFilter | undefined => {
  const { perk, decide, key } = params;
  if (decide !== undefined && decide !== 'me') throw new ProblemError('invalid_request', 'decide is `me`');
  if (decide === 'me' && !mayDecide(viewer)) return undefined;
  return {
    perk,
    ...(decide === 'me' && { status: 'awaiting_approval' }),
    key: key === undefined ? undefined : { key, person: viewer.person.person },
  };
};

/**
 * `GET /claims`, newest first. The next page holds claims below the last one's number, where no new claim can appear.
 */
export const readClaims = async (ctx: RequestContext): Promise<Claims> => {
  const { tx, viewer, now } = ctx;
  const cursor = readCursor(ctx, 'claims');
  const filter = claimFilter(ctx);
  if (!filter) return { ...perkEnvelope(ctx), items: [], total: 0 };
  const { account } = viewer.account;
  const [found, lookups, total] = await Promise.all([
    loadClaimRecords(tx, account, filter, { below: cursor?.after, size: pageSize + 1 }),
    readClaimLookups(ctx),
    countClaims(tx, account, filter),
  ]);
  const { page, nextCursor } = pageOf(ctx, 'claims', found, ({ claim }) => claim.seq);
  return {
    ...perkEnvelope(ctx),
    items: page.flatMap((record) => {
      const snapshot = claimSnapshot(lookups, record, now);
      return snapshot ? [claimView(ctx, snapshot, record)] : [];
    }),
    nextCursor,
    total,
  };
};
