import type { LaurelError } from '../errors.ts';
import { warnOnce } from '../warn-once.ts';

/** Tells developers what an adapter of theirs threw: a write says to people only that it was not sent. */
export const tellCause = ({ message, cause }: LaurelError): void => {
  if (cause !== undefined) warnOnce(message, message, cause);
};
