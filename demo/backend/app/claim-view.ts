import type { Claim, ClaimDetail, Claims } from '../../../src/contract/claim.ts';
import type { Permission } from '../../../src/contract/membership.ts';
import { addDays, dayAt } from '../rules/calendar.ts';
import { noticeDays } from '../rules/claim-course.ts';
import { countClaims, findCase, loadCases, type Case, type Filter } from '../store/claims.ts';
import { canStillCancel, mayCancel, readStage, sceneOf, type ClaimScene } from './claim-scene.ts';
import { endingOf, timelineOf } from './claim-timeline.ts';
import { cursorTo, pageSize, placeIn } from './cursor.ts';
import { answersOf, fieldsOf } from './form-view.ts';
import { accessOf, deliveryOf, eventOf } from './perk-facts.ts';
import { some, type Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { actorOf, deciderOf, mayDecide, perkEnvelope } from './rights.ts';
import { ticketFor } from './tickets.ts';

const mayOf = (question: Question, scene: ClaimScene, file: Case): Permission[] => {
  const { viewer, now } = question;
  const may: Permission[] = [];
  if (scene.status === 'awaiting_approval' && mayDecide(viewer))
    may.push({ action: 'approve', allowed: true }, { action: 'decline', allowed: true });
  if (mayCancel(question, file) && canStillCancel(scene, file, now))
    may.push({ action: 'cancel', allowed: true });
  return may;
};

const cancelling = ({ texts, viewer, now }: Question, scene: ClaimScene, file: Case): Partial<Claim> => {
  const { course, offer } = scene;
  if (!canStillCancel(scene, file, now)) return {};
  if (course !== 'seat' || !offer.event) return { cancelNote: texts.find(`cancel.until.${course}`) };
  const starts = dayAt(offer.event.starts_at, viewer.program.time_zone);
  return { cancellableUntil: addDays(starts, -noticeDays) };
};

/** A seat has the event's time; a service that was scheduled has its own. */
const occasionOf = (question: Question, { offer, status }: ClaimScene, { claim }: Case): Claim['event'] => {
  if (offer.event) return eventOf(question, offer);
  if (!claim.scheduled_at || !/^(scheduled|fulfilled)$/.test(status)) return undefined;
  return { startsAt: claim.scheduled_at.toISOString(), timeZone: question.viewer.program.time_zone };
};

/** What was granted; a file's ticket is good for minutes, so it is made for whoever reads the claim now. */
const granted = (question: Question, { offer, status }: ClaimScene, { claim }: Case): Claim['access'] => {
  if (status !== 'fulfilled') return undefined;
  return offer.perk.display.file === undefined ? accessOf(offer, claim) : ticketFor(question, offer.perk);
};

/** What somebody wrote is theirs and of those who decide: it may hold a third person's data. */
const inside = (question: Question, scene: ClaimScene, file: Case): Partial<Claim> => {
  const { claim } = file;
  if (claim.person !== question.viewer.person.person && !mayDecide(question.viewer)) return {};
  return {
    answers: some(answersOf(question, fieldsOf(question, scene.offer, scene.day), claim.answers)),
    reason: endingOf(question, scene, file),
  };
};

export const claimOf = (question: Question, scene: ClaimScene, file: Case): Claim => {
  const { offer, status, people } = scene;
  const { claim } = file;
  const { perk } = offer.perk;
  return {
    id: claim.claim,
    status,
    perk: { id: perk, title: question.texts.say(`perk.${perk}.title`), kind: offer.perk.kind },
    requestedAt: claim.requested_at.toISOString(),
    by: actorOf(question, people, claim.person),
    timeline: timelineOf(question, scene, file),
    approver: status === 'awaiting_approval' ? deciderOf(question, people) : undefined,
    event: occasionOf(question, scene, file),
    access: granted(question, scene, file),
    delivery: deliveryOf(question, claim),
    ...inside(question, scene, file),
    ...cancelling(question, scene, file),
    may: mayOf(question, scene, file),
  };
};

/** A claim of this account as it now is; nobody else's is there. */
export const readCase = async (question: Question, id: string) => {
  const { books, viewer, now } = question;
  const file = await findCase(books, viewer.account.account, id);
  const scene = file && sceneOf(await readStage(question, file.claim.perk), file, now);
  if (!file || !scene) throw new Refusal('not_found', 'There is no such claim here');
  return { file, scene };
};

export const tellClaim = async (question: Question, id: string): Promise<Claim> => {
  const { file, scene } = await readCase(question, id);
  return claimOf(question, scene, file);
};

/** `GET /claims/{id}` */
export const readClaim = async (question: Question): Promise<ClaimDetail> => ({
  ...perkEnvelope(question),
  ...(await tellClaim(question, question.params['id'] ?? '')),
});

const filterOf = ({ viewer, params }: Question): Filter | undefined => {
  const { perk, decide, key } = params;
  if (decide !== undefined && decide !== 'me') throw new Refusal('invalid_request', 'decide is `me`');
  if (decide === 'me' && !mayDecide(viewer)) return undefined;
  return {
    perk,
    ...(decide === 'me' && { status: 'awaiting_approval' }),
    key: key === undefined ? undefined : { key, person: viewer.person.person },
  };
};

/** `GET /claims`, newest first: a page goes on below the last one's end, where nothing new comes in. */
export const readClaims = async (question: Question): Promise<Claims> => {
  const { books, viewer, now } = question;
  const place = placeIn(question, 'claims');
  const filter = filterOf(question);
  if (!filter) return { ...perkEnvelope(question), items: [], total: 0 };
  const { account } = viewer.account;
  const found = await loadCases(books, account, filter, { below: place?.after, size: pageSize + 1 });
  const stage = await readStage(question);
  const page = found.slice(0, pageSize);
  const after = page.at(-1)?.claim.seq;
  return {
    ...perkEnvelope(question),
    items: page.flatMap((file) => {
      const scene = sceneOf(stage, file, now);
      return scene ? [claimOf(question, scene, file)] : [];
    }),
    nextCursor:
      found.length > page.length && after !== undefined
        ? cursorTo(question, 'claims', { after, until: page[0]?.claim.seq ?? after })
        : undefined,
    total: await countClaims(books, account, filter),
  };
};
