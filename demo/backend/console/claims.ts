import { Hono } from 'hono';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { Instant } from '../../../src/contract/core/scalars.ts';
import { addDays, dayAt } from '../calendar-dates.ts';
import { fulfillmentKindOf, deliveryStages } from '../claims/rules.ts';
import { findClaimRecord, loadClaimRecords } from '../claims/queries.ts';
import { addClaimEntries, updateClaim } from '../claims/commands.ts';
import { loadTexts, plainText } from '../i18n/localized-texts.ts';
import type { ClaimRow, Shipment } from '../claims/tables.ts';
import type { Tx } from '../db/transaction.ts';
import type { Viewer } from '../session/viewer.ts';
import { readBody } from '../http/body.ts';
import { ProblemError } from '../http/problem.ts';
import { MemberBody, type AsMember } from './vendor-context.ts';

const ScheduleBody = z.strictObject({
  member: z.string(),
  at: z.optional(Instant.check(z.refine((at) => !Number.isNaN(Date.parse(at))))),
});

const openStatuses = ['requested', 'awaiting_approval', 'approved', 'scheduled'];

const claimSummary = (claim: ClaimRow, kind: string, title: string) => ({
  id: claim.claim,
  perk: claim.perk,
  title,
  person: claim.person,
  status: claim.status,
  course: fulfillmentKindOf(kind),
  stage: claim.parcel?.done,
});

const listClaims = async (tx: Tx, { account }: Viewer) => {
  const texts = await loadTexts(tx, 'en');
  const perks = await tx.selectFrom('perk').select(['perk', 'kind']).execute();
  const cases = await loadClaimRecords(tx, account.account, {}, { size: 50 });
  return cases
    .filter(({ claim }) => openStatuses.includes(claim.status))
    .map(({ claim }) => {
      const kind = perks.find(({ perk }) => perk === claim.perk)?.kind ?? '';
      return claimSummary(claim, kind, plainText(texts.get(`perk.${claim.perk}.title`)));
    });
};

const findClaim = async (
  tx: Tx,
  { account }: Viewer,
  id: string,
): Promise<{ claim: ClaimRow; kind: string }> => {
  const record = await findClaimRecord(tx, account.account, id);
  if (!record) throw new ProblemError('not_found', 'This account has no such claim');
  const { perk } = record.claim;
  const row = await tx.selectFrom('perk').select('kind').where('perk', '=', perk).executeTakeFirstOrThrow();
  return { claim: record.claim, kind: row.kind };
};

const moveClaimTo = async (
  tx: Tx,
  claim: ClaimRow,
  now: Date,
  what: string,
  change: Parameters<typeof updateClaim>[4],
) => {
  const moved = await updateClaim(tx, claim, now, 1, change);
  if (!moved) throw new ProblemError('claim_moved_on', 'This claim has moved on');
  await addClaimEntries(tx, moved, [{ what, person: null, key: null }]);
  return { id: moved.claim, status: moved.status, stage: moved.parcel?.done };
};

/** The vendor sets the date of a service; two weeks from now unless one is named. */
const scheduleClaim = async (tx: Tx, viewer: Viewer, now: Date, id: string, at?: string) => {
  const { claim, kind } = await findClaim(tx, viewer, id);
  if (fulfillmentKindOf(kind) !== 'service' || !/^(requested|approved)$/.test(claim.status))
    throw new ProblemError('claim_moved_on', 'This claim has no date to set');
  const day = addDays(dayAt(now, viewer.program.time_zone), 14);
  return moveClaimTo(tx, claim, now, 'scheduled', {
    status: 'scheduled',
    scheduled_at: new Date(at ?? `${day}T08:00:00Z`),
  });
};

/** Moves a delivery one stage on. */
const advanceDelivery = async (tx: Tx, viewer: Viewer, now: Date, id: string) => {
  const { claim } = await findClaim(tx, viewer, id);
  const done = (claim.parcel?.done ?? 0) + 1;
  const stage = deliveryStages[done - 1];
  if (claim.status !== 'approved' || !claim.parcel || !stage)
    throw new ProblemError('claim_moved_on', 'There is nothing to send');
  const today = dayAt(now, viewer.program.time_zone);
  const arrived = stage === 'delivered';
  const parcel: Shipment = {
    ...claim.parcel,
    done,
    since: today,
    arrivesOn: claim.parcel.arrivesOn ?? addDays(today, 5),
    ...(done > 1 && { tracking: claim.parcel.tracking ?? `https://carrier.example/parcels/${id}` }),
    ...(arrived && { arrivedOn: today }),
  };
  const change = { parcel: JSON.stringify(parcel), ...(arrived && { status: 'fulfilled' }) };
  return moveClaimTo(tx, claim, now, arrived ? 'fulfilled' : stage, change);
};

/** Takes all seats that are left, as other customers would. */
const fillEvent = async (tx: Tx, perk: string, now: Date) => {
  const event = await tx
    .updateTable('perk_event')
    .set({ taken: sql`capacity`, moved_at: now })
    .where('perk', '=', perk)
    .returning(['capacity', 'taken'])
    .executeTakeFirst();
  if (!event) throw new ProblemError('not_found', 'There is no such event');
  return { perk, ...event };
};

/** Demo only: the vendor's side of claims. */
export const claimConsole = (as: AsMember, clock: () => Date): Hono => {
  const api = new Hono();
  api.get('/claims', async (context) => {
    return context.json({ items: await as(context.req.query('member') ?? '', listClaims) });
  });
  api.post('/claims/:id/schedule', async (context) => {
    const { member, at } = await readBody(context, ScheduleBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => scheduleClaim(tx, viewer, clock(), id, at)));
  });
  api.post('/claims/:id/advance', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => advanceDelivery(tx, viewer, clock(), id)));
  });
  api.post('/perks/:id/fill', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx) => fillEvent(tx, id, clock())));
  });
  return api;
};
