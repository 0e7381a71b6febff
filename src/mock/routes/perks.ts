import type { Claim, ClaimDetail, Claims, Perk, PerkDetail, Perks } from '../../contract/index.ts';
import { applyClaimActions, type PerkStore } from './perk-store.ts';
import { cancelClaim, claimPerk, decideClaim } from './claim-writes.ts';
import { Memory } from '../memory.ts';
import {
  MockProblem,
  type MockRequest,
  type MockReply,
  type Scenario,
  type ScenarioContext,
} from '../scenario.ts';
import { activeViewer, summitProgram } from '../fixtures/summit-program.ts';

/** Nothing in particular is asked, and nothing is remembered. */
export const exampleRequest = (): MockRequest => ({
  params: {},
  body: {},
  key: 'example',
  memory: new Memory(),
});

const notFound = new MockProblem({ status: 404, code: 'not_found', title: 'Not found' });

const envelopeOf = (setting: ScenarioContext, { may }: PerkStore) => ({
  asOf: setting.asOf,
  timeZone: summitProgram.timeZone,
  viewer: { ...activeViewer(setting), may: [...may] },
});

const toListItem = ({ form: _, asOf: __, timeZone: ___, viewer: ____, ...perk }: PerkDetail): Perk => perk;

/** One page, by a cursor that names the row after which it begins; `undefined` for one that nobody gave. */
const paginate = <Row>(rows: readonly Row[], page: number, cursor: string | undefined) => {
  const from = cursor === undefined ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (!(from <= rows.length)) return undefined;
  const end = from + page;
  const items = rows.slice(from, end);
  return end < rows.length ? { items, nextCursor: `after-${end}` } : { items };
};

const badCursor = new MockProblem({ status: 400, code: 'invalid_request', title: 'Unknown cursor' });

const countKinds = (perks: readonly Perk[]): NonNullable<Perks['kinds']> => {
  const kinds = new Map<string, number>();
  for (const { kind = '' } of perks) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => ({ kind, count }));
};

/** Whether a value is among those asked for, `event,training`; nothing asked for is anything. */
const matchesFilter = (value: string | undefined, asked: string | undefined): boolean =>
  !asked || asked.split(',').includes(value ?? '');

const listPerks = (book: PerkStore, setting: ScenarioContext, { params }: MockRequest): MockReply<Perks> => {
  const { cursor, kind, state } = params;
  const rows = book.perks
    .filter((perk) => matchesFilter(perk.kind, kind) && matchesFilter(perk.state, state))
    .map(toListItem);
  const page = paginate(rows, book.pageSize ?? Infinity, cursor);
  if (!page) return badCursor;
  const whole = book.pageSize ? { total: rows.length, kinds: countKinds(book.perks) } : {};
  return { ...envelopeOf(setting, book), ...page, ...whole };
};

const getPerk = (
  book: PerkStore,
  setting: ScenarioContext,
  { params }: MockRequest,
): MockReply<PerkDetail> => {
  const perk = params['id'] === undefined ? book.perks[0] : book.perks.find(({ id }) => id === params['id']);
  return perk ? { ...envelopeOf(setting, book), ...perk } : notFound;
};

const awaitsViewer = ({ may, status }: Claim): boolean =>
  status === 'awaiting_approval' &&
  (may ?? []).some(({ action, allowed }) => action === 'approve' && allowed);

const listClaims = (
  book: PerkStore,
  setting: ScenarioContext,
  { memory, params }: MockRequest,
): MockReply<Claims> => {
  const { cursor, decide, key, perk } = params;
  const made = memory.claimActions.flatMap((deed) =>
    deed.did === 'claim' && deed.key === key ? [deed.id] : [],
  );
  const rows = book.claims.filter(
    (claim) =>
      (!perk || claim.perk?.id === perk) &&
      (decide !== 'me' || awaitsViewer(claim)) &&
      (!key || made.includes(claim.id)),
  );
  const page = paginate(rows, book.pageSize ?? Infinity, cursor);
  return page ? { ...envelopeOf(setting, book), ...page } : badCursor;
};

const getClaim = (
  book: PerkStore,
  setting: ScenarioContext,
  { params }: MockRequest,
): MockReply<ClaimDetail> => {
  const claim =
    params['id'] === undefined ? book.claims[0] : book.claims.find(({ id }) => id === params['id']);
  return claim ? { ...envelopeOf(setting, book), ...claim } : notFound;
};

type PerkRoutes = Pick<
  Scenario,
  'perks' | 'perk' | 'claims' | 'claim' | 'claimPerk' | 'cancelClaim' | 'approveClaim' | 'declineClaim'
>;

/** The routes of perks and claims, over what a scenario has in its book and what was done since. */
export const perkRoutes = (open: (setting: ScenarioContext) => PerkStore): PerkRoutes => {
  const from =
    <Body>(tell: (book: PerkStore, setting: ScenarioContext, asked: MockRequest) => MockReply<Body>) =>
    (setting: ScenarioContext, asked = exampleRequest()): MockReply<Body> =>
      tell(applyClaimActions(open(setting), asked.memory.claimActions, setting), setting, asked);
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
