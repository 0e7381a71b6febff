import { fulfillmentKindOf, isCancellable, claimStatusAt, type FulfillmentKind } from './rules.ts';
import type { ClaimRecord } from './queries.ts';
import { loadAccountMembers, type AccountMembers } from '../session/viewer.ts';
import { loadOffers, type PerkOffer } from '../perks/queries.ts';
import type { Day } from '../calendar-dates.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { mayDecide } from '../session/permissions.ts';

/** What a claim is shown with: its perk, the people of the account and the status at this moment. */
export interface ClaimSnapshot {
  readonly offer: PerkOffer;
  readonly fulfillment: FulfillmentKind;
  readonly people: AccountMembers;
  readonly day: Day;
  /** At this moment: what a passing day changes is computed, not stored. */
  readonly status: string;
}

/** Perks and people of an account, read once for all of its claims. */
export interface ClaimLookups {
  readonly offers: ReadonlyMap<string, PerkOffer>;
  readonly people: AccountMembers;
  readonly day: Day;
}

export const readClaimLookups = async (ctx: RequestContext): Promise<ClaimLookups> => {
  const { tx, viewer, now } = ctx;
  const day = todayOf(ctx);
  const [offers, people] = await Promise.all([
    loadOffers(tx, { ...memberOf(ctx), day, now, timeZone: viewer.program.time_zone }),
    loadAccountMembers(tx, viewer.account.account),
  ]);
  return { offers: new Map(offers.map((offer) => [offer.perk.perk, offer])), people, day };
};

export const claimSnapshot = (
  { offers, people, day }: ClaimLookups,
  { claim }: ClaimRecord,
  now: Date,
): ClaimSnapshot | undefined => {
  const offer = offers.get(claim.perk);
  if (!offer) return undefined;
  const { perk, event } = offer;
  const status = claimStatusAt(claim.status, now, event?.starts_at, event?.ends_at);
  return { offer, fulfillment: fulfillmentKindOf(perk.kind), people, day, status };
};

/** Who asked and who decides may cancel a claim. */
export const mayCancel = ({ viewer }: RequestContext, { claim }: ClaimRecord): boolean =>
  claim.person === viewer.person.person || mayDecide(viewer);

export const canStillCancel = (
  { offer, fulfillment, status }: ClaimSnapshot,
  { claim }: ClaimRecord,
  now: Date,
): boolean =>
  isCancellable(
    {
      status,
      course: fulfillment,
      startsAt: offer.event?.starts_at,
      stage: claim.parcel?.done ?? 0,
      started: offer.facts.progress !== undefined || claim.parcel?.order !== undefined,
    },
    now,
  );
