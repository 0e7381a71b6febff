import type { WriteIntent, WriteResult } from '../../../client/outbox/outbox.ts';
import type { Write } from '../../../contract/core/route.ts';
import type { WriteController } from './write-controller.ts';

/** Does it, and tells what became of it; nothing, where the page has meanwhile gone over to another program. */
export const runWrite = async <W extends Write>(
  action: WriteController<W>,
  intent: Omit<WriteIntent<W>, 'write'>,
): Promise<WriteResult<unknown> | undefined> => {
  await action.run(intent);
  const { state } = action;
  return state.status === 'idle' || state.status === 'sending' ? undefined : state;
};
