import { Membership } from '../contract/core/envelope.ts';
import { isKnown } from '../contract/core/scalars.ts';

/** Whether the membership keeps its account from the content of a widget. A status that is unknown says nothing, so it closes nothing. */
export const isNotMember = ({ status }: Pick<Membership, 'status'>): boolean =>
  status !== 'active' && isKnown(Membership.shape.status, status);
