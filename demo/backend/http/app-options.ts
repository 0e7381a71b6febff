import type { TenantStore } from '../db/transaction.ts';
import type { Authenticator } from './auth.ts';
import type { WriteStep } from './write-context.ts';
import type { MachineTokens } from '../ingest/machine-auth.ts';
import type { RateLimitOptions } from './rate-limit.ts';

export interface AppOptions {
  readonly store: TenantStore;
  readonly clock: () => Date;
  readonly auth: Authenticator;
  /** Origins that may call from a browser, exactly as they are sent: `https://portal.example`. */
  readonly origins: readonly string[];
  /** Adds the vendor console and the base addresses that fail or are slow: for a demo, never for customers. */
  readonly demo: boolean;
  /** Tokens of the vendor's own systems, which send records to `/ingest`; absent: it is not served. */
  readonly ingest?: MachineTokens;
  readonly rate?: RateLimitOptions | undefined;
  /** Limit of company checks and introductions for each member, against guessing who is a customer. */
  readonly companyCheckRate?: RateLimitOptions | undefined;
  /** Limit of tokens that are not valid, for each address that is known. */
  readonly badTokenRate?: RateLimitOptions | undefined;
  /** Connections to the database: no route uses more than four tenths of them. */
  readonly connections?: number | undefined;
  /** The largest body of most requests; survey answers may be four times as long. */
  readonly bodyKibibytes?: number | undefined;
  /** Milliseconds since any moment, for rate limits: a clock that is never set. */
  readonly elapsed?: () => number;
  /** How long a request waits, in milliseconds, while others of its route use the database. */
  readonly waitMs?: number;
  /** How long the slow base address waits, in milliseconds. */
  readonly slowMs?: number;
  readonly log?: (requestId: string, trace: string) => void;
  /** Called at each step of a write inside its transaction. */
  readonly onStep?: (step: WriteStep) => void;
}
