import type { RouteId } from '../../../src/contract/routes.ts';
import type { Tx } from '../db/transaction.ts';
import { findViewer, type TokenIdentity, type Viewer } from '../session/viewer.ts';
import { ProblemError } from './problem.ts';

/**
 * The viewer of a request, if their program serves the route.
 * @throws ProblemError `forbidden` for a token that opens no account here, `not_served` for a route that the program leaves out
 */
export const requireServedRoute = async (
  tx: Tx,
  identity: TokenIdentity,
  { id, path }: { readonly id: RouteId; readonly path: string },
): Promise<Viewer> => {
  const viewer = await findViewer(tx, identity);
  if (!viewer) throw new ProblemError('forbidden', 'This token opens no account here');
  if (!viewer.program.served.includes(id)) throw new ProblemError('not_served', `${path} is not served here`);
  return viewer;
};
