import type { Claim, PerkDetail, ProblemCode } from '../../contract/index.ts';
import { quotaLeft } from '../../rules/quota.ts';
import type { Memory, MockClaimAction } from '../memory.ts';
import type { MockProblem, MockReply, MockRequest, ScenarioContext } from '../scenario.ts';
import type { PerkStore } from '../stores.ts';
import { fieldErrorsOf } from './form-answers.ts';
import { applyClaimActions } from './perk-store.ts';
import { conflict, invalidFields, notFound, roleRequired } from './problems.ts';
import { takesWaiting } from './perk-rules.ts';
import { bodyMember, formValues } from './request-body.ts';

const claimMovedOn = conflict('claim_moved_on');

/** The problem that claiming a perk meets in its present state; `undefined` where it can be claimed. */
const claimConflict = (perk: PerkDetail): ProblemCode | undefined => {
  const { event, quota, state } = perk;
  if (state === 'claimable' && takesWaiting(perk)) return undefined;
  if (state === 'locked') return 'perk_locked';
  if (state === 'expired') return 'perk_expired';
  if (state === 'claimed' || state === 'scheduled') return 'already_claimed';
  if (state === 'used_up' || (quota && quotaLeft(quota)?.amount === 0)) return 'quota_used_up';
  return event?.capacity !== undefined && (event.taken ?? 0) >= event.capacity ? 'seat_taken' : undefined;
};

const nextClaimId = (actions: readonly MockClaimAction[]): string => `claim-${1_001 + actions.length}`;

/** Remembers an action, and replies with the claim after it. */
const commitAction = (
  store: PerkStore,
  context: ScenarioContext,
  { memory }: MockRequest,
  action: Exclude<MockClaimAction, { type: 'lose' }>,
): MockReply<Claim> => {
  memory.claimActions.push(action);
  const id = action.type === 'claim' ? action.id : action.claim;
  return applyClaimActions(store, [action], context).claims.find((claim) => claim.id === id) ?? notFound;
};

/** Remembers that somebody else was first, so that the next read of the perk shows it, and returns the problem. */
const claimedByOther = (perk: string, refusal: MockProblem, { claimActions }: Memory): MockProblem => {
  const { code } = refusal.problem;
  const isNew = !claimActions.some((action) => 'perk' in action && action.perk === perk);
  if (isNew && code === 'already_claimed')
    claimActions.push({ type: 'claim', id: nextClaimId(claimActions), perk, values: {}, key: 'another tab' });
  if (isNew && /^(seat_taken|quota_used_up)$/.test(code)) claimActions.push({ type: 'lose', perk });
  return refusal;
};

const findPerk = ({ perks }: PerkStore, id: string | undefined): PerkDetail | undefined =>
  perks.find((perk) => (id === undefined ? perk.state === 'claimable' : perk.id === id));

/** `POST /perks/{id}/claims` */
export const claimPerk = (
  store: PerkStore,
  context: ScenarioContext,
  request: MockRequest,
): MockReply<Claim> => {
  const { body, key, memory, params } = request;
  const perk = findPerk(store, params['id']);
  if (!perk) return notFound;
  const permission = store.may.find(({ action }) => action === 'claim');
  if (!permission?.allowed) return roleRequired(permission);
  const values = formValues(body);
  const errors = params['id'] === undefined ? [] : fieldErrorsOf(perk.form?.fields ?? [], values);
  if (errors.length > 0) return invalidFields(errors);
  const refusal = store.problems?.[perk.id];
  if (refusal) return claimedByOther(perk.id, refusal, memory);
  const code = claimConflict(perk);
  if (code) return conflict(code);
  const id = nextClaimId(memory.claimActions);
  return commitAction(store, context, request, { type: 'claim', id, perk: perk.id, values, key });
};

const findClaim = ({ claims }: PerkStore, action: string, id: string | undefined): Claim | undefined =>
  claims.find((claim) =>
    id === undefined ? claim.may?.some((each) => each.action === action) : claim.id === id,
  );

/** `POST /claims/{id}/cancel` */
export const cancelClaim = (
  store: PerkStore,
  context: ScenarioContext,
  request: MockRequest,
): MockReply<Claim> => {
  const claim = findClaim(store, 'cancel', request.params['id']);
  if (!claim) return notFound;
  if (!claim.may?.some(({ action, allowed }) => action === 'cancel' && allowed)) return claimMovedOn;
  return commitAction(store, context, request, { type: 'cancel', claim: claim.id });
};

const reasonIn = (body: unknown): string => {
  const reason = bodyMember(body, 'reason');
  return typeof reason === 'string' ? reason.trim() : '';
};

/** `POST /claims/{id}/approve` and `…/decline` */
export const decideClaim =
  (type: 'approve' | 'decline') =>
  (store: PerkStore, context: ScenarioContext, request: MockRequest): MockReply<Claim> => {
    const { body, params } = request;
    const claim = findClaim(store, type, params['id']);
    if (!claim) return notFound;
    const permission = store.may.find(({ action }) => action === 'approve');
    if (!permission?.allowed) return roleRequired(permission);
    if (claim.status !== 'awaiting_approval') return claimMovedOn;
    if (!claim.may?.some(({ action, allowed }) => action === type && allowed)) return roleRequired();
    if (type === 'approve') return commitAction(store, context, request, { type, claim: claim.id });
    const reason =
      params['id'] === undefined
        ? context.localize('Not this year', 'Este año no', 'Bu yıl olmaz')
        : reasonIn(body);
    if (!reason) return invalidFields([{ path: 'reason', code: 'required' }]);
    return commitAction(store, context, request, { type, claim: claim.id, reason });
  };
