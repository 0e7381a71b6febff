import type { Store } from '../store/store.ts';
import type { Auth } from './auth.ts';
import type { Step } from './deed.ts';
import type { Rate } from './rate-limit.ts';

export interface AppOptions {
  readonly store: Store;
  readonly clock: () => Date;
  readonly auth: Auth;
  /** Origins that may ask from a browser, exactly as they are sent: `https://portal.example`. */
  readonly origins: readonly string[];
  /** Adds the vendor console and the fault bases: for a demo, never for customers. */
  readonly demo: boolean;
  readonly rate?: Rate;
  /** Of questions about a company, by each member. */
  readonly checks?: Rate;
  /** How long the slow base waits. */
  readonly slowMs?: number;
  readonly log?: (requestId: string, trace: string) => void;
  /** Told where a write is inside its transaction. */
  readonly onStep?: (step: Step) => void;
}
