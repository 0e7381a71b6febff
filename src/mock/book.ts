import type { Claim, TimelineStep, Perk, PerkDetail, Permission } from '../contract/index.ts';
import { newClaim, viewer } from './new-claim.ts';
import type { Deed } from './memory.ts';
import type { Refusal, Setting } from './scenario.ts';

/** The perks and claims of a scenario, in one language. */
export interface Book {
  readonly perks: readonly PerkDetail[];
  readonly claims: readonly Claim[];
  /** What this person may do: `claim`, `approve`. */
  readonly may: readonly Permission[];
  /** Perks to a page; all of them unless said. */
  readonly page?: number;
  /** What a claim of a perk meets, by its id. */
  readonly refuses?: Readonly<Record<string, Refusal>>;
}

const isOver = ({ status }: Claim): boolean => /^(declined|cancelled|expired)$/.test(status);

const shifted = (count: number | undefined, by: number): number => Math.max(0, (count ?? 0) + by);

/** A perk with one more, or one less, of it gone. */
const drawn = <P extends Perk>(perk: P, by: 1 | -1): P => ({
  ...perk,
  ...(perk.quota && { quota: { ...perk.quota, used: shifted(perk.quota.used, by) } }),
  ...(perk.event && { event: { ...perk.event, taken: shifted(perk.event.taken, by) } }),
});

const withPerk = (book: Book, id: string | undefined, change: (perk: PerkDetail) => PerkDetail): Book => ({
  ...book,
  perks: book.perks.map((perk) => (perk.id === id ? change(perk) : perk)),
});

const withClaim = (book: Book, id: string, change: (claim: Claim) => Claim): Book => ({
  ...book,
  claims: book.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
});

const claimed = (book: Book, deed: Extract<Deed, { did: 'claim' }>, setting: Setting): Book => {
  const perk = book.perks.find(({ id }) => id === deed.perk);
  if (!perk) return book;
  const claim = newClaim(perk, deed, setting);
  const { id, status } = claim;
  const state = status === 'scheduled' ? status : 'claimed';
  return withPerk({ ...book, claims: [claim, ...book.claims] }, perk.id, (before) => ({
    ...drawn(before, 1),
    state,
    claim: { id, status, at: setting.asOf },
  }));
};

const lost = (book: Book, id: string): Book =>
  withPerk(book, id, ({ event, quota, ...perk }) => ({
    ...perk,
    state: 'used_up',
    ...(quota && { quota: { ...quota, used: quota.limit } }),
    ...(event && { event: { ...event, taken: event.capacity ?? 0 } }),
  }));

/** The step that was on is behind; what follows is on, or falls away. */
const stepped = (
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
const returned = (book: Book, { id, perk }: Claim): Book =>
  withPerk(book, perk?.id, (before) => {
    const { claim, ...given } = drawn(before, -1);
    return claim?.id === id ? { ...given, state: 'claimable' } : drawn(before, -1);
  });

const ended = (
  book: Book,
  claim: Claim,
  status: 'declined' | 'cancelled',
  label: string,
  { asOf }: Setting,
): Book =>
  returned(
    withClaim(book, claim.id, ({ cancellableUntil: _, cancelNote: __, ...before }) => ({
      ...before,
      status,
      timeline: stepped(before, label, asOf, false, status === 'cancelled' ? viewer : before.approver),
      may: [],
    })),
    claim,
  );

const approved = (book: Book, claim: Claim, setting: Setting): Book => {
  const status = claim.event ? 'scheduled' : 'approved';
  const label = setting.say('Approved', 'Aprobado', 'Onaylandı');
  return withPerk(
    withClaim(book, claim.id, (before) => ({
      ...before,
      status,
      timeline: stepped(before, label, setting.asOf, true),
      may: (before.may ?? []).filter(({ action }) => action === 'cancel'),
    })),
    claim.perk?.id,
    (perk) => (perk.claim?.id === claim.id ? { ...perk, claim: { ...perk.claim, status } } : perk),
  );
};

const moved = (book: Book, deed: Exclude<Deed, { did: 'claim' | 'lose' }>, setting: Setting): Book => {
  const claim = book.claims.find(({ id }) => id === deed.claim);
  if (!claim || isOver(claim)) return book;
  const { say } = setting;
  if (deed.did === 'decline') {
    const declined = ended(book, claim, 'declined', say('Declined', 'Rechazado', 'Reddedildi'), setting);
    const reason = { text: deed.reason, ...(claim.approver && { by: claim.approver }) };
    return withClaim(declined, claim.id, (before) => ({ ...before, reason }));
  }
  if (deed.did === 'approve') return approved(book, claim, setting);
  return ended(book, claim, 'cancelled', say('Cancelled', 'Cancelado', 'İptal edildi'), setting);
};

/** The book after what was done in it. */
export const after = (book: Book, deeds: readonly Deed[], setting: Setting): Book =>
  deeds.reduce<Book>((now, deed) => {
    if (deed.did === 'claim') return claimed(now, deed, setting);
    return deed.did === 'lose' ? lost(now, deed.perk) : moved(now, deed, setting);
  }, book);
