import type { Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import type { Viewer } from '../session/viewer.ts';
import type { WriteContext } from '../http/write-context.ts';

/** The vendor at work, with a member's account in view. */
export interface VendorContext {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly day: Day;
  readonly reportStep: WriteContext['reportStep'];
}
