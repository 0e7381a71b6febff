import * as z from 'zod/mini';
import type { Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import type { Viewer } from '../session/viewer.ts';
import type { WriteContext } from '../http/write-context.ts';

/** Runs `work` in a transaction of the program of a demo member (by the member's key), with that member as the viewer. */
export type AsMember = <T>(key: string, work: (tx: Tx, viewer: Viewer) => Promise<T>) => Promise<T>;

/** A body that names nothing but the demo member whose company the vendor looks at. */
export const MemberBody = z.strictObject({ member: z.string() });

/** What the vendor's side of referrals works with: `viewer` is the member whose company is looked at. */
export interface VendorContext {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly day: Day;
  readonly reportStep: WriteContext['reportStep'];
}
