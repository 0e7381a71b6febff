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
import { writeCursor, pageSize, readCursor } from '../http/pagination.ts';
import { answersView, claimFieldsView } from '../forms/view.ts';
import { accessView, deliveryView, eventView } from '../perks/details-view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { actorView, approverView, mayDecide, perkEnvelope } from '../session/permissions.ts';
import { createDownloadTicket } from './download-ticket.ts';

const permissionsView = (question: RequestContext, scene: ClaimSnapshot, file: ClaimRecord): Permission[] => {
  const { viewer, now } = question;
  const may: Permission[] = [];
  if (scene.status === 'awaiting_approval' && mayDecide(viewer))
    may.push({ action: 'approve', allowed: true }, { action: 'decline', allowed: true });
  if (mayCancel(question, file) && canStillCancel(scene, file, now))
    may.push({ action: 'cancel', allowed: true });
  return may;
};

const cancellationView = (
  { texts, viewer, now }: RequestContext,
  scene: ClaimSnapshot,
  file: ClaimRecord,
): Partial<Claim> => {
  const { fulfillment, offer } = scene;
  if (!canStillCancel(scene, file, now)) return {};
  if (fulfillment !== 'seat' || !offer.event)
    return { cancelNote: texts.find(`cancel.until.${fulfillment}`) };
  const starts = dayAt(offer.event.starts_at, viewer.program.time_zone);
  return { cancellableUntil: addDays(starts, -cancellationNoticeDays) };
};

/** A seat has the event's time; a service that was scheduled has its own. */
const appointmentView = (
  question: RequestContext,
  { offer, status }: ClaimSnapshot,
  { claim }: ClaimRecord,
): Claim['event'] => {
  if (offer.event) return eventView(question, offer);
  if (!claim.scheduled_at || !/^(scheduled|fulfilled)$/.test(status)) return undefined;
  return { startsAt: claim.scheduled_at.toISOString(), timeZone: question.viewer.program.time_zone };
};

/** What was granted; a file's ticket is good for minutes, so it is made for whoever reads the claim now. */
const grantedAccess = (
  question: RequestContext,
  { offer, status }: ClaimSnapshot,
  { claim }: ClaimRecord,
): Claim['access'] => {
  if (status !== 'fulfilled') return undefined;
  return offer.perk.display.file === undefined
    ? accessView(offer, claim)
    : createDownloadTicket(question, offer.perk);
};

/** What somebody wrote is theirs and of those who decide: it may hold a third person's data. */
const privateDetails = (
  question: RequestContext,
  scene: ClaimSnapshot,
  file: ClaimRecord,
): Partial<Claim> => {
  const { claim } = file;
  if (claim.person !== question.viewer.person.person && !mayDecide(question.viewer)) return {};
  return {
    answers: nonEmpty(
      answersView(question, claimFieldsView(question, scene.offer, scene.day), claim.answers),
    ),
    reason: endReason(question, scene, file),
  };
};

export const claimView = (question: RequestContext, scene: ClaimSnapshot, file: ClaimRecord): Claim => {
  const { offer, status, people } = scene;
  const { claim } = file;
  const { perk } = offer.perk;
  return {
    id: claim.claim,
    status,
    perk: { id: perk, title: question.texts.get(`perk.${perk}.title`), kind: offer.perk.kind },
    requestedAt: claim.requested_at.toISOString(),
    by: actorView(question, people, claim.person),
    timeline: claimTimeline(question, scene, file),
    approver: status === 'awaiting_approval' ? approverView(question, people) : undefined,
    event: appointmentView(question, scene, file),
    access: grantedAccess(question, scene, file),
    delivery: deliveryView(question, claim),
    ...privateDetails(question, scene, file),
    ...cancellationView(question, scene, file),
    may: permissionsView(question, scene, file),
  };
};

/** A claim of this account as it now is; nobody else's is there. */
export const readClaimRecord = async (question: RequestContext, id: string) => {
  const { books, viewer, now } = question;
  const file = await findClaimRecord(books, viewer.account.account, id);
  const scene = file && claimSnapshot(await readClaimLookups(question, file.claim.perk), file, now);
  if (!file || !scene) throw new ProblemError('not_found', 'There is no such claim here');
  return { file, scene };
};

export const readClaimView = async (question: RequestContext, id: string): Promise<Claim> => {
  const { file, scene } = await readClaimRecord(question, id);
  return claimView(question, scene, file);
};

/** `GET /claims/{id}` */
export const readClaim = async (question: RequestContext): Promise<ClaimDetail> => ({
  ...perkEnvelope(question),
  ...(await readClaimView(question, question.params['id'] ?? '')),
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

/** `GET /claims`, newest first: a page goes on below the last one's end, where nothing new comes in. */
export const readClaims = async (question: RequestContext): Promise<Claims> => {
  const { books, viewer, now } = question;
  const place = readCursor(question, 'claims');
  const filter = claimFilter(question);
  if (!filter) return { ...perkEnvelope(question), items: [], total: 0 };
  const { account } = viewer.account;
  const found = await loadClaimRecords(books, account, filter, { below: place?.after, size: pageSize + 1 });
  const stage = await readClaimLookups(question);
  const page = found.slice(0, pageSize);
  const after = page.at(-1)?.claim.seq;
  return {
    ...perkEnvelope(question),
    items: page.flatMap((file) => {
      const scene = claimSnapshot(stage, file, now);
      return scene ? [claimView(question, scene, file)] : [];
    }),
    nextCursor:
      found.length > page.length && after !== undefined
        ? writeCursor(question, 'claims', { after, until: page[0]?.claim.seq ?? after })
        : undefined,
    total: await countClaims(books, account, filter),
  };
};
