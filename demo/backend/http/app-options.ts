import type { TenantStore } from '../db/transaction.ts';
import type { Authenticator } from './auth.ts';
import type { WriteStep } from './write-context.ts';
import type { RateLimitOptions } from './rate-limit.ts';

export interface AppOptions {
  readonly store: TenantStore;
  readonly clock: () => Date;
  readonly auth: Authenticator;
  /** Origins that may ask from a browser, exactly as they are sent: `https://portal.example`. */
  readonly origins: readonly string[];
  /** Adds the vendor console and the fault bases: for a demo, never for customers. */
  readonly demo: boolean;
  readonly rate?: RateLimitOptions;
  /** Of questions about a company, by each member. */
  readonly companyCheckRate?: RateLimitOptions;
  /** How long the slow base waits. */
  readonly slowMs?: number;
  readonly log?: (requestId: string, trace: string) => void;
  /** Told where a write is inside its transaction. */
  readonly onStep?: (step: WriteStep) => void;
}
