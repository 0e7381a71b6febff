import { Hono } from 'hono';
import * as z from 'zod/mini';
import { todayOf } from '../http/request-context.ts';
import { readBody } from '../http/body.ts';
import { ProblemError } from '../http/problem.ts';
import { revokePoints } from '../boards/commands.ts';
import { award, decideSubmission, type Award } from '../challenges/commands.ts';
import { loadMemberChallenges, type MemberChallenge } from '../challenges/queries.ts';
import { challengeState } from '../challenges/rules.ts';
import type { SubmissionRow } from '../challenges/tables.ts';
import type { Tx } from '../db/transaction.ts';
import { reverse } from '../points/ledger.ts';
import { storedTitle } from '../points/stored-title.ts';
import { loadPointsProgram, settledWallet, walletOwner } from '../points/wallet.ts';
import type { Viewer } from '../session/viewer.ts';
import { MemberBody, type AsMember } from './vendor-context.ts';

const DecisionBody = z.strictObject({ member: z.string(), reason: z.optional(z.string()) });
const ModuleBody = z.strictObject({ member: z.string(), score: z.optional(z.int()) });

const awardOf = async (tx: Tx, viewer: Viewer, person: string, now: Date): Promise<Award> => {
  const program = await loadPointsProgram(tx);
  const owner = walletOwner(program, { account: viewer.account.account, person });
  const wallet = await settledWallet({ tx, viewer, now }, owner);
  return { tx, program, wallet, now, timeZone: viewer.program.time_zone, company: viewer.account.name };
};

const itemOf = async (
  tx: Tx,
  viewer: Viewer,
  person: string,
  challenge: string,
  now: Date,
): Promise<MemberChallenge> => {
  const day = todayOf({ viewer, now });
  const [item] = await loadMemberChallenges(tx, { account: viewer.account.account, person }, day, challenge);
  if (!item) throw new ProblemError('not_found', 'There is no such challenge');
  return item;
};

const findSubmission = async (tx: Tx, { account }: Viewer, id: string): Promise<SubmissionRow> => {
  const row = await tx
    .selectFrom('challenge_submission')
    .selectAll()
    .where('account', '=', account.account)
    .where('submission', '=', id)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found', 'This account has sent nothing of this id');
  return row;
};

const listSubmissions = async (tx: Tx, { account }: Viewer) => {
  const rows = await tx
    .selectFrom('challenge_submission')
    .innerJoin('challenge', 'challenge.challenge', 'challenge_submission.challenge')
    .innerJoin('person', 'person.person', 'challenge_submission.person')
    .select(['submission', 'status', 'person.name as person', 'definition', 'at'])
    .where('account', '=', account.account)
    .orderBy('challenge_submission.seq', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ submission: id, definition, ...row }) => ({
    id,
    title: storedTitle(definition).en,
    ...row,
  }));
};

const decide = async (
  tx: Tx,
  viewer: Viewer,
  now: Date,
  id: string,
  decision: Parameters<typeof decideSubmission>[3],
) => {
  const { person } = await findSubmission(tx, viewer, id);
  // The wallet is locked before the submission is read again, so that of two decisions the second one finds the first.
  const to = await awardOf(tx, viewer, person, now);
  const submission = await findSubmission(tx, viewer, id);
  if (submission.status !== 'in_review')
    throw new ProblemError('challenge_moved_on', 'This was decided already');
  await decideSubmission(
    to,
    await itemOf(tx, viewer, person, submission.challenge, now),
    submission,
    decision,
  );
  return { id, status: decision.approved ? 'approved' : 'rejected' };
};

/** The learning modules, with what this member has done of them. */
const listModules = async (tx: Tx, viewer: Viewer, now: Date) => {
  const member = { account: viewer.account.account, person: viewer.person.person };
  const every = await loadMemberChallenges(tx, member, todayOf({ viewer, now }));
  return every
    .filter(({ challenge }) => challenge.kind === 'learning')
    .map(({ challenge: { challenge: id, definition }, progress }) => ({
      id,
      title: storedTitle(definition).en,
      done: progress?.done ?? 0,
      total: 'steps' in definition && Array.isArray(definition.steps) ? definition.steps.length : 1,
    }));
};

