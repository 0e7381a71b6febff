import * as z from 'zod/mini';
import { PerkEvent } from '../../../src/contract/perk-event.ts';
import { Perk, Quota } from '../../../src/contract/perks.ts';
import type { Generated, JSONColumnType } from 'kysely';
import type { Day, WindowRule } from '../calendar-dates.ts';
import type { DefaultedJson, TenantOwned } from '../db/tenant-owned.ts';
import type { FormFieldRow } from '../forms/tables.ts';

/** Parts of a perk that no rule computes, in the contract's shape. Amounts of grants are in the quota's smallest unit. */
export const PerkParts = z.object({
  section: Perk.shape.section,
  prices: Perk.shape.prices,
  sessions: PerkEvent.shape.sessions,
  grants: Quota.shape.grants,
});
export type PerkParts = z.infer<typeof PerkParts>;

/** What a quota counts: an amount of the program's currency, or units with decimals. Each claim takes `take`, one by default. */
export interface QuotaUnit {
  readonly money?: true;
  readonly scale?: number;
  readonly take?: number;
}

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
  readonly parts?: PerkParts;
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
  readonly parts?: PerkParts;
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
    quota_unit: DefaultedJson<QuotaUnit>;
    /** Of the perks of one choice an account may take `choice_take`. */
    choice: string | null;
    choice_take: Generated<number>;
    /** The perks that it closes when it is claimed; they close it too. */
    excludes: Generated<string[]>;
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
