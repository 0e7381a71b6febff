import type { Perk, Perks, PerkAction } from '../../../src/contract/perk.ts';
import type { PerkDetail } from '../../../src/contract/perk-detail.ts';
import { loadPeople } from '../store/claims.ts';
import { plain } from '../store/localized.ts';
import type { Offer } from '../store/shelf.ts';
import { cursorTo, pageSize, placeIn } from './cursor.ts';
import { formOf } from './form-view.ts';
import {
  accessOf,
  commissionOf,
  deliveryOf,
  drawOf,
  eventOf,
  moneyOf,
  progressOf,
  quotaOf,
} from './perk-facts.ts';
import { reasonOf } from './perk-reasons.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { perkEnvelope } from './rights.ts';
import { readShelf, type Placed, type Shelf } from './shelf-view.ts';

const actionOf = ({ texts }: Question, { offer, state }: Placed): PerkAction | undefined => {
  const { perk } = offer;
  const { action, file } = perk.display;
  const label = texts.find(`perk.${perk.perk}.action`);
  if (state === 'locked' || state === 'expired' || offer.answered) return undefined;
  if (state === 'claimable') return { kind: 'claim', label };
  if (perk.kind === 'merchandise' && offer.claim?.parcel?.tracking) return { kind: 'track' };
  // A file has no address here: its ticket is made when the claim is read.
  if (file !== undefined || !action) return undefined;
  return { ...action, label: perk.claimable ? texts.find(`perk.${perk.perk}.use`) : label };
};

const claimOf = ({ texts }: Question, { claim, fact }: Offer): Perk['claim'] => {
  if (!claim) return undefined;
  const { status, parcel } = claim;
  const going =
    status === 'approved' && (fact.progress ? 'course' : (parcel?.done ?? 0) > 1 ? 'parcel' : undefined);
  return {
    id: claim.claim,
    status,
    label: going ? texts.say(`claim.going.${going}`) : undefined,
    at: claim.moved_at.toISOString(),
  };
};

/** What the perk is for, whoever looks. */
const termsOf = (question: Question, { perk, fact, marked }: Offer) => {
  const { texts } = question;
  const { giftRule, terms } = perk.display;
  const key = `perk.${perk.perk}`;
  const source = marked ? 'survey' : fact.because;
  const link = (what: string, url: string | undefined) =>
    url === undefined
      ? undefined
      : { label: plain(texts.find(`${key}.${what}`) ?? texts.say(`perk.${what}`)), url };
  return {
    because:
      source === undefined
        ? undefined
        : { text: texts.find(`${key}.because.${source}`) ?? texts.say(`${key}.because`), source },
    recipient: perk.recipient ?? undefined,
    declaredValue: perk.declared_value === null ? undefined : moneyOf(question, perk.declared_value),
    giftRule: link('giftRule', giftRule),
    terms: link('terms', terms),
  };
};

/** What only those see for whom it is open. */
const opened = (question: Question, { offer, state }: Placed): Partial<Perk> => {
  if (state === 'locked') return {};
  const { perk, claim } = offer;
  const { contact } = perk.display;
  const shown = claim && (state !== 'claimable' || claim.status !== 'fulfilled');
  return {
    quota: quotaOf(question, offer),
    progress: progressOf(question, offer),
    draw: drawOf(question, offer),
    commission: commissionOf(question, offer),
    contact: contact && { ...contact, role: question.texts.find(`perk.${perk.perk}.contact.role`) },
    access: claim && accessOf(offer, claim),
    delivery: claim && deliveryOf(question, claim),
    claim: shown ? claimOf(question, offer) : undefined,
  };
};

/** Why it is not open; nothing of what is. */
const reasonsOf = (
  question: Question,
  { ground }: Shelf,
  { offer, state, lock }: Placed,
): Perk['reasons'] => {
  const { texts } = question;
  const { perk, event, answered } = offer;
  if (lock) return [reasonOf(question, ground, lock, { tier: perk.min_tier, from: perk.open_from })];
  if (answered) return [{ code: 'answered', text: texts.say('survey.answered') }];
  const full = event && event.taken >= event.capacity && state === 'used_up';
  return full ? [{ code: 'seats', text: texts.say('perk.full') }] : undefined;
};

const perkOf = (question: Question, shelf: Shelf, placed: Placed): Perk => {
  const { offer, state } = placed;
  const { perk } = offer;
  const { texts } = question;
  const { open_from: from, open_until: to } = perk;
  return {
    id: perk.perk,
    title: texts.say(`perk.${perk.perk}.title`),
    kind: perk.kind,
    state,
    summary: texts.find(`perk.${perk.perk}.summary`),
    reasons: reasonsOf(question, shelf, placed),
    ...termsOf(question, offer),
    window: from === null && to === null ? undefined : { from: from ?? undefined, to: to ?? undefined },
    event: eventOf(question, offer),
    ...opened(question, placed),
    action: actionOf(question, placed),
  };
};

const countKinds = (placed: readonly Placed[]): { kind: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { offer } of placed) counts.set(offer.perk.kind, (counts.get(offer.perk.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
};

/** `GET /perks`: a page goes on by place in the list, and leaves out what was added since the first one. */
export const readPerks = async (question: Question): Promise<Perks> => {
  const place = placeIn(question, 'perks');
  const { kind, state } = question.params;
  const shelf = await readShelf(question);
  const newest = Math.max(0, ...shelf.placed.map(({ offer }) => offer.perk.seq));
  const until = place?.until ?? newest;
  const ofState = shelf.placed.filter(
    (each) => each.offer.perk.seq <= until && (state === undefined || each.state === state),
  );
  const all = ofState.filter(({ offer }) => kind === undefined || offer.perk.kind === kind);
  const rest = place ? all.filter(({ offer }) => offer.perk.position > place.after) : all;
  const page = rest.slice(0, pageSize);
  const after = page.at(-1)?.offer.perk.position;
  return {
    ...perkEnvelope(question),
    items: page.map((each) => perkOf(question, shelf, each)),
    nextCursor:
      rest.length > page.length && after !== undefined
        ? cursorTo(question, 'perks', { after, until })
        : undefined,
    total: all.length,
    kinds: countKinds(ofState),
  };
};

/** `GET /perks/{id}` */
export const readPerk = async (question: Question): Promise<PerkDetail> => {
  const shelf = await readShelf(question, question.params['id'] ?? '');
  const [placed] = shelf.placed;
  if (!placed) throw new Refusal('not_found', 'There is no such perk here');
  const people = await loadPeople(question.books, question.viewer.account.account);
  return {
    ...perkEnvelope(question),
    ...perkOf(question, shelf, placed),
    form: placed.state === 'claimable' ? formOf(question, placed.offer, people, shelf.day) : undefined,
  };
};
