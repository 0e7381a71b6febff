import type { Generated, JSONColumnType, Selectable } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { Day } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';

export interface RewardTables {
  reward: TenantOwned & {
    reward: string;
    position: number;
    kind: string;
    cost: number;
    /** Number that is left; null: it does not run out. */
    stock: number | null;
    /** Whether somebody of the account decides. */
    approval: boolean;
    /** The lowest tier that may redeem it; null: every member. */
    min_tier: string | null;
    /** How often an account may redeem it. */
    use_limit: number | null;
    open_from: Day | null;
    open_until: Day | null;
    /** Texts, options and the form, in the contract's shape. */
    definition: JSONColumnType<object>;
  };
  reward_slot: TenantOwned & {
    reward: string;
    slot: string;
    starts_at: Date;
    ends_at: Date;
    time_zone: string;
    redemption: string | null;
  };
  redemption: TenantOwned & {
    account: string;
    redemption: string;
    seq: Generated<number>;
    wallet: string;
    reward: string;
    option: string | null;
    slot: string | null;
    quantity: number;
    cost: number;
    person: string;
    status: string;
    /** Number of its entries, which is its version. */
    steps: number;
    answers: JSONColumnType<FormValues>;
    code: string | null;
    reason: string | null;
    requested_at: Date;
    moved_at: Date;
  };
  redemption_entry: TenantOwned & {
    account: string;
    redemption: string;
    step: number;
    what: string;
    /** Null: the vendor. */
    person: string | null;
    at: Date;
    key: string | null;
  };
}

export type RewardRow = Selectable<RewardTables['reward']>;
export type SlotRow = Selectable<RewardTables['reward_slot']>;
export type RedemptionRow = Selectable<RewardTables['redemption']>;
export type RedemptionEntryRow = Selectable<RewardTables['redemption_entry']>;
