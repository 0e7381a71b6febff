import type { Claim, TimelineStep, Perk, PerkDetail, Permission } from '../../contract/index.ts';
import { createClaim, viewer } from './new-claim.ts';
import type { MockClaimAction } from '../memory.ts';
import type { MockProblem, ScenarioContext } from '../scenario.ts';

/** The perks and claims of a scenario, in one language. */
export interface PerkStore {
  readonly perks: readonly PerkDetail[];
  readonly claims: readonly Claim[];
  /** What this person may do: `claim`, `approve`. */
  readonly may: readonly Permission[];
  /** Perks to a page; all of them unless said. */
  readonly pageSize?: number;
  /** What a claim of a perk meets, by its id. */
  readonly problems?: Readonly<Record<string, MockProblem>>;
}

const isFinal = ({ status }: Claim): boolean => /^(declined|cancelled|expired)$/.test(status);

const addTo = (count: number | undefined, by: number): number => Math.max(0, (count ?? 0) + by);

/** A perk with one more, or one less, of it gone. */
const changeUsage = <P extends Perk>(perk: P, by: 1 | -1): P => ({
  ...perk,
  ...(perk.quota && { quota: { ...perk.quota, used: addTo(perk.quota.used, by) } }),
  ...(perk.event && { event: { ...perk.event, taken: addTo(perk.event.taken, by) } }),
});

const updatePerk = (
  book: PerkStore,
  id: string | undefined,
  change: (perk: PerkDetail) => PerkDetail,
): PerkStore => ({
  ...book,
  perks: book.perks.map((perk) => (perk.id === id ? change(perk) : perk)),
});

const updateClaim = (book: PerkStore, id: string, change: (claim: Claim) => Claim): PerkStore => ({
  ...book,
  claims: book.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
});

const applyClaim = (
  book: PerkStore,
  deed: Extract<MockClaimAction, { did: 'claim' }>,
  setting: ScenarioContext,
): PerkStore => {
  const perk = book.perks.find(({ id }) => id === deed.perk);
  if (!perk) return book;
  const claim = createClaim(perk, deed, setting);
  const { id, status } = claim;
  const state = status === 'scheduled' ? status : 'claimed';
  return updatePerk({ ...book, claims: [claim, ...book.claims] }, perk.id, (before) => ({
    ...changeUsage(before, 1),
    state,
    claim: { id, status, at: setting.asOf },
  }));
};

const markUsedUp = (book: PerkStore, id: string): PerkStore =>
  updatePerk(book, id, ({ event, quota, ...perk }) => ({
    ...perk,
    state: 'used_up',
    ...(quota && { quota: { ...quota, used: quota.limit } }),
    ...(event && { event: { ...event, taken: event.capacity ?? 0 } }),
  }));

/** The step that was on is behind; what follows is on, or falls away. */
const advanceTimeline = (
  claim: Claim,
  label: string,
  at: string,
  goesOn: boolean,
  who = claim.approver,
): TimelineStep[] => {
  const steps = claim.timeline ?? [];
  const now = steps.findIndex(({ state }) => state === 'now');
  const on = now < 0 ? steps.filter(({ state }) => state === 'done').length : now;
  const done: TimelineStep = { state: 'done', label, at, ...(who && { who }) };
  const rest = goesOn ? steps.slice(on + 1) : [];
  const [next, ...later] = rest;
  return [...steps.slice(0, on), done, ...(next ? [{ ...next, state: 'now' }] : []), ...later];
};

/** Takes back what was drawn from its perk. */
const releaseUsage = (book: PerkStore, { id, perk }: Claim): PerkStore =>
  updatePerk(book, perk?.id, (before) => {
    const { claim, ...given } = changeUsage(before, -1);
    return claim?.id === id ? { ...given, state: 'claimable' } : changeUsage(before, -1);
  });

const endClaim = (
  book: PerkStore,
  claim: Claim,
  status: 'declined' | 'cancelled',
  label: string,
  { asOf }: ScenarioContext,
): PerkStore =>
  releaseUsage(
    updateClaim(book, claim.id, ({ cancellableUntil: _, cancelNote: __, ...before }) => ({
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

const approveClaim = (book: PerkStore, claim: Claim, setting: ScenarioContext): PerkStore => {
  const status = claim.event ? 'scheduled' : 'approved';
  const label = setting.say('Approved', 'Aprobado', 'Onaylandı');
  return updatePerk(
    updateClaim(book, claim.id, (before) => ({
      ...before,
      status,
      timeline: advanceTimeline(before, label, setting.asOf, true),
      may: (before.may ?? []).filter(({ action }) => action === 'cancel'),
    })),
    claim.perk?.id,
    (perk) => (perk.claim?.id === claim.id ? { ...perk, claim: { ...perk.claim, status } } : perk),
  );
};

const applyClaimChange = (
  book: PerkStore,
  deed: Exclude<MockClaimAction, { did: 'claim' | 'lose' }>,
  setting: ScenarioContext,
): PerkStore => {
  const claim = book.claims.find(({ id }) => id === deed.claim);
  if (!claim || isFinal(claim)) return book;
  const { say } = setting;
  if (deed.did === 'decline') {
    const declined = endClaim(book, claim, 'declined', say('Declined', 'Rechazado', 'Reddedildi'), setting);
    const reason = { text: deed.reason, ...(claim.approver && { by: claim.approver }) };
    return updateClaim(declined, claim.id, (before) => ({ ...before, reason }));
  }
  if (deed.did === 'approve') return approveClaim(book, claim, setting);
  return endClaim(book, claim, 'cancelled', say('Cancelled', 'Cancelado', 'İptal edildi'), setting);
};

/** The book after what was done in it. */
export const applyClaimActions = (
  book: PerkStore,
  deeds: readonly MockClaimAction[],
  setting: ScenarioContext,
): PerkStore =>
  deeds.reduce<PerkStore>((now, deed) => {
    if (deed.did === 'claim') return applyClaim(now, deed, setting);
    return deed.did === 'lose' ? markUsedUp(now, deed.perk) : applyClaimChange(now, deed, setting);
  }, book);
