import type { LaurelError } from '../errors.ts';

/**
 * Whether a failed update may be done: it was answered with success, though in a form that can't be read (no status: by
 * what was in it, or by a page's own function). What holds is known once it is read again.
 */
export const mayBeDone = ({ status, kind }: LaurelError): boolean =>
  status === undefined ? kind === 'contract' : status >= 200 && status < 300;
