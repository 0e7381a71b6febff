import type { Generated, JSONColumnType, Selectable } from 'kysely';
import type { Day } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';

/** A text in the languages of a program, as it was when the movement was made. */
export interface StoredText {
  readonly en: string;
  readonly es: string;
  readonly tr: string;
}

/** Where points are: in a wallet's four buckets, or with the vendor, who issued them and to whom spent and expired ones return. */
export type Bucket = 'available' | 'pending' | 'reserved' | 'debt' | 'issued' | 'spent' | 'expired';

/** The kinds of movements that people read about. */
export const ledgerKinds = ['earned', 'spent', 'returned', 'expired', 'reversal', 'adjustment'] as const;

/** `internal` moves nothing that can be spent: points that wait for a review, are refused by it, or whose order was sent. */
export type MovementKind = (typeof ledgerKinds)[number] | 'internal';

export interface PointsTables {
  points_program: TenantOwned & {
    /** Who owns a wallet. */
    owner: 'account' | 'member';
    /** Whole months until what was earned expires; null: it does not. */
    valid_months: number | null;
    /** Texts in the contract's shape. */
    definition: JSONColumnType<object>;
  };
  points_wallet: TenantOwned & {
    account: string;
    wallet: string;
    /** The owner, where wallets belong to members. */
    person: string | null;
    available: Generated<number>;
    pending: Generated<number>;
    reserved: Generated<number>;
    /** What was taken back after it had been spent. */
    debt: Generated<number>;
  };
  points_lot: TenantOwned & {
    account: string;
    wallet: string;
    lot: string;
    seq: Generated<number>;
    /** Last day on which it can be spent. */
    expires_on: Day | null;
    available: Generated<number>;
    pending: Generated<number>;
    reserved: Generated<number>;
  };
  points_movement: TenantOwned & {
    account: string;
    wallet: string;
    movement: string;
    seq: Generated<number>;
    kind: MovementKind;
    amount: number;
    balance: number;
    text: JSONColumnType<StoredText>;
    counting: JSONColumnType<StoredText> | null;
    /** Number of the document that it comes from. */
    reference: string | null;
    person: string | null;
    /** Id of the submission or redemption that it belongs to. */
    subject: string | null;
    /** The lot that it created. */
    lot: string | null;
    reverses: string | null;
    at: Date;
  };
  points_posting: TenantOwned & {
    account: string;
    wallet: string;
    movement: string;
    line: number;
    bucket: Bucket;
    lot: string | null;
    amount: number;
  };
}

export type WalletRow = Selectable<PointsTables['points_wallet']>;
export type MovementRow = Selectable<PointsTables['points_movement']>;
