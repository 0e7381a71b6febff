import { answerReferralTask } from '../../../src/contract/referrals.ts';
import { validateAnswers } from '../forms/validation.ts';
import { defineWriteHandler } from '../http/write-context.ts';
import { answerTask } from './commands.ts';
import { isOpen } from './rules.ts';
import { taskFields } from './task-view.ts';
import { readReferralView } from './view.ts';
import { findOwnReferral, referralMovedOn } from './withdraw-handlers.ts';

/** `POST /referrals/{id}/answers` stores an answer once: a task that is done, or not there any more, has moved on. */
export const answerReferralTaskHandler = defineWriteHandler(
  answerReferralTask,
  async (ctx, { task: name, values }) => {
    const snapshot = await findOwnReferral(ctx);
    const { tasks } = snapshot.record;
    const task = tasks.find((row) => row.task === name && row.answered_at === null);
    if (!task || !isOpen(snapshot.status)) throw await referralMovedOn(ctx, snapshot);
    const answers = validateAnswers(taskFields(ctx, task, snapshot), values);
    if (!(await answerTask(ctx.tx, task, answers, ctx.now))) throw await referralMovedOn(ctx, snapshot);
    ctx.reportStep('claim');
    ctx.reportStep('ledger');
    return readReferralView(ctx, task.referral);
  },
);
