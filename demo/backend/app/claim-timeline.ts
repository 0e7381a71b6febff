import type { TimelineStep } from '../../../src/contract/timeline-step.ts';
import { partsOf } from '../../../src/rules/field.ts';
import { stages, type Course } from '../rules/claim-course.ts';
import { plain } from '../store/localized.ts';
import type { Case, Entry } from '../store/claims.ts';
import type { Offer } from '../store/shelf.ts';
import type { ClaimScene } from './claim-scene.ts';
import type { Question } from './question.ts';
import { actorOf, deciderOf, vendorActor } from './rights.ts';

const labelOf = ({ texts }: Question, what: string, course: Course, kind: string): TimelineStep['label'] =>
  texts.find(`step.${what}.${kind}`) ?? texts.find(`step.${what}.${course}`) ?? texts.say(`step.${what}`);

const done = (question: Question, { people, course, offer }: ClaimScene, entry: Entry): TimelineStep => {
  const { what, person, at, note } = entry;
  const role = what === 'approved' || what === 'declined' ? 'admin' : undefined;
  const known = person === null ? undefined : people.get(person);
  const shown = role && known && !known.roles.includes('admin') ? 'approver' : role;
  return {
    state: 'done',
    label: labelOf(question, what, course, offer.perk.kind),
    who: person === null ? vendorActor(question, offer.perk.perk) : actorOf(question, people, person, shown),
    at: at.toISOString(),
    note: note === null ? undefined : question.texts.find(`released.${note}`),
  };
};

const deciding = (question: Question, { people }: ClaimScene): TimelineStep => {
  const { texts } = question;
  const who = deciderOf(question, people);
  const label = who?.isViewer
    ? texts.say('step.you_decide')
    : texts.say('step.decides', { name: who?.name ?? '' });
  return { state: 'now', label, who, note: texts.find('usually.decided') };
};

/** The day that people meet, or that was asked for. */
const meeting = ({ texts }: Question, offer: Offer, { claim }: Case): TimelineStep => {
  const { perk, event } = offer;
  const at = event?.starts_at ?? claim.scheduled_at;
  const [from] = partsOf(claim.answers['from']);
  return {
    state: 'next',
    label: texts.find(`perk.${perk.perk}.visit`) ?? texts.say(`perk.${perk.perk}.title`),
    at: at?.toISOString(),
    note: !at && from !== undefined ? texts.say('step.from', { date: texts.date(from) }) : undefined,
  };
};

const parcelSteps = (question: Question, { claim }: Case, offer: Offer, now: boolean): TimelineStep[] => {
  const behind = claim.parcel?.done ?? 0;
  return stages.slice(behind).flatMap((stage, index) => {
    // Between what is on and the delivery nothing needs saying.
    if (index > 0 && stage !== 'delivered') return [];
    const on = now && index === 0;
    const at = stage === 'delivered' ? claim.parcel?.arrivesOn : undefined;
    const who = index === 0 ? vendorActor(question, offer.perk.perk) : undefined;
    return [{ state: on ? 'now' : 'next', label: question.texts.say(`step.stage.${stage}`), who, at }];
  });
};

/** What is still to come, once nobody of the account has to decide: the first of it is on. */
const ahead = (question: Question, scene: ClaimScene, file: Case, on: boolean): TimelineStep[] => {
  const { course, offer } = scene;
  const { texts } = question;
  if (course === 'seat') return [meeting(question, offer, file)];
  if (course === 'goods') return parcelSteps(question, file, offer, on);
  if (course === 'access')
    return [{ state: 'next', label: labelOf(question, 'fulfilled', course, offer.perk.kind) }];
  if (offer.fact.progress)
    return [
      {
        state: 'now',
        label: texts.say('step.learning'),
        note: texts.find(`perk.${offer.perk.perk}.certificate`),
      },
    ];
  const who = vendorActor(question, offer.perk.perk);
  const label = texts.say('step.sets_date', { vendor: who.name });
  const note = texts.find(`perk.${offer.perk.perk}.usually`);
  return [{ state: on ? 'now' : 'next', label, who, note }, meeting(question, offer, file)];
};

/** The steps of a claim: those that the ledger has, the one that is on with who acts, and those to come. */
export const timelineOf = (question: Question, scene: ClaimScene, file: Case): TimelineStep[] => {
  const behind = file.entries.map((entry) => done(question, scene, entry));
  switch (scene.status) {
    case 'awaiting_approval':
      return [...behind, deciding(question, scene), ...ahead(question, scene, file, false)];
    case 'requested':
    case 'approved':
      return [...behind, ...ahead(question, scene, file, true)];
    case 'scheduled':
      return [...behind, meeting(question, scene.offer, file)];
    default:
      return behind;
  }
};

/** Who ended it and why, in their own words. */
export const endingOf = (
  question: Question,
  { people }: ClaimScene,
  { claim, entries }: Case,
): { text: string; by?: TimelineStep['who'] } | undefined => {
  const last = entries.findLast(({ what }) => what === 'declined' || what === 'cancelled');
  if (claim.reason === null || !last) return undefined;
  return {
    text: plain(claim.reason),
    by: last.person === null ? undefined : actorOf(question, people, last.person),
  };
};
