import type { FormField } from '../../../src/contract/forms.ts';
import type { Referral } from '../../../src/contract/referrals.ts';
import { fieldsView } from '../forms/view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { mayRefer } from '../session/permissions.ts';
import type { ReferralTaskRow } from './queries.ts';
import { isOpen } from './rules.ts';
import type { ReferralSnapshot } from './snapshot.ts';

/** The field that a task asks, as a form of one field. */
export const taskFields = (
  ctx: RequestContext,
  { task, field }: ReferralTaskRow,
  { day }: ReferralSnapshot,
): FormField[] => fieldsView(ctx, `referral.task.${task}`, [field], day);

/** What the vendor needs, or needed: on a closed referral nothing is asked any more. */
export const tasksView = (ctx: RequestContext, snapshot: ReferralSnapshot): Referral['tasks'] => {
  const { record, status } = snapshot;
  const canAnswer = mayRefer(ctx.viewer) && ctx.viewer.program.served.includes('answerReferralTask');
  const shown = record.tasks.filter(({ answered_at }) => answered_at !== null || isOpen(status));
  return nonEmpty(
    shown.map((row) => {
      const isDone = row.answered_at !== null;
      return {
        id: row.task,
        text: ctx.texts.get(`referral.task.${row.task}`),
        status: isDone ? 'done' : 'open',
        dueOn: isDone ? undefined : (row.due_on ?? undefined),
        field: !isDone && canAnswer ? taskFields(ctx, row, snapshot)[0] : undefined,
      };
    }),
  );
};
