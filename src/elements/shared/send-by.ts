import type { Intent, Sent } from '../../client/outbox.ts';
import type { Write } from '../../contract/route.ts';
import type { ActionController } from './action-controller.ts';

/** Does it, and tells what became of it; nothing, where the page has meanwhile gone over to another program. */
export const sendBy = async <W extends Write>(
  action: ActionController<W>,
  intent: Omit<Intent<W>, 'write'>,
): Promise<Sent<unknown> | undefined> => {
  await action.run(intent);
  const { state } = action;
  return state.status === 'idle' || state.status === 'sending' ? undefined : state;
};
