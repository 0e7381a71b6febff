import { MembershipStatus } from '../contract/compiled/core/envelope.ts';
import type { Membership } from '../contract/core/envelope.ts';
import { isKnown } from '../contract/core/schema-table.ts';

/** Whether the membership keeps its account from the content of a widget. A status that is unknown says nothing, so it closes nothing. */
export const isNotMember = ({ status }: Pick<Membership, 'status'>): boolean =>
  status !== 'active' && isKnown(MembershipStatus, status);
