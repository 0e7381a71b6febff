import type { Generated, JSONColumnType } from 'kysely';
import type { Day, WindowRule } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';
import type { FormFieldRow } from '../forms/tables.ts';

/** Settings for display only: nothing is decided by them. */
export interface PerkDisplay {
  /** What a member can do where there is nothing to claim, or once it is claimed. */
  readonly action?: { readonly kind: string; readonly href?: string };
  readonly terms?: string;
  readonly giftRule?: string;
  readonly contact?: { readonly name: string; readonly href: string };
  /** A price code, the same for everybody. */
  readonly code?: string;
  /** Prefix of the licence keys that are made for each claim. */
  readonly keyPrefix?: string;
  readonly seats?: number;
  /** Name of the file that a ticket opens. */
  readonly file?: string;
  /** A commission: the campaign that earns it, and the page of its statement. */
  readonly commission?: { readonly campaign: string; readonly statement: string };
  /** Only for accounts with a `perk_fact`: such as goods that came with an order. */
  readonly personal?: boolean;
}

/** Fixture values of one account that no rule computes. */
export interface PerkFact {
  readonly because?: string;
  readonly progress?: { readonly done: number; readonly total: number; readonly certifiedOn?: Day };
  readonly draw?: {
    readonly sources: readonly { readonly name: string; readonly entries: number }[];
    readonly ways: readonly { readonly name: string; readonly entries: number; readonly href?: string }[];
    readonly drawnOn: Day;
  };
  readonly commission?: { readonly earned: number; readonly paidOn: Day; readonly statement: string };
  readonly seatsUsed?: number;
}

export interface PerkTables {
  perk: TenantOwned & {
    perk: string;
    seq: Generated<number>;
    position: number;
    kind: string;
    /** The lowest tier that unlocks it; null: every member. */
    min_tier: string | null;
    claimable: boolean;
    approval: boolean;
    /** Who can have one open claim at a time: the account, or each member; null: as many as the quota allows. */
    once: 'account' | 'member' | null;
    recipient: string | null;
    declared_value: number | null;
    open_from: Day | null;
    open_until: Day | null;
    quota_limit: number | null;
    quota_span: JSONColumnType<WindowRule> | null;
    /** The perk to offer when this one is gone. */
    instead: string | null;
    form: JSONColumnType<readonly FormFieldRow[]>;
    display: JSONColumnType<PerkDisplay>;
  };
  perk_event: TenantOwned & {
    perk: string;
    starts_at: Date;
    ends_at: Date;
    time_zone: string;
    capacity: number;
    taken: number;
    moved_at: Date | null;
    /** Whether it takes names when all seats are taken. */
    waiting_list: Generated<boolean>;
  };
  perk_quota: TenantOwned & {
    account: string;
    perk: string;
    since: Day;
    limit_count: number;
    used: number;
    moved_at: Date | null;
  };
  perk_fact: TenantOwned & { account: string; perk: string; fact: JSONColumnType<PerkFact> };
}
