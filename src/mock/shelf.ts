import type { Claim, ClaimDetail, Claims, Perk, PerkDetail, Perks } from '../contract/index.ts';
import { after, type Book } from './book.ts';
import { cancelled, claimMade, decided } from './claim-writes.ts';
import { Memory } from './memory.ts';
import { Refusal, type Asked, type Reply, type Scenario, type Setting } from './scenario.ts';
import { activeViewer, program } from './summit.ts';

/** Nothing in particular is asked, and nothing is remembered. */
export const anything = (): Asked => ({ params: {}, body: {}, key: 'example', memory: new Memory() });

const missing = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });

const envelopeOf = (setting: Setting, { may }: Book) => ({
  asOf: setting.asOf,
  timeZone: program.timeZone,
  viewer: { ...activeViewer(setting), may: [...may] },
});

const inList = ({ form: _, asOf: __, timeZone: ___, viewer: ____, ...perk }: PerkDetail): Perk => perk;

/** One page, by a cursor that names the row after which it begins; `undefined` for one that nobody gave. */
const paged = <Row>(rows: readonly Row[], page: number, cursor: string | undefined) => {
  const from = cursor === undefined ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (!(from <= rows.length)) return undefined;
  const end = from + page;
  const items = rows.slice(from, end);
  return end < rows.length ? { items, nextCursor: `after-${end}` } : { items };
};

const badCursor = new Refusal({ status: 400, code: 'invalid_request', title: 'Unknown cursor' });

const counts = (perks: readonly Perk[]): NonNullable<Perks['kinds']> => {
  const kinds = new Map<string, number>();
  for (const { kind = '' } of perks) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => ({ kind, count }));
};

/** Whether a value is among those asked for, `event,training`; nothing asked for is anything. */
const isAmong = (value: string | undefined, asked: string | undefined): boolean =>
  !asked || asked.split(',').includes(value ?? '');

const perksOf = (book: Book, setting: Setting, { params }: Asked): Reply<Perks> => {
  const { cursor, kind, state } = params;
  const rows = book.perks
    .filter((perk) => isAmong(perk.kind, kind) && isAmong(perk.state, state))
    .map(inList);
  const page = paged(rows, book.page ?? Infinity, cursor);
  if (!page) return badCursor;
  const whole = book.page ? { total: rows.length, kinds: counts(book.perks) } : {};
  return { ...envelopeOf(setting, book), ...page, ...whole };
};

const perkOf = (book: Book, setting: Setting, { params }: Asked): Reply<PerkDetail> => {
  const perk = params['id'] === undefined ? book.perks[0] : book.perks.find(({ id }) => id === params['id']);
  return perk ? { ...envelopeOf(setting, book), ...perk } : missing;
};

const waitsForViewer = ({ may, status }: Claim): boolean =>
  status === 'awaiting_approval' &&
  (may ?? []).some(({ action, allowed }) => action === 'approve' && allowed);

const claimsOf = (book: Book, setting: Setting, { memory, params }: Asked): Reply<Claims> => {
  const { cursor, decide, key, perk } = params;
  const made = memory.deeds.flatMap((deed) => (deed.did === 'claim' && deed.key === key ? [deed.id] : []));
  const rows = book.claims.filter(
    (claim) =>
      (!perk || claim.perk?.id === perk) &&
      (decide !== 'me' || waitsForViewer(claim)) &&
      (!key || made.includes(claim.id)),
  );
  const page = paged(rows, book.page ?? Infinity, cursor);
  return page ? { ...envelopeOf(setting, book), ...page } : badCursor;
};

const claimOf = (book: Book, setting: Setting, { params }: Asked): Reply<ClaimDetail> => {
  const claim =
    params['id'] === undefined ? book.claims[0] : book.claims.find(({ id }) => id === params['id']);
  return claim ? { ...envelopeOf(setting, book), ...claim } : missing;
};

type Routes = Pick<
  Scenario,
  'perks' | 'perk' | 'claims' | 'claim' | 'claimPerk' | 'cancelClaim' | 'approveClaim' | 'declineClaim'
>;

/** The routes of perks and claims, over what a scenario has in its book and what was done since. */
export const shelf = (open: (setting: Setting) => Book): Routes => {
  const from =
    <Body>(tell: (book: Book, setting: Setting, asked: Asked) => Reply<Body>) =>
    (setting: Setting, asked = anything()): Reply<Body> =>
      tell(after(open(setting), asked.memory.deeds, setting), setting, asked);
  return {
    perks: from(perksOf),
    perk: from(perkOf),
    claims: from(claimsOf),
    claim: from(claimOf),
    claimPerk: from(claimMade),
    cancelClaim: from(cancelled),
    approveClaim: from(decided('approve')),
    declineClaim: from(decided('decline')),
  };
};
