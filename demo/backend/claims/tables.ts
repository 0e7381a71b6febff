import type { Generated, JSONColumnType, Selectable } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { Day } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';

/** Where goods are; `done` of the four stages packed, sent, with the carrier, delivered. */
export interface Shipment {
  readonly done: number;
  readonly arrivesOn?: Day;
  readonly since?: Day;
  readonly arrivedOn?: Day;
  /** The order that it came free with. */
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
    /** Two claims that are not over never share one. */
    slot: string;
    status: string;
    /** How many lines of the ledger it has: who moves it names the number that he saw. */
    steps: number;
    answers: JSONColumnType<FormValues>;
    /** The quota's period that it was taken from. */
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
    /** Absent: the vendor. */
    person: string | null;
    at: Date;
    /** The write that made it. */
    key: string | null;
    note: string | null;
  };
}

export type ClaimRow = Selectable<ClaimTables['claim']>;
export type ClaimEntryRow = Selectable<ClaimTables['claim_entry']>;
