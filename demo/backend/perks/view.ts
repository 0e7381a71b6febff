// Perks: `queries.ts` loads what a member is offered, `rules.ts` decides the state of each, `catalog.ts` joins the two, and
// `view.ts` makes the answers.

import { Perks, type Perk, type PerkAction } from '../../../src/contract/perks.ts';
import type { PerkDetail } from '../../../src/contract/perk-detail.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { PerkOffer } from './queries.ts';
import { pageOf, readCursor } from '../http/pagination.ts';
import { claimFormView } from '../claims/form-view.ts';
import { loadAccountMembers } from '../session/viewer.ts';
import {
  accessView,
  commissionView,
  deliveryView,
  drawView,
  eventView,
  partsOf,
  progressView,
  quotaView,
} from './details-view.ts';
import { lockedReason } from './unmet-requirement.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { readStored } from '../i18n/stored-texts.ts';
import { ProblemError } from '../http/problem.ts';
import { moneyView, perkEnvelope } from '../session/permissions.ts';
import { readCatalog, type CatalogPerk, type PerkCatalog } from './catalog.ts';

const actionView = ({ texts }: RequestContext, { offer, state }: CatalogPerk): PerkAction | undefined => {
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

const perkClaimView = ({ texts }: RequestContext, { claim, facts }: PerkOffer): Perk['claim'] => {
  if (!claim) return undefined;
  const { status, parcel } = claim;
  const progressKey =
    status === 'approved' && (facts.progress ? 'course' : (parcel?.done ?? 0) > 1 ? 'parcel' : undefined);
  return {
    id: claim.claim,
    status,
    label: progressKey ? texts.get(`claim.going.${progressKey}`) : undefined,
    at: claim.moved_at.toISOString(),
  };
};

/** Terms and purpose of the perk, which everybody sees. */
const termsView = (ctx: RequestContext, { perk, facts, marked }: PerkOffer) => {
  const { texts } = ctx;
  const { giftRule, terms } = perk.display;
  const key = `perk.${perk.perk}`;
  const source = marked ? 'survey' : facts.because;
  const link = (what: string, url: string | undefined) =>
    url === undefined
      ? undefined
      : { label: plainText(texts.find(`${key}.${what}`) ?? texts.get(`perk.${what}`)), url };
  return {
    because:
      source === undefined
        ? undefined
        : { text: texts.find(`${key}.because.${source}`) ?? texts.get(`${key}.because`), source },
    recipient: perk.recipient ?? undefined,
    declaredValue: perk.declared_value === null ? undefined : moneyView(ctx, perk.declared_value),
    giftRule: link('giftRule', giftRule),
    terms: link('terms', terms),
  };
};

/** What is shown only of a perk that is not locked. */
const unlockedView = (ctx: RequestContext, { offer, state }: CatalogPerk): Partial<Perk> => {
  if (state === 'locked') return {};
  const { perk, claim } = offer;
  const { contact } = perk.display;
  const showClaim = claim && (state !== 'claimable' || claim.status !== 'fulfilled');
  return {
    quota: quotaView(ctx, offer),
    progress: progressView(ctx, offer),
    draw: drawView(ctx, offer),
    commission: commissionView(ctx, offer),
    contact: contact && { ...contact, role: ctx.texts.find(`perk.${perk.perk}.contact.role`) },
    access: claim && accessView(offer, claim),
    delivery: claim && deliveryView(ctx, claim),
    claim: showClaim ? perkClaimView(ctx, offer) : undefined,
  };
};

/** Why the perk can't be used; undefined where it can. */
const reasonsView = (ctx: RequestContext, { standing }: PerkCatalog, item: CatalogPerk): Perk['reasons'] => {
  const { texts } = ctx;
  const { offer, state, lock } = item;
  const { event, answered } = offer;
  if (lock) return [lockedReason(ctx, standing, lock, item)];
  if (answered) return [{ code: 'answered', text: texts.get('survey.answered') }];
  const full = event && event.taken >= event.capacity && state === 'used_up';
  return full ? [{ code: 'seats', text: texts.get('perk.full') }] : undefined;
};

const perkTitle = ({ texts }: RequestContext, { perk }: PerkOffer) => texts.get(`perk.${perk.perk}.title`);

const choiceView = ({ texts }: RequestContext, { offer, choice }: CatalogPerk): Perk['choice'] => {
  const { choice: id, choice_take: take } = offer.perk;
  if (id === null) return undefined;
  const taken = choice.filter((each) => each.taken).length;
  return { id, take, of: choice.length, taken, text: texts.find(`choice.${id}`) };
};

const perkView = (ctx: RequestContext, catalog: PerkCatalog, item: CatalogPerk): Perk => {
  const { offer, state, excludes } = item;
  const { perk } = offer;
  const { texts } = ctx;
  const { prices, section } = partsOf(ctx, offer);
  const { open_from: from, open_until: to } = perk;
  return {
    id: perk.perk,
    title: perkTitle(ctx, offer),
    kind: perk.kind,
    state,
    summary: texts.find(`perk.${perk.perk}.summary`),
    reasons: reasonsView(ctx, catalog, item),
    ...termsView(ctx, offer),
    window: from === null && to === null ? undefined : { from: from ?? undefined, to: to ?? undefined },
    event: eventView(ctx, offer),
    choice: choiceView(ctx, item),
    excludes: nonEmpty(excludes.map((each) => ({ id: each.perk.perk, title: perkTitle(ctx, each) }))),
    prices,
    section,
    ...unlockedView(ctx, item),
    action: actionView(ctx, item),
  };
};

const countKinds = (item: readonly CatalogPerk[]): { kind: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { offer } of item) counts.set(offer.perk.kind, (counts.get(offer.perk.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
};

/**
 * `GET /perks`. A page continues after a position in the vendor's list, and leaves out perks added since the first
 * page.
 */
export const readPerks = async (ctx: RequestContext): Promise<Perks> => {
  const cursor = readCursor(ctx, 'perks');
  const { kind, state } = ctx.params;
  const catalog = await readCatalog(ctx);
  const newest = Math.max(0, ...catalog.perks.map(({ offer }) => offer.perk.seq));
  const until = cursor?.until ?? newest;
  const ofState = catalog.perks.filter(
    (each) => each.offer.perk.seq <= until && (state === undefined || each.state === state),
  );
  const all = ofState.filter(({ offer }) => kind === undefined || offer.perk.kind === kind);
  const rest = cursor ? all.filter(({ offer }) => offer.perk.position > cursor.after) : all;
  const { page, nextCursor } = pageOf(ctx, 'perks', rest, ({ offer }) => offer.perk.position, until);
  return {
    ...perkEnvelope(ctx),
    items: page.map((each) => perkView(ctx, catalog, each)),
    nextCursor,
    total: all.length,
    sections: nonEmpty(readStored(ctx, Perks.shape.sections, ctx.viewer.program.sections) ?? []),
    kinds: countKinds(ofState),
  };
};

/** `GET /perks/{id}` */
export const readPerk = async (ctx: RequestContext): Promise<PerkDetail> => {
  const [catalog, people] = await Promise.all([
    readCatalog(ctx, ctx.params['id'] ?? ''),
    loadAccountMembers(ctx.tx, ctx.viewer.account.account),
  ]);
  const [item] = catalog.perks;
  if (!item) throw new ProblemError('not_found', 'There is no such perk here');
  return {
    ...perkEnvelope(ctx),
    ...perkView(ctx, catalog, item),
    form: item.state === 'claimable' ? claimFormView(ctx, item.offer, people, catalog.day) : undefined,
  };
};
