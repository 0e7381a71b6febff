import { Hono } from 'hono';
import { dayAt } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import { readBody } from '../http/body.ts';
import { ProblemError } from '../http/problem.ts';
import { loadTexts, plainText } from '../i18n/localized-texts.ts';
import type { Viewer } from '../session/viewer.ts';
import { MemberBody, type AsMember } from './vendor-context.ts';

/** The courses that an account has begun. */
const listCourses = async (tx: Tx, { account }: Viewer) => {
  const texts = await loadTexts(tx, 'en');
  const rows = await tx
    .selectFrom('perk_fact')
    .select(['perk', 'fact'])
    .where('account', '=', account.account)
    .orderBy('perk')
    .execute();
  return rows.flatMap(({ perk, fact: { progress } }) =>
    progress ? [{ id: perk, title: plainText(texts.get(`perk.${perk}.title`)), ...progress }] : [],
  );
};

/** Completes the next lesson of a course; the last one brings the certificate. */
const completeLesson = async (tx: Tx, { account, program }: Viewer, now: Date, perk: string) => {
  const row = await tx
    .selectFrom('perk_fact')
    .select('fact')
    .where('account', '=', account.account)
    .where('perk', '=', perk)
    .forUpdate()
    .executeTakeFirst();
  const progress = row?.fact.progress;
  if (!row || !progress) throw new ProblemError('not_found', 'This account has not begun such a course');
  if (progress.done >= progress.total) throw new ProblemError('claim_moved_on', 'This course is completed');
  const done = progress.done + 1;
  const isOver = done === progress.total;
  const moved = { ...progress, done, ...(isOver && { certifiedOn: dayAt(now, program.time_zone) }) };
  await tx
    .updateTable('perk_fact')
    .set({ fact: JSON.stringify({ ...row.fact, progress: moved }) })
    .where('account', '=', account.account)
    .where('perk', '=', perk)
    .execute();
  return { id: perk, ...moved };
};

/** Demo only: what the vendor's academy reports about courses. */
export const courseConsole = (as: AsMember, clock: () => Date): Hono => {
  const api = new Hono();
  api.get('/courses', async (context) =>
    context.json({ items: await as(context.req.query('member') ?? '', listCourses) }),
  );
  api.post('/courses/:id/lesson', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => completeLesson(tx, viewer, clock(), id)));
  });
  return api;
};
