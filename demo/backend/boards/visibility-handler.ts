import type * as z from 'zod/mini';
import type { setVisibility } from '../../../src/contract/leaderboards.ts';
import { updateVisibility, ensureParticipant } from './commands.ts';
import { requireBoard, mayChooseVisibility } from './selection.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission } from '../session/permissions.ts';

/** `PUT /leaderboards/{id}/visibility`. Who has no points yet chooses for when they have. */
export const setBoardVisibility = async (
  question: RequestContext,
  { visibility: wanted }: z.output<(typeof setVisibility)['body']>,
): Promise<{ visibility: string }> => {
  const { books, viewer } = question;
  const board = await requireBoard(question);
  requirePermission(question, mayChooseVisibility(question, board));
  const visibility = board.options.find((option) => option === wanted);
  if (!visibility) throw new ProblemError('invalid_request', 'This can not be chosen here');
  const { account, person } = viewer;
  const doer = { account: account.account, company: account.name, person: person.person };
  const { participant } = await ensureParticipant(books, board, doer);
  await updateVisibility(books, board, participant, visibility, person.person);
  return { visibility };
};
