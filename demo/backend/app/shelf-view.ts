import { dayAt, type Day } from '../rules/calendar.ts';
import { lockOf, perkState, type Lock, type PerkState, type Situation } from '../rules/perk-state.ts';
import { rankOf } from '../rules/tier-rules.ts';
import { isGone, loadOffers, type Offer } from '../store/shelf.ts';
import { readStanding, type Ground } from '../store/standing.ts';
import { isActive } from './membership-view.ts';
import type { Question } from './question.ts';

/** A perk as this member meets it today: what may be done with it, and what keeps it shut. */
export interface Placed {
  readonly offer: Offer;
  readonly state: PerkState;
  readonly lock: Lock | undefined;
}

export interface Shelf {
  readonly day: Day;
  readonly ground: Ground | undefined;
  readonly placed: readonly Placed[];
}

const situationOf = (question: Question, offer: Offer, ground: Ground | undefined): Situation => {
  const { min_tier } = offer.perk;
  const held = ground?.placement.tier ?? null;
  return {
    terms: offer.perk,
    member: isActive(question.viewer),
    reached:
      min_tier === null ||
      (ground !== undefined && rankOf(ground.rules, held) >= rankOf(ground.rules, min_tier)),
    claim: offer.claim?.status,
    gone: isGone(offer),
  };
};

/** The perks of the program, or one of them. */
export const readShelf = async (question: Question, id?: string): Promise<Shelf> => {
  const { books, viewer, now } = question;
  const { account, person, program } = viewer;
  const day = dayAt(now, program.time_zone);
  const looker = { account: account.account, person: person.person, day, now };
  const offers = await loadOffers(books, looker, id);
  const tiered = offers.some(({ perk }) => perk.min_tier !== null);
  const ground = tiered ? await readStanding(books, account, program.time_zone, now) : undefined;
  const placed = offers.map((offer) => {
    const situation = situationOf(question, offer, ground);
    const state = perkState(situation, day);
    return { offer, state, lock: state === 'locked' ? lockOf(situation, day) : undefined };
  });
  return { day, ground, placed };
};
