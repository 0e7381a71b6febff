import type { Figure } from '../../../src/contract/figure.ts';
import type { Perk } from '../../../src/contract/perk.ts';
import { stages } from '../rules/claim-course.ts';
import { plain } from '../store/localized.ts';
import type { ClaimRow, Offer } from '../store/shelf.ts';
import type { Question } from './question.ts';
import { some } from './question.ts';
import { seesMoney } from './requirement-view.ts';

/** Money for the roles that handle it. */
export const moneyOf = ({ viewer }: Question, amount: number): Figure =>
  seesMoney(viewer.roles) ? { amount, currency: viewer.program.currency } : { hidden: 'role' };

export const eventOf = ({ texts }: Question, { event, perk }: Offer): Perk['event'] =>
  event && {
    startsAt: event.starts_at.toISOString(),
    endsAt: event.ends_at.toISOString(),
    timeZone: event.time_zone,
    place: texts.find(`perk.${perk.perk}.place`),
    capacity: event.capacity,
    taken: event.taken,
  };

export const quotaOf = ({ texts }: Question, { allowance, perk }: Offer): Perk['quota'] => {
  if (!allowance) return undefined;
  const { limit, used, to } = allowance;
  const unit = texts.counted(`perk.${perk.perk}.unit`, limit);
  return {
    limit,
    used,
    unit: unit === `perk.${perk.perk}.unit` ? undefined : unit,
    resetsAt: perk.quota_span?.kind === 'lifetime' ? undefined : to,
  };
};

export const progressOf = ({ texts }: Question, { fact, perk }: Offer): Perk['progress'] => {
  if (!fact.progress) return undefined;
  const certificate = texts.find(`perk.${perk.perk}.certificate`);
  return {
    ...fact.progress,
    unit: texts.counted(`perk.${perk.perk}.unit`, fact.progress.total),
    certificate: certificate === undefined ? undefined : { text: certificate },
    enrolled: texts.find(`perk.${perk.perk}.enrolled`),
  };
};

/** What a claim has opened: a code, or of a file nothing yet, since its ticket is made when the claim is read. */
export const accessOf = ({ perk, fact }: Offer, { status, code }: ClaimRow): Perk['access'] => {
  if (status !== 'fulfilled' || code === null) return undefined;
  const { seats, action } = perk.display;
  return {
    code,
    href: action?.href,
    seats: seats === undefined ? undefined : { limit: seats, used: fact.seatsUsed ?? 1 },
  };
};

const whereIs = ({ texts }: Question, { perk, parcel }: ClaimRow) => {
  const { done = 0, since, arrivedOn } = parcel ?? {};
  const date = arrivedOn ?? since;
  const stage = stages[done - 1] ?? 'waiting';
  const params = { date: date === undefined ? '' : texts.date(date) };
  return (
    (stage === 'carrier' && texts.find(`perk.${perk}.delivery`, params)) ||
    texts.say(`parcel.${stage}`, params)
  );
};

export const deliveryOf = (question: Question, claim: ClaimRow): Perk['delivery'] => {
  const { parcel } = claim;
  if (!parcel) return undefined;
  return {
    order: parcel.order === undefined ? undefined : { label: parcel.order },
    arrivesOn: parcel.arrivesOn,
    arrivedOn: parcel.arrivedOn,
    steps: stages.length,
    done: parcel.done,
    text: whereIs(question, claim),
    tracking: parcel.tracking,
  };
};

/** What surveys have brought, and whose answers that were; of an anonymous one nobody is named. */
const fromSurveys = ({ texts }: Question, { entries }: Offer) =>
  entries.map(({ survey, anonymous, name, amount }) => {
    const title = plain(texts.say(`survey.${survey}.title`));
    return {
      text: texts.say(anonymous ? 'survey.source.anonymous' : 'survey.source', { title, name }),
      entries: amount,
    };
  });

export const drawOf = (question: Question, offer: Offer): Perk['draw'] => {
  const { viewer, texts } = question;
  const { perk, fact } = offer;
  const { draw } = fact;
  if (!draw) return undefined;
  const key = `perk.${perk.perk}`;
  const { ways, drawnOn } = draw;
  const sources = [
    ...draw.sources.map(({ name, entries }) => ({ text: texts.say(`${key}.source.${name}`), entries })),
    ...fromSurveys(question, offer),
  ];
  return {
    mine: sources.reduce((sum, { entries }) => sum + entries, 0),
    owner: viewer.account.name,
    sources: some(sources),
    ways: some(ways.map(({ name, ...rest }) => ({ text: texts.say(`${key}.way.${name}`), ...rest }))),
    drawnOn,
    by: texts.find(`${key}.by`),
  };
};

export const commissionOf = (question: Question, { perk, fact }: Offer): Perk['commission'] => {
  const { texts } = question;
  const rate = texts.find(`perk.${perk.perk}.rate`);
  const { commission } = fact;
  if (!commission) return rate === undefined ? undefined : { rate };
  return {
    rate,
    earned: moneyOf(question, commission.earned),
    period: texts.find(`perk.${perk.perk}.period`),
    paidOn: commission.paidOn,
    statement: commission.statement,
  };
};
