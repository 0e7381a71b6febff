import type { JSONColumnType } from 'kysely';
import type { Day } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';
import type { RankMethod } from './ranking.ts';

export type ParticipantVisibility = 'name' | 'company' | 'alias' | 'hidden';

/** What is only shown. */
export interface BoardDisplay {
  /** How many stand above the gap, where a page does not say. */
  readonly top?: number;
  /** From and to which rank something is given; its words stand in `localized`. */
  readonly prizes?: readonly { readonly from: number; readonly to: number }[];
}

export interface BoardTables {
  board: TenantOwned & {
    board: string;
    position: number;
    scope: 'person' | 'company';
    /** The members of one account among themselves: each account is a cohort. */
    own: boolean;
    /** What one deed of a kind gives. */
    points: JSONColumnType<Readonly<Record<string, number>>>;
    method: RankMethod;
    /** How others see who has not chosen. */
    visibility: ParticipantVisibility;
    options: ParticipantVisibility[];
    /** With fewer participants nothing is told. */
    floor: number;
    /** Levels of buckets, each 256 times as wide as the one below: three count at once up to 16 million. */
    levels: number;
    open: boolean;
    /** Accounts that have switched it off for themselves. */
    off_for: string[];
    cohorts: string[];
    display: JSONColumnType<BoardDisplay>;
  };
  board_run: TenantOwned & { board: string; run: string; label: string; starts_on: Day; ends_on: Day };
  board_clock: TenantOwned & { board: string; n: number; cleared: number };
  board_name: TenantOwned & {
    participant: string;
    account: string | null;
    person: string | null;
    company: string;
    lang: string | null;
    city: string | null;
    alias: string;
  };
  board_participant: TenantOwned & {
    board: string;
    participant: string;
    /** Empty text: everybody. */
    cohorts: string[];
    visibility: ParticipantVisibility | null;
    /** Whose name a company goes by, where it does. */
    chosen_by: string | null;
  };
  board_award: TenantOwned & {
    board: string;
    reference: string;
    run: string;
    participant: string;
    points: number;
  };
  board_entry: TenantOwned & {
    board: string;
    run: string;
    cohort: string;
    participant: string;
    value: number;
    /** Among equals the greater one stands first: who came first. */
    tie: number;
    /** Rank of the run before. */
    before: number | null;
    since: number;
    until: number | null;
    ended_at: Date | null;
  };
  board_count: TenantOwned & {
    board: string;
    run: string;
    cohort: string;
    level: number;
    bucket: number;
    people: number;
    distinct_values: number;
  };
}
