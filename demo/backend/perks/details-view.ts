import type { Perk } from '../../../src/contract/perks.ts';
import { deliveryStages } from '../claims/rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { ClaimRow } from '../claims/tables.ts';
import type { CommissionSums } from '../referrals/commission.ts';
import type { PerkOffer } from './queries.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { readStored } from '../i18n/stored-texts.ts';
import { PerkParts } from './tables.ts';
import { moneyView } from '../session/permissions.ts';

/** The parts of a perk that no rule computes: the account's own before everybody's. */
export const partsOf = (ctx: RequestContext, { perk, facts }: PerkOffer): PerkParts =>
  readStored(ctx, PerkParts, { ...perk.display.parts, ...facts.parts });

/** The waiting list of an event, with the place of a claim that is on it. */
const waitingListView = (
  { texts }: RequestContext,
  { event, waiting }: PerkOffer,
  claim: ClaimRow | undefined,
): NonNullable<Perk['event']>['waitingList'] => {
  if (!event?.waiting_list) return undefined;
  const index = claim?.status === 'waitlisted' ? waiting.indexOf(Number(claim.seq)) : -1;
  return {
    status: 'open',
    place: index < 0 ? undefined : index + 1,
    total: waiting.length,
    text: texts.get('waiting.text'),
  };
};

export const eventView = (
  ctx: RequestContext,
  offer: PerkOffer,
  claim: ClaimRow | undefined = offer.claim,
): Perk['event'] => {
  const { event, perk } = offer;
  return (
    event && {
      startsAt: event.starts_at.toISOString(),
      endsAt: event.ends_at.toISOString(),
      timeZone: event.time_zone,
      place: ctx.texts.find(`perk.${perk.perk}.place`),
      capacity: event.capacity,
      taken: event.taken,
      sessions: partsOf(ctx, offer).sessions,
      waitingList: waitingListView(ctx, offer, claim),
    }
  );
};

export const quotaView = (ctx: RequestContext, offer: PerkOffer): Perk['quota'] => {
  const { quota, perk } = offer;
  const { money, scale = 0 } = perk.quota_unit;
  // A balance of money is hidden from a viewer with all that belongs to it.
  if (!quota || (money && 'hidden' in moneyView(ctx, 0))) return undefined;
  const { limit, used, to } = quota;
  const { currency } = ctx.viewer.program;
  const amountOf = (amount: number) => (money ? { amount, currency } : amount / 10 ** scale);
  return {
    limit: amountOf(limit),
    used: amountOf(used),
    left: amountOf(limit - used),
    unit: money ? undefined : ctx.texts.findPlural(`perk.${perk.perk}.unit`, limit / 10 ** scale),
    grants: partsOf(ctx, offer).grants?.map(({ amount, ...grant }) => ({
      ...grant,
      amount: typeof amount === 'number' ? amountOf(amount) : amount,
    })),
    resetsAt: perk.quota_span?.kind === 'lifetime' ? undefined : to,
  };
};

export const progressView = ({ texts }: RequestContext, { facts, perk }: PerkOffer): Perk['progress'] => {
  if (!facts.progress) return undefined;
  const { certifiedOn, ...progress } = facts.progress;
  const issued =
    certifiedOn &&
    texts.find(`perk.${perk.perk}.certificate.issued`, { date: texts.formatDate(certifiedOn) });
  const certificate = issued ?? texts.find(`perk.${perk.perk}.certificate`);
  return {
    ...progress,
    unit: texts.plural(`perk.${perk.perk}.unit`, facts.progress.total),
    certificate: certificate === undefined ? undefined : { text: certificate },
    enrolled: texts.find(`perk.${perk.perk}.enrolled`),
  };
};

/**
 * What a fulfilled claim gives: a code. For a file it is undefined, since its ticket is made when the claim is read.
 */
export const accessView = ({ perk, facts }: PerkOffer, { status, code }: ClaimRow): Perk['access'] => {
  if (status !== 'fulfilled' || code === null) return undefined;
  const { seats, action } = perk.display;
  return {
    code,
    href: action?.href,
    seats: seats === undefined ? undefined : { limit: seats, used: facts.seatsUsed ?? 1 },
  };
};

