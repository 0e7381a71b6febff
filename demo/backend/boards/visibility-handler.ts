import type * as z from 'zod/mini';
import type { setVisibility } from '../../../src/contract/leaderboards.ts';
import { updateVisibility, ensureParticipant } from './commands.ts';
import { directoryOf, requireBoard, mayChooseVisibility } from './request.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission } from '../session/permissions.ts';

/** `PUT /leaderboards/{id}/visibility`. A member without points may choose too: it applies once there are some. */
export const setBoardVisibility = async (
  ctx: RequestContext,
  { visibility: wanted }: z.output<(typeof setVisibility)['body']>,
): Promise<{ visibility: string }> => {
  const { tx, viewer } = ctx;
  const board = requireBoard(ctx, await directoryOf(ctx));
  requirePermission(ctx, mayChooseVisibility(ctx, board));
  const visibility = board.options.find((option) => option === wanted);
  if (!visibility) throw new ProblemError('invalid_request', 'This can not be chosen here');
  const { account, person } = viewer;
  const earner = { account: account.account, company: account.name, person: person.person };
  const { participant } = await ensureParticipant(tx, board, earner);
  await updateVisibility(tx, board, participant, visibility, person.person);
  return { visibility };
};
