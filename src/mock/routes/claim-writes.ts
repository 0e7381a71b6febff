import type { Claim, PerkDetail, Permission, ProblemCode } from '../../contract/index.ts';
import { validateFields } from '../../rules/field-validation.ts';
import { applyClaimActions, type PerkStore } from './perk-store.ts';
import type { MockClaimAction, Memory } from '../memory.ts';
import { MockProblem, type MockRequest, type MockReply, type ScenarioContext } from '../scenario.ts';

type ClaimFieldErrors = NonNullable<MockProblem['problem']['fieldErrors']>;

const notFound = new MockProblem({ status: 404, code: 'not_found', title: 'Not found' });
const conflict = (code: ProblemCode): MockProblem =>
  new MockProblem({ status: 409, code, title: 'Conflict' });
const claimMovedOn = conflict('claim_moved_on');
const invalidFields = (fieldErrors: ClaimFieldErrors): MockProblem =>
  new MockProblem({ status: 422, code: 'invalid_fields', title: 'Invalid fields', fieldErrors });

const roleRequired = (permission?: Permission): MockProblem =>
  new MockProblem({
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
const claimConflict = ({ event, quota, state }: PerkDetail): ProblemCode | undefined => {
  if (state === 'locked') return 'perk_locked';
  if (state === 'expired') return 'perk_expired';
  if (state === 'claimed' || state === 'scheduled') return 'already_claimed';
  if (state === 'used_up' || (quota && quota.used >= quota.limit)) return 'quota_used_up';
  return event?.capacity !== undefined && (event.taken ?? 0) >= event.capacity ? 'seat_taken' : undefined;
};

const fieldErrorsOf = ({ form }: PerkDetail, values: Readonly<Record<string, string>>): ClaimFieldErrors =>
  [
    ...validateFields(
      (form?.fields ?? []).filter((field) => field !== null),
      values,
    ),
  ].map(([name, code]) => ({
    path: `values.${name}`,
    code,
  }));

const nextClaimId = (deeds: readonly MockClaimAction[]): string => `claim-${1_001 + deeds.length}`;

/** Does it, and gives the claim as it then is. */
const commitAction = (
  book: PerkStore,
  setting: ScenarioContext,
  { memory }: MockRequest,
  deed: Exclude<MockClaimAction, { did: 'lose' }>,
): MockReply<Claim> => {
  memory.claimActions.push(deed);
  const id = deed.did === 'claim' ? deed.id : deed.claim;
  return applyClaimActions(book, [deed], setting).claims.find((claim) => claim.id === id) ?? notFound;
};

/** Tells of somebody who was first, so that the next look at the perk shows it. */
const claimedByOther = (perk: string, refusal: MockProblem, { claimActions }: Memory): MockProblem => {
  const { code } = refusal.problem;
  const isNew = !claimActions.some((deed) => 'perk' in deed && deed.perk === perk);
  if (isNew && code === 'already_claimed')
    claimActions.push({ did: 'claim', id: nextClaimId(claimActions), perk, values: {}, key: 'another tab' });
  if (isNew && /^(seat_taken|quota_used_up)$/.test(code)) claimActions.push({ did: 'lose', perk });
  return refusal;
};

const findPerk = ({ perks }: PerkStore, id: string | undefined): PerkDetail | undefined =>
  perks.find((perk) => (id === undefined ? perk.state === 'claimable' : perk.id === id));

/** `POST /perks/{id}/claims` */
export const claimPerk = (
  book: PerkStore,
  setting: ScenarioContext,
  asked: MockRequest,
): MockReply<Claim> => {
  const { body, key, memory, params } = asked;
  const perk = findPerk(book, params['id']);
  if (!perk) return notFound;
  const permission = book.may.find(({ action }) => action === 'claim');
  if (!permission?.allowed) return roleRequired(permission);
  const values = valuesIn(body);
  const errors = params['id'] === undefined ? [] : fieldErrorsOf(perk, values);
  if (errors.length > 0) return invalidFields(errors);
  const refusal = book.problems?.[perk.id];
  if (refusal) return claimedByOther(perk.id, refusal, memory);
  const code = claimConflict(perk);
  if (code) return conflict(code);
  const id = nextClaimId(memory.claimActions);
  return commitAction(book, setting, asked, { did: 'claim', id, perk: perk.id, values, key });
};

const findClaim = ({ claims }: PerkStore, action: string, id: string | undefined): Claim | undefined =>
  claims.find((claim) =>
    id === undefined ? claim.may?.some((each) => each.action === action) : claim.id === id,
  );

/** `POST /claims/{id}/cancel` */
export const cancelClaim = (
  book: PerkStore,
  setting: ScenarioContext,
  asked: MockRequest,
): MockReply<Claim> => {
  const claim = findClaim(book, 'cancel', asked.params['id']);
  if (!claim) return notFound;
  if (!claim.may?.some(({ action, allowed }) => action === 'cancel' && allowed)) return claimMovedOn;
  return commitAction(book, setting, asked, { did: 'cancel', claim: claim.id });
};

const reasonIn = (body: unknown): string =>
  typeof body === 'object' && body && 'reason' in body && typeof body.reason === 'string'
    ? body.reason.trim()
    : '';

/** `POST /claims/{id}/approve` and `…/decline` */
export const decideClaim =
  (did: 'approve' | 'decline') =>
  (book: PerkStore, setting: ScenarioContext, asked: MockRequest): MockReply<Claim> => {
    const { body, params } = asked;
    const claim = findClaim(book, did, params['id']);
    if (!claim) return notFound;
    const permission = book.may.find(({ action }) => action === 'approve');
    if (!permission?.allowed) return roleRequired(permission);
    if (claim.status !== 'awaiting_approval') return claimMovedOn;
    if (!claim.may?.some(({ action, allowed }) => action === did && allowed)) return roleRequired();
    if (did === 'approve') return commitAction(book, setting, asked, { did, claim: claim.id });
    const reason =
      params['id'] === undefined
        ? setting.say('Not this year', 'Este año no', 'Bu yıl olmaz')
        : reasonIn(body);
    if (!reason) return invalidFields([{ path: 'reason', code: 'required' }]);
    return commitAction(book, setting, asked, { did, claim: claim.id, reason });
  };
