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
  /** The perks that it can't be combined with. */
  readonly excludes: readonly PerkOffer[];
  /** All perks of the choice that it belongs to, itself too. */
  readonly choice: readonly PerkOffer[];
}

export interface PerkCatalog {
  readonly day: Day;
  readonly standing: StandingRecord;
  readonly perks: readonly CatalogPerk[];
}

/** The perks that were taken and therefore close this one; none if it was itself taken before. */
export const closedBy = ({ offer, choice, excludes }: Omit<CatalogPerk, 'state' | 'lock'>): PerkOffer[] => {
  if (offer.taken) return [];
  const chosen = choice.filter(({ taken }) => taken);
  const isMade = chosen.length >= offer.perk.choice_take;
  return [...excludes.filter(({ taken }) => taken), ...(isMade ? chosen : [])];
};

const perkSituation = (
  ctx: RequestContext,
  offer: PerkOffer,
  closed: boolean,
  standing: StandingRecord,
): PerkSituation => {
  const { min_tier } = offer.perk;
  const held = standing.placement.tier;
  return {
    terms: offer.perk,
    member: isActive(ctx.viewer),
    tierReached: min_tier === null || tierRank(standing.rules, held) >= tierRank(standing.rules, min_tier),
    closed,
    claim: offer.claim?.status,
    usedUp: isUsedUp(offer),
  };
};

/** The perks of the program with their states, or only the one named. */
export const readCatalog = async (ctx: RequestContext, id?: string): Promise<PerkCatalog> => {
  const { tx, viewer, now } = ctx;
  const { account, program } = viewer;
  const day = todayOf(ctx);
  const timeZone = program.time_zone;
  const [offers, standing] = await Promise.all([
    loadOffers(tx, { ...memberOf(ctx), day, now, timeZone }),
    loadStanding(tx, account, timeZone, now),
  ]);
  const named = offers.filter(({ perk }) => id === undefined || perk.perk === id);
  const perks = named.map((offer) => {
    const { perk } = offer;
    const choice = perk.choice === null ? [] : offers.filter((each) => each.perk.choice === perk.choice);
    const excludes = offers.filter(
      (each) => perk.excludes.includes(each.perk.perk) || each.perk.excludes.includes(perk.perk),
    );
    const closed = closedBy({ offer, choice, excludes }).length > 0;
    const situation = perkSituation(ctx, offer, closed, standing);
    const state = perkState(situation, day);
    const lock = state === 'locked' ? perkLock(situation, day) : undefined;
    return { offer, choice, excludes, state, lock };
  });
  return { day, standing, perks };
};
