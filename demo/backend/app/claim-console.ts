import { Hono } from 'hono';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { Instant } from '../../../src/contract/instant.ts';
import { addDays, dayAt } from '../rules/calendar.ts';
import { courseOf, stages } from '../rules/claim-course.ts';
import { findCase, loadCases } from '../store/claims.ts';
import { enterLines, moveClaim } from '../store/grants.ts';
import { loadTexts, plain } from '../store/localized.ts';
import type { Parcel } from '../store/perk-tables.ts';
import type { ClaimRow } from '../store/shelf.ts';
import type { Books } from '../store/store.ts';
import type { Viewer } from '../store/viewer.ts';
import { bodyOf } from './body.ts';
import { Refusal } from './refusal.ts';

/** Works in the books of a demo member's program, with that member's account in view. */
export type As = <T>(key: string, work: (books: Books, viewer: Viewer) => Promise<T>) => Promise<T>;

const Member = z.strictObject({ member: z.string() });
const Schedule = z.strictObject({ member: z.string(), at: z.optional(Instant) });

const underWay = ['requested', 'awaiting_approval', 'approved', 'scheduled'];

const tell = (claim: ClaimRow, kind: string, title: string) => ({
  id: claim.claim,
  perk: claim.perk,
  title,
  person: claim.person,
  status: claim.status,
  course: courseOf(kind),
  stage: claim.parcel?.done,
});

const listed = async (books: Books, { account }: Viewer) => {
  const texts = await loadTexts(books, 'en');
  const perks = await books.selectFrom('perk').select(['perk', 'kind']).execute();
  const cases = await loadCases(books, account.account, {}, { size: 50 });
  return cases
    .filter(({ claim }) => underWay.includes(claim.status))
    .map(({ claim }) => {
      const kind = perks.find(({ perk }) => perk === claim.perk)?.kind ?? '';
      return tell(claim, kind, plain(texts.say(`perk.${claim.perk}.title`)));
    });
};

const claimOf = async (
  books: Books,
  { account }: Viewer,
  id: string,
): Promise<{ claim: ClaimRow; kind: string }> => {
  const file = await findCase(books, account.account, id);
  if (!file) throw new Refusal('not_found', 'This account has no such claim');
  const { perk } = file.claim;
  const row = await books
    .selectFrom('perk')
    .select('kind')
    .where('perk', '=', perk)
    .executeTakeFirstOrThrow();
  return { claim: file.claim, kind: row.kind };
};

const move = async (
  books: Books,
  claim: ClaimRow,
  now: Date,
  what: string,
  change: Parameters<typeof moveClaim>[4],
) => {
  const moved = await moveClaim(books, claim, now, 1, change);
  if (!moved) throw new Refusal('claim_moved_on', 'This claim has moved on');
  await enterLines(books, moved, [{ what, person: null, key: null }]);
  return { id: moved.claim, status: moved.status, stage: moved.parcel?.done };
};

/** The vendor sets the date of a service. */
const schedule = async (books: Books, viewer: Viewer, now: Date, id: string, at?: string) => {
  const { claim, kind } = await claimOf(books, viewer, id);
  if (courseOf(kind) !== 'service' || !/^(requested|approved)$/.test(claim.status))
    throw new Refusal('claim_moved_on', 'This claim has no date to set');
  const day = addDays(dayAt(now, viewer.program.time_zone), 14);
  return move(books, claim, now, 'scheduled', {
    status: 'scheduled',
    scheduled_at: new Date(at ?? `${day}T08:00:00Z`),
  });
};

/** Goods go one stage on: packed, sent, with the carrier, delivered. */
const advance = async (books: Books, viewer: Viewer, now: Date, id: string) => {
  const { claim } = await claimOf(books, viewer, id);
  const done = (claim.parcel?.done ?? 0) + 1;
  const stage = stages[done - 1];
  if (claim.status !== 'approved' || !claim.parcel || !stage)
    throw new Refusal('claim_moved_on', 'There is nothing to send');
  const today = dayAt(now, viewer.program.time_zone);
  const arrived = stage === 'delivered';
  const parcel: Parcel = {
    ...claim.parcel,
    done,
    since: today,
    arrivesOn: claim.parcel.arrivesOn ?? addDays(today, 5),
    ...(done > 1 && { tracking: claim.parcel.tracking ?? `https://carrier.example/parcels/${id}` }),
    ...(arrived && { arrivedOn: today }),
  };
  const change = { parcel: JSON.stringify(parcel), ...(arrived && { status: 'fulfilled' }) };
  return move(books, claim, now, arrived ? 'fulfilled' : stage, change);
};

/** Somebody else takes all seats that are left. */
const fill = async (books: Books, perk: string, now: Date) => {
  const event = await books
    .updateTable('perk_event')
    .set({ taken: sql`capacity`, moved_at: now })
    .where('perk', '=', perk)
    .returning(['capacity', 'taken'])
    .executeTakeFirst();
  if (!event) throw new Refusal('not_found', 'There is no such event');
  return { perk, ...event };
};

/** Demo only: the vendor's side of claims. */
export const claimConsole = (as: As, clock: () => Date): Hono => {
  const api = new Hono();
  api.get('/claims', async (context) => {
    return context.json({ items: await as(context.req.query('member') ?? '', listed) });
  });
  api.post('/claims/:id/schedule', async (context) => {
    const { member, at } = await bodyOf(context, Schedule);
    const id = context.req.param('id');
    return context.json(await as(member, (books, viewer) => schedule(books, viewer, clock(), id, at)));
  });
  api.post('/claims/:id/advance', async (context) => {
    const { member } = await bodyOf(context, Member);
    const id = context.req.param('id');
    return context.json(await as(member, (books, viewer) => advance(books, viewer, clock(), id)));
  });
  api.post('/perks/:id/fill', async (context) => {
    const { member } = await bodyOf(context, Member);
    const id = context.req.param('id');
    return context.json(await as(member, (books) => fill(books, id, clock())));
  });
  return api;
};
