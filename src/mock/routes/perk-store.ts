// The mock's routes that do more than return a fixture: what was done so far is applied to a scenario's fixtures
// (`perk-store.ts`, `referral-store.ts`), and each file answers its routes from the result. `../router.ts` finds the route.

import type { Claim, Perk, PerkDetail, Quota, TimelineStep } from '../../contract/index.ts';
import { viewer } from '../fixtures/people.ts';
import type { MockClaimAction } from '../memory.ts';
import type { ScenarioContext } from '../scenario.ts';
import type { PerkStore } from '../stores.ts';
import { changeWaiting, closeOthers } from './perk-rules.ts';
import { createClaim } from './new-claim.ts';

const isFinal = ({ status }: Claim): boolean => /^(declined|cancelled|expired)$/.test(status);

const addTo = (count: number | undefined, by: number): number => Math.max(0, (count ?? 0) + by);

/** A quota of which one more, or one less, is used. Of money a claim takes what its form says, which no mock can know. */
const changeQuota = (quota: Quota, by: 1 | -1): Quota =>
  typeof quota.used === 'number' ? { ...quota, used: addTo(quota.used, by) } : quota;

/** A perk of whose quota or seats one more, or one less, is taken. */
const changeUsage = <P extends Perk>(perk: P, by: 1 | -1): P => ({
  ...perk,
  ...(perk.quota && { quota: changeQuota(perk.quota, by) }),
  ...(perk.event && { event: { ...perk.event, taken: addTo(perk.event.taken, by) } }),
});

const updatePerk = (
  store: PerkStore,
  id: string | undefined,
  change: (perk: PerkDetail) => PerkDetail,
): PerkStore => ({
  ...store,
  perks: store.perks.map((perk) => (perk.id === id ? change(perk) : perk)),
});

const updateClaim = (store: PerkStore, id: string, change: (claim: Claim) => Claim): PerkStore => ({
  ...store,
  claims: store.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
});

const applyClaim = (
  store: PerkStore,
  action: Extract<MockClaimAction, { type: 'claim' }>,
  context: ScenarioContext,
): PerkStore => {
  const perk = store.perks.find(({ id }) => id === action.perk);
  if (!perk) return store;
  const claim = createClaim(perk, action, context);
  const { id, status } = claim;
  const state = status === 'scheduled' ? status : 'claimed';
  const perks = closeOthers(store.perks, perk, context);
  return updatePerk({ ...store, perks, claims: [claim, ...store.claims] }, perk.id, (before) => ({
    ...(status === 'waitlisted' ? changeWaiting(before, 1) : changeUsage(before, 1)),
    state,
    claim: { id, status, at: context.asOf },
  }));
};

const markUsedUp = (store: PerkStore, id: string): PerkStore =>
  updatePerk(store, id, ({ event, quota, ...perk }) => ({
    ...perk,
    state: 'used_up',
    ...(quota && { quota: { ...quota, used: quota.limit } }),
    ...(event && { event: { ...event, taken: event.capacity ?? 0 } }),
  }));

/** Closes the step that is `now`. The next step becomes `now`, or every later step is dropped where nothing follows. */
const advanceTimeline = (
  claim: Claim,
  label: string,
  at: string,
  continues: boolean,
  who = claim.approver,
): TimelineStep[] => {
  const steps = claim.timeline ?? [];
  const now = steps.findIndex(({ state }) => state === 'now');
  const on = now < 0 ? steps.filter(({ state }) => state === 'done').length : now;
  const done: TimelineStep = { state: 'done', label, at, ...(who && { who }) };
  const rest = continues ? steps.slice(on + 1) : [];
  const [next, ...later] = rest;
  return [...steps.slice(0, on), done, ...(next ? [{ ...next, state: 'now' }] : []), ...later];
};

/** Gives the perk's quota or seat back. */
const releaseUsage = (store: PerkStore, { id, perk, status }: Claim): PerkStore =>
  updatePerk(store, perk?.id, (before) => {
    const changed = status === 'waitlisted' ? changeWaiting(before, -1) : changeUsage(before, -1);
    const { claim, ...unclaimed } = changed;
    return claim?.id === id ? { ...unclaimed, state: 'claimable' } : changed;
  });

const endClaim = (
  store: PerkStore,
  claim: Claim,
  status: 'declined' | 'cancelled',
  label: string,
  { asOf }: ScenarioContext,
): PerkStore =>
  releaseUsage(
    updateClaim(store, claim.id, ({ cancellableUntil: _, cancelNote: __, ...before }) => ({
      ...before,
      status,
      timeline: advanceTimeline(
        before,
        label,
        asOf,
        false,
        status === 'cancelled' ? viewer : before.approver,
      ),
      may: [],
    })),
    claim,
  );

const approveClaim = (store: PerkStore, claim: Claim, context: ScenarioContext): PerkStore => {
  const status = claim.event ? 'scheduled' : 'approved';
  const label = context.localize('Approved', 'Aprobado', 'Onaylandı');
  return updatePerk(
    updateClaim(store, claim.id, (before) => ({
      ...before,
      status,
      timeline: advanceTimeline(before, label, context.asOf, true),
      may: (before.may ?? []).filter(({ action }) => action === 'cancel'),
    })),
    claim.perk?.id,
    (perk) => (perk.claim?.id === claim.id ? { ...perk, claim: { ...perk.claim, status } } : perk),
  );
};

const applyClaimChange = (
  store: PerkStore,
  action: Exclude<MockClaimAction, { type: 'claim' | 'lose' }>,
  context: ScenarioContext,
): PerkStore => {
  const claim = store.claims.find(({ id }) => id === action.claim);
  if (!claim || isFinal(claim)) return store;
  const { localize } = context;
  if (action.type === 'decline') {
    const declined = endClaim(
      store,
      claim,
      'declined',
      localize('Declined', 'Rechazado', 'Reddedildi'),
      context,
    );
    const reason = { text: action.reason, ...(claim.approver && { by: claim.approver }) };
    return updateClaim(declined, claim.id, (before) => ({ ...before, reason }));
  }
  if (action.type === 'approve') return approveClaim(store, claim, context);
  return endClaim(store, claim, 'cancelled', localize('Cancelled', 'Cancelado', 'İptal edildi'), context);
};

/** The store after some actions, in the order in which they were done. */
export const applyClaimActions = (
  store: PerkStore,
  actions: readonly MockClaimAction[],
  context: ScenarioContext,
): PerkStore =>
  actions.reduce<PerkStore>((now, action) => {
    if (action.type === 'claim') return applyClaim(now, action, context);
    return action.type === 'lose' ? markUsedUp(now, action.perk) : applyClaimChange(now, action, context);
  }, store);
