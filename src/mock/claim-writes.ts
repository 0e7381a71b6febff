import type { Claim, PerkDetail, Permission, ProblemCode } from '../contract/index.ts';
import { faultsOf } from '../rules/field.ts';
import { after, type Book } from './book.ts';
import type { Deed, Memory } from './memory.ts';
import { Refusal, type Asked, type Reply, type Setting } from './scenario.ts';

type FieldErrors = NonNullable<Refusal['problem']['fieldErrors']>;

const absent = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });
const conflict = (code: ProblemCode): Refusal => new Refusal({ status: 409, code, title: 'Conflict' });
const movedOn = conflict('claim_moved_on');
const invalid = (fieldErrors: FieldErrors): Refusal =>
  new Refusal({ status: 422, code: 'invalid_fields', title: 'Invalid fields', fieldErrors });

const roleRequired = (permission?: Permission): Refusal =>
  new Refusal({
    status: 403,
    code: 'role_required',
    title: 'Role required',
    ...(permission?.ask && { ask: permission.ask }),
  });

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

/** The answers of a claim as they came; what is no text is nobody's answer. */
const valuesIn = (body: unknown): Record<string, string> => {
  const values = typeof body === 'object' && body && 'values' in body ? body.values : undefined;
  return Object.fromEntries(
    Object.entries(typeof values === 'object' && values ? values : {}).filter((entry) => isText(entry)),
  );
};

/** What stands in the way of claiming it, as it is now. */
const obstacle = ({ event, quota, state }: PerkDetail): ProblemCode | undefined => {
  if (state === 'locked') return 'perk_locked';
  if (state === 'expired') return 'perk_expired';
  if (state === 'claimed' || state === 'scheduled') return 'already_claimed';
  if (state === 'used_up' || (quota && quota.used >= quota.limit)) return 'quota_used_up';
  return event?.capacity !== undefined && (event.taken ?? 0) >= event.capacity ? 'seat_taken' : undefined;
};

const fieldErrorsOf = ({ form }: PerkDetail, values: Readonly<Record<string, string>>): FieldErrors =>
  [
    ...faultsOf(
      (form?.fields ?? []).filter((field) => field !== null),
      values,
    ),
  ].map(([name, code]) => ({
    path: `values.${name}`,
    code,
  }));

const idOf = (deeds: readonly Deed[]): string => `claim-${1_001 + deeds.length}`;

/** Does it, and gives the claim as it then is. */
const done = (
  book: Book,
  setting: Setting,
  { memory }: Asked,
  deed: Exclude<Deed, { did: 'lose' }>,
): Reply<Claim> => {
  memory.deeds.push(deed);
  const id = deed.did === 'claim' ? deed.id : deed.claim;
  return after(book, [deed], setting).claims.find((claim) => claim.id === id) ?? absent;
};

/** Tells of somebody who was first, so that the next look at the perk shows it. */
const beaten = (perk: string, refusal: Refusal, { deeds }: Memory): Refusal => {
  const { code } = refusal.problem;
  const isNew = !deeds.some((deed) => 'perk' in deed && deed.perk === perk);
  if (isNew && code === 'already_claimed')
    deeds.push({ did: 'claim', id: idOf(deeds), perk, values: {}, key: 'another tab' });
  if (isNew && /^(seat_taken|quota_used_up)$/.test(code)) deeds.push({ did: 'lose', perk });
  return refusal;
};

const perkToClaim = ({ perks }: Book, id: string | undefined): PerkDetail | undefined =>
  perks.find((perk) => (id === undefined ? perk.state === 'claimable' : perk.id === id));

/** `POST /perks/{id}/claims` */
export const claimMade = (book: Book, setting: Setting, asked: Asked): Reply<Claim> => {
  const { body, key, memory, params } = asked;
  const perk = perkToClaim(book, params['id']);
  if (!perk) return absent;
  const permission = book.may.find(({ action }) => action === 'claim');
  if (!permission?.allowed) return roleRequired(permission);
  const values = valuesIn(body);
  const errors = params['id'] === undefined ? [] : fieldErrorsOf(perk, values);
  if (errors.length > 0) return invalid(errors);
  const refusal = book.refuses?.[perk.id];
  if (refusal) return beaten(perk.id, refusal, memory);
  const code = obstacle(perk);
  if (code) return conflict(code);
  const id = idOf(memory.deeds);
  return done(book, setting, asked, { did: 'claim', id, perk: perk.id, values, key });
};

const claimFor = ({ claims }: Book, action: string, id: string | undefined): Claim | undefined =>
  claims.find((claim) =>
    id === undefined ? claim.may?.some((each) => each.action === action) : claim.id === id,
  );

/** `POST /claims/{id}/cancel` */
export const cancelled = (book: Book, setting: Setting, asked: Asked): Reply<Claim> => {
  const claim = claimFor(book, 'cancel', asked.params['id']);
  if (!claim) return absent;
  if (!claim.may?.some(({ action, allowed }) => action === 'cancel' && allowed)) return movedOn;
  return done(book, setting, asked, { did: 'cancel', claim: claim.id });
};

const reasonIn = (body: unknown): string =>
  typeof body === 'object' && body && 'reason' in body && typeof body.reason === 'string'
    ? body.reason.trim()
    : '';

/** `POST /claims/{id}/approve` and `…/decline` */
export const decided =
  (did: 'approve' | 'decline') =>
  (book: Book, setting: Setting, asked: Asked): Reply<Claim> => {
    const { body, params } = asked;
    const claim = claimFor(book, did, params['id']);
    if (!claim) return absent;
    const permission = book.may.find(({ action }) => action === 'approve');
    if (!permission?.allowed) return roleRequired(permission);
    if (claim.status !== 'awaiting_approval') return movedOn;
    if (!claim.may?.some(({ action, allowed }) => action === did && allowed)) return roleRequired();
    if (did === 'approve') return done(book, setting, asked, { did, claim: claim.id });
    const reason =
      params['id'] === undefined
        ? setting.say('Not this year', 'Este año no', 'Bu yıl olmaz')
        : reasonIn(body);
    if (!reason) return invalid([{ path: 'reason', code: 'required' }]);
    return done(book, setting, asked, { did, claim: claim.id, reason });
  };
