import type { Claim, ClaimDetail, Claims, Perk, PerkDetail, Perks } from '../../contract/index.ts';
import { activeViewer, summitProgram } from '../fixtures/summit-program.ts';
import { exampleRequest } from '../scenario.ts';
import type { MockReply, MockRequest, Scenario, ScenarioContext } from '../scenario.ts';
import type { PerkStore } from '../stores.ts';
import { cancelClaim, claimPerk, decideClaim } from './claim-writes.ts';
import { paginate } from './pagination.ts';
import { applyClaimActions } from './perk-store.ts';
import { notFound, unknownCursor } from './problems.ts';

const envelopeOf = (context: ScenarioContext, { may }: PerkStore) => ({
  asOf: context.asOf,
  timeZone: summitProgram.timeZone,
  viewer: { ...activeViewer(context), may: [...may] },
});

const toListItem = ({ form: _, asOf: __, timeZone: ___, viewer: ____, ...perk }: PerkDetail): Perk => perk;

const countKinds = (perks: readonly Perk[]): NonNullable<Perks['kinds']> => {
  const kinds = new Map<string, number>();
  for (const { kind = '' } of perks) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => ({ kind, count }));
};

/** Whether a value is among those of a filter like `event,training`; an absent filter lets every value through. */
const matchesFilter = (value: string | undefined, filter: string | undefined): boolean =>
  !filter || filter.split(',').includes(value ?? '');

const listPerks = (store: PerkStore, context: ScenarioContext, { params }: MockRequest): MockReply<Perks> => {
  const { cursor, kind, state } = params;
  const rows = store.perks
    .filter((perk) => matchesFilter(perk.kind, kind) && matchesFilter(perk.state, state))
    .map(toListItem);
  const page = paginate(rows, { cursor, size: store.pageSize });
  if (!page) return unknownCursor;
  const whole = store.pageSize ? { total: rows.length, kinds: countKinds(store.perks) } : {};
  const { sections } = store;
  return { ...envelopeOf(context, store), ...page, ...whole, ...(sections && { sections }) };
};

const getPerk = (
  store: PerkStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<PerkDetail> => {
  const perk =
    params['id'] === undefined ? store.perks[0] : store.perks.find(({ id }) => id === params['id']);
  return perk ? { ...envelopeOf(context, store), ...perk } : notFound;
};

const awaitsViewer = ({ may, status }: Claim): boolean =>
  status === 'awaiting_approval' &&
  (may ?? []).some(({ action, allowed }) => action === 'approve' && allowed);

const listClaims = (
  store: PerkStore,
  context: ScenarioContext,
  { memory, params }: MockRequest,
): MockReply<Claims> => {
  const { cursor, decide, key, perk } = params;
  const made = memory.claimActions.flatMap((action) =>
    action.type === 'claim' && action.key === key ? [action.id] : [],
  );
  const rows = store.claims.filter(
    (claim) =>
      (!perk || claim.perk?.id === perk) &&
      (decide !== 'me' || awaitsViewer(claim)) &&
      (!key || made.includes(claim.id)),
  );
  const page = paginate(rows, { cursor, size: store.pageSize });
  return page ? { ...envelopeOf(context, store), ...page } : unknownCursor;
};

const getClaim = (
  store: PerkStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<ClaimDetail> => {
  const claim =
    params['id'] === undefined ? store.claims[0] : store.claims.find(({ id }) => id === params['id']);
  return claim ? { ...envelopeOf(context, store), ...claim } : notFound;
};

type PerkRoutes = Pick<
  Scenario,
  'perks' | 'perk' | 'claims' | 'claim' | 'claimPerk' | 'cancelClaim' | 'approveClaim' | 'declineClaim'
>;

/** The routes of perks and claims, over a scenario's store and what was done since. */
export const perkRoutes = (createStore: (context: ScenarioContext) => PerkStore): PerkRoutes => {
  const from =
    <Body>(resolve: (store: PerkStore, context: ScenarioContext, request: MockRequest) => MockReply<Body>) =>
    (context: ScenarioContext, request = exampleRequest()): MockReply<Body> =>
      resolve(
        applyClaimActions(createStore(context), request.memory.claimActions, context),
        context,
        request,
      );
  return {
    perks: from(listPerks),
    perk: from(getPerk),
    claims: from(listClaims),
    claim: from(getClaim),
    claimPerk: from(claimPerk),
    cancelClaim: from(cancelClaim),
    approveClaim: from(decideClaim('approve')),
    declineClaim: from(decideClaim('decline')),
  };
};