const deliveryText = ({ texts }: RequestContext, { perk, parcel }: ClaimRow) => {
  const { done = 0, since, arrivedOn } = parcel ?? {};
  const date = arrivedOn ?? since;
  const stage = deliveryStages[done - 1] ?? 'waiting';
  const params = { date: date === undefined ? '' : texts.formatDate(date) };
  return (
    (stage === 'carrier' && texts.find(`perk.${perk}.delivery`, params)) ||
    texts.get(`parcel.${stage}`, params)
  );
};

export const deliveryView = (ctx: RequestContext, claim: ClaimRow): Perk['delivery'] => {
  const { parcel } = claim;
  if (!parcel) return undefined;
  return {
    order: parcel.order === undefined ? undefined : { label: parcel.order },
    arrivesOn: parcel.arrivesOn,
    arrivedOn: parcel.arrivedOn,
    steps: deliveryStages.length,
    done: parcel.done,
    text: deliveryText(ctx, claim),
    tracking: parcel.tracking,
  };
};

/** The draw entries that surveys have brought, with the name of who answered; of an anonymous survey without a name. */
const surveyEntrySources = ({ texts }: RequestContext, { entries }: PerkOffer) =>
  entries.map(({ survey, anonymous, name, amount }) => {
    const title = plainText(texts.get(`survey.${survey}.title`));
    return {
      text: texts.get(anonymous ? 'survey.source.anonymous' : 'survey.source', { title, name }),
      entries: amount,
    };
  });

export const drawView = (ctx: RequestContext, offer: PerkOffer): Perk['draw'] => {
  const { viewer, texts } = ctx;
  const { perk, facts: fact } = offer;
  const { draw } = fact;
  if (!draw) return undefined;
  const key = `perk.${perk.perk}`;
  const { ways, drawnOn } = draw;
  const sources = [
    ...draw.sources.map(({ name, entries }) => ({ text: texts.get(`${key}.source.${name}`), entries })),
    ...surveyEntrySources(ctx, offer),
  ];
  return {
    mine: sources.reduce((sum, { entries }) => sum + entries, 0),
    owner: viewer.account.name,
    sources: nonEmpty(sources),
    ways: nonEmpty(ways.map(({ name, ...rest }) => ({ text: texts.get(`${key}.way.${name}`), ...rest }))),
    drawnOn,
    by: texts.find(`${key}.by`),
  };
};

/** The commission as the ledger has it: what is open, else what was paid. */
const ledgerCommission = (
  ctx: RequestContext,
  { perk }: PerkOffer,
  { held, due, paid }: CommissionSums,
): Perk['commission'] => {
  const { texts } = ctx;
  const open = held.amount + due;
  const [stage, on] = held.until
    ? ['held', held.until]
    : due > 0
      ? ['due']
      : paid.on
        ? ['paid', paid.on]
        : ['none'];
  return {
    rate: texts.find(`perk.${perk.perk}.rate`),
    earned: moneyView(ctx, open > 0 ? open : paid.amount),
    period: texts.find(`perk.${perk.perk}.period.${stage}`, {
      date: on === undefined ? '' : texts.formatDate(on),
    }),
    statement: perk.display.commission?.statement,
  };
};

export const commissionView = (ctx: RequestContext, offer: PerkOffer): Perk['commission'] => {
  const { perk, facts: fact } = offer;
  const { texts } = ctx;
  if (offer.commission) return ledgerCommission(ctx, offer, offer.commission);
  const rate = texts.find(`perk.${perk.perk}.rate`);
  const { commission } = fact;
  if (!commission) return rate === undefined ? undefined : { rate };
  return {
    rate,
    earned: moneyView(ctx, commission.earned),
    period: texts.find(`perk.${perk.perk}.period`),
    paidOn: commission.paidOn,
    statement: commission.statement,
  };
};
