import { courseOf, isCancellable, statusAt, type Course } from '../rules/claim-course.ts';
import { loadPeople, type Case, type People } from '../store/claims.ts';
import { loadOffers, type Offer } from '../store/shelf.ts';
import { dayAt, type Day } from '../rules/calendar.ts';
import type { Question } from './question.ts';
import { mayDecide } from './rights.ts';

/** What a claim is told from, besides itself. */
export interface ClaimScene {
  readonly offer: Offer;
  readonly course: Course;
  readonly people: People;
  readonly day: Day;
  /** As of now: days that passed are counted, not written. */
  readonly status: string;
}

/** Perks and people by which the claims of an account are told. */
export interface Stage {
  readonly offers: ReadonlyMap<string, Offer>;
  readonly people: People;
  readonly day: Day;
}

export const readStage = async ({ books, viewer, now }: Question, perk?: string): Promise<Stage> => {
  const { account } = viewer.account;
  const day = dayAt(now, viewer.program.time_zone);
  const looker = { account, person: viewer.person.person, day, now };
  const offers = await loadOffers(books, looker, perk);
  return {
    offers: new Map(offers.map((offer) => [offer.perk.perk, offer])),
    people: await loadPeople(books, account),
    day,
  };
};

export const sceneOf = (
  { offers, people, day }: Stage,
  { claim }: Case,
  now: Date,
): ClaimScene | undefined => {
  const offer = offers.get(claim.perk);
  if (!offer) return undefined;
  const { perk, event } = offer;
  const status = statusAt(claim.status, now, event?.starts_at, event?.ends_at);
  return { offer, course: courseOf(perk.kind), people, day, status };
};

/** Whether this person may take the claim back: who asked, and who decides. */
export const mayCancel = ({ viewer }: Question, { claim }: Case): boolean =>
  claim.person === viewer.person.person || mayDecide(viewer);

export const canStillCancel = ({ offer, course, status }: ClaimScene, { claim }: Case, now: Date): boolean =>
  isCancellable(
    {
      status,
      course,
      startsAt: offer.event?.starts_at,
      stage: claim.parcel?.done ?? 0,
      begun: offer.fact.progress !== undefined || claim.parcel?.order !== undefined,
    },
    now,
  );
