import type { Generated, JSONColumnType, Selectable } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { Day } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';

/** Where a parcel is: `done` of the four delivery stages are over. */
export interface Shipment {
  readonly done: number;
  readonly arrivesOn?: Day;
  readonly since?: Day;
  readonly arrivedOn?: Day;
  /** The order it came with, free of charge. */
  readonly order?: string;
  readonly tracking?: string;
}

export interface ClaimTables {
  claim: TenantOwned & {
    claim: string;
    seq: Generated<number>;
    account: string;
    person: string;
    perk: string;
    /** No two open claims of a perk share a slot. */
    slot: string;
    status: string;
    /** The number of ledger entries, and the version for optimistic concurrency. */
    steps: number;
    answers: JSONColumnType<FormValues>;
    /** First day of the quota period from which one was taken. */
    since: Day | null;
    requested_at: Date;
    moved_at: Date;
    scheduled_at: Date | null;
    code: string | null;
    reason: string | null;
    parcel: JSONColumnType<Shipment> | null;
  };
  claim_entry: TenantOwned & {
    claim: string;
    step: number;
    account: string;
    what: string;
    /** Null: the vendor. */
    person: string | null;
    at: Date;
    /** Idempotency key of the write that made it. */
    key: string | null;
    note: string | null;
  };
}

export type ClaimRow = Selectable<ClaimTables['claim']>;
export type ClaimEntryRow = Selectable<ClaimTables['claim_entry']>;