/** One module more of a course is done; the last one earns the points. */
const completeModule = async (tx: Tx, viewer: Viewer, now: Date, id: string, score = 90) => {
  const { person } = viewer.person;
  const to = await awardOf(tx, viewer, person, now);
  const item = await itemOf(tx, viewer, person, id, now);
  const { definition } = item.challenge;
  const modules = 'steps' in definition && Array.isArray(definition.steps) ? definition.steps.length : 1;
  const done = (item.progress?.done ?? 0) + 1;
  if (done > modules || challengeState(item, todayOf({ viewer, now })) === 'completed')
    throw new ProblemError('challenge_moved_on', 'Every module is done');
  const completed = done === modules;
  const row = { done, score, completed_on: completed ? todayOf({ viewer, now }) : null };
  const key = { account: viewer.account.account, person, challenge: id };
  await tx
    .insertInto('challenge_progress')
    .values({ ...key, ...row })
    .onConflict((known) => known.columns(['tenant', 'account', 'person', 'challenge']).doUpdateSet(row))
    .execute();
  if (!completed) return { id, done };
  const submission = await tx
    .insertInto('challenge_submission')
    .values({
      ...key,
      submission: crypto.randomUUID(),
      status: 'in_review',
      answers: '{}',
      awarded: null,
      movement: null,
      reason: null,
      at: now,
      decided_at: null,
      key: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await award(to, item, submission);
  return { id, done };
};

/** An approval was wrong: what it earned is taken back. */
const reverseSubmission = async (tx: Tx, viewer: Viewer, now: Date, id: string) => {
  const { person } = await findSubmission(tx, viewer, id);
  const { wallet } = await awardOf(tx, viewer, person, now);
  const submission = await findSubmission(tx, viewer, id);
  const earning = await tx
    .selectFrom('points_movement')
    .selectAll()
    .where('movement', '=', submission.movement)
    .where('kind', '=', 'earned')
    .executeTakeFirst();
  const again = await tx
    .selectFrom('points_movement')
    .select('movement')
    .where('reverses', '=', submission.movement)
    .executeTakeFirst();
  if (!earning || again) throw new ProblemError('challenge_moved_on', 'There is nothing to take back');
  await reverse(tx, wallet, now, earning, { text: earning.text, person });
  await revokePoints(tx, id, todayOf({ viewer, now }));
  return { id };
};

/** Demo only: the vendor's side of points. */
export const pointsConsole = (as: AsMember, clock: () => Date): Hono => {
  const api = new Hono();
  api.get('/submissions', async (context) =>
    context.json({ items: await as(context.req.query('member') ?? '', listSubmissions) }),
  );
  api.post('/submissions/:id/approve', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(
      await as(member, (tx, viewer) => decide(tx, viewer, clock(), id, { approved: true })),
    );
  });
  api.post('/submissions/:id/reject', async (context) => {
    const { member, reason = 'It says nothing about your own use of the product.' } = await readBody(
      context,
      DecisionBody,
    );
    const id = context.req.param('id');
    return context.json(
      await as(member, (tx, viewer) => decide(tx, viewer, clock(), id, { approved: false, reason })),
    );
  });
  api.post('/submissions/:id/reverse', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => reverseSubmission(tx, viewer, clock(), id)));
  });
  api.post('/challenges/:id/module', async (context) => {
    const { member, score } = await readBody(context, ModuleBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => completeModule(tx, viewer, clock(), id, score)));
  });
  api.get('/modules', async (context) =>
    context.json({
      items: await as(context.req.query('member') ?? '', (tx, viewer) => listModules(tx, viewer, clock())),
    }),
  );
  return api;
};
