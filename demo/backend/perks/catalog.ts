import type { Day } from '../calendar-dates.ts';
import { perkLock, perkState, type PerkLock, type PerkState, type PerkSituation } from './rules.ts';
import { tierRank } from '../standing/tier-rules.ts';
import { isUsedUp, loadOffers, type PerkOffer } from './queries.ts';
import { loadStanding, type StandingRecord } from '../standing/account-standing.ts';
import { isActive } from '../session/membership-view.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';

/** A perk as this member may use it today: its state, and what keeps it locked. */
export interface CatalogPerk {
  readonly offer: PerkOffer;
  readonly state: PerkState;
  readonly lock: PerkLock | undefined;
}

export interface PerkCatalog {
  readonly day: Day;
  readonly standing: StandingRecord | undefined;
  readonly perks: readonly CatalogPerk[];
}

const perkSituation = (
  ctx: RequestContext,
  offer: PerkOffer,
  standing: StandingRecord | undefined,
): PerkSituation => {
  const { min_tier } = offer.perk;
  const held = standing?.placement.tier ?? null;
  return {
    terms: offer.perk,
    member: isActive(ctx.viewer),
    tierReached:
      min_tier === null ||
      (standing !== undefined && tierRank(standing.rules, held) >= tierRank(standing.rules, min_tier)),
    claim: offer.claim?.status,
    usedUp: isUsedUp(offer),
  };
};

/** The perks of the program with their states, or only the one named. */
export const readCatalog = async (ctx: RequestContext, id?: string): Promise<PerkCatalog> => {
  const { tx, viewer, now } = ctx;
  const { account, program } = viewer;
  const day = todayOf(ctx);
  const offers = await loadOffers(tx, { ...memberOf(ctx), day, now, timeZone: program.time_zone }, id);
  const tiered = offers.some(({ perk }) => perk.min_tier !== null);
  const standing = tiered ? await loadStanding(tx, account, program.time_zone, now) : undefined;
  const item = offers.map((offer) => {
    const situation = perkSituation(ctx, offer, standing);
    const state = perkState(situation, day);
    return { offer, state, lock: state === 'locked' ? perkLock(situation, day) : undefined };
  });
  return { day, standing, perks: item };
};
