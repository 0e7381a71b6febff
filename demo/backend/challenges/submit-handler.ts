import { randomUUID } from 'node:crypto';
import { submitChallenge } from '../../../src/contract/challenges.ts';
import type { uploadChallengeFile, UploadTicket } from '../../../src/contract/challenge-detail.ts';
import type { FormField, FormValues } from '../../../src/contract/forms.ts';
import type * as z from 'zod/mini';
import { throwFieldProblems, validateAnswers } from '../forms/validation.ts';
import { ProblemError } from '../http/problem.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { defineWriteHandler, type WriteContext } from '../http/write-context.ts';
import { loadPointsProgram, ownerOf, settledWallet } from '../points/wallet.ts';
import { mayClaim, requirePermission } from '../session/permissions.ts';
import { announce, award, type Award } from './commands.ts';
import { uploadTicket } from './files.ts';
import { challengeState } from './rules.ts';
import { challengeView, describedChallenge, findChallenge, listedChallenge, proofFields } from './view.ts';

const challengeMovedOn = () =>
  new ProblemError('challenge_moved_on', 'This challenge is no longer as it was');

/** Each field of type `file` names a file that this member has sent for it. */
const requireFiles = async (
  ctx: RequestContext,
  challenge: string,
  fields: readonly FormField[],
  values: FormValues,
) => {
  for (const { name, type } of fields) {
    const file = values[name];
    if (type !== 'file' || typeof file !== 'string' || file === '') continue;
    const sent = await ctx.tx
      .selectFrom('challenge_file')
      .select('file')
      .where('file', '=', file)
      .where('challenge', '=', challenge)
      .where('field', '=', name)
      .where('account', '=', memberOf(ctx).account)
      .where('person', '=', memberOf(ctx).person)
      .where('content', 'is not', null)
      .executeTakeFirst();
    if (!sent) throwFieldProblems([{ path: `values.${name}`, code: 'required' }]);
  }
};

/** The file of a proof as people read it: its name. */
const namedFiles = async (
  ctx: RequestContext,
  fields: readonly FormField[],
  values: FormValues,
): Promise<FormValues> => {
  const named: FormValues = { ...values };
  for (const { name, type } of fields) {
    const file = values[name];
    if (type !== 'file' || typeof file !== 'string') continue;
    const row = await ctx.tx
      .selectFrom('challenge_file')
      .select('name')
      .where('file', '=', file)
      .executeTakeFirst();
    if (row) named[name] = row.name;
  }
  return named;
};

const awardOf = async (ctx: WriteContext): Promise<Award> => {
  const { tx, now, viewer } = ctx;
  const program = await loadPointsProgram(tx);
  const wallet = await settledWallet(ctx, ownerOf(program, viewer));
  return { tx, program, wallet, now, timeZone: viewer.program.time_zone, company: viewer.account.name };
};

/** `POST /challenges/{id}/submissions` */
export const submitChallengeHandler = defineWriteHandler(submitChallenge, async (ctx, { values }) => {
  requirePermission(ctx, mayClaim(ctx.viewer));
  const { id = '' } = ctx.params;
  // The wallet is locked before anything is read, so that a cap holds for two submissions at once.
  const to = await awardOf(ctx);
  const item = await findChallenge(ctx, id);
  const described = describedChallenge(ctx, item.challenge);
  if (
    !/^(open|in_progress|rejected)$/.test(challengeState(item, todayOf(ctx))) ||
    described.action?.kind !== 'submit'
  )
    throw challengeMovedOn();
  const fields = proofFields(described);
  const answers = validateAnswers(fields, values);
  await requireFiles(ctx, id, fields, answers);
  const submission = await ctx.tx
    .insertInto('challenge_submission')
    .values({
      ...memberOf(ctx),
      submission: randomUUID(),
      challenge: id,
      status: 'in_review',
      answers: JSON.stringify(await namedFiles(ctx, fields, answers)),
      awarded: null,
      movement: null,
      reason: null,
      at: ctx.now,
      decided_at: null,
      key: ctx.key,
    })
    .onConflict((underWay) => underWay.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!submission) throw challengeMovedOn();
  ctx.reportStep('claim');
  await (item.challenge.verification === 'review' ? announce : award)(to, item, submission);
  ctx.reportStep('ledger');
  return listedChallenge(challengeView(ctx, to.program, await findChallenge(ctx, id)));
});

/** `POST /challenges/{id}/files` */
export const uploadChallengeFileHandler = async (
  ctx: RequestContext,
  { field: name, ...file }: z.output<typeof uploadChallengeFile.body>,
): Promise<UploadTicket> => {
  requirePermission(ctx, mayClaim(ctx.viewer));
  const { challenge } = await findChallenge(ctx, ctx.params['id'] ?? '');
  const field = proofFields(describedChallenge(ctx, challenge)).find(
    (each) => each.name === name && each.type === 'file',
  );
  if (!field) throwFieldProblems([{ path: 'field', code: 'unknown_field' }]);
  const { maxBytes = 5 * 1024 * 1024 } = field?.constraints ?? {};
  if (file.size > maxBytes) throwFieldProblems([{ path: 'size', code: 'too_big' }]);
  return uploadTicket(ctx, { ...file, challenge: challenge.challenge, field: name });
};
