import type { Generated, JSONColumnType } from 'kysely';
import type { Day } from '../calendar-dates.ts';
import type { DefaultedJson, TenantOwned } from '../db/tenant-owned.ts';
import type { RankMethod } from './ranking.ts';

export type ParticipantVisibility = 'name' | 'company' | 'alias' | 'hidden';

/** Settings for display only. */
export interface BoardDisplay {
  /** How many first ranks a page shows when the request names no limit. */
  readonly top?: number;
  /** Decimal places of the values. */
  readonly scale?: number;
  /** Which ranks win something; the texts are in `localized`. */
  readonly prizes?: readonly { readonly from: number; readonly to: number }[];
}

export interface BoardTables {
  board: TenantOwned & {
    board: string;
    position: number;
    scope: 'person' | 'company' | 'team';
    /** True for a ranking of the members of one account: each account is a cohort of its own. */
    own: boolean;
    /** Points by kind of activity. */
    points: JSONColumnType<Readonly<Record<string, number>>>;
    method: RankMethod;
    /** How others see participants who have not chosen. */
    visibility: ParticipantVisibility;
    options: ParticipantVisibility[];
    /** With fewer participants neither ranks nor rows are shown. */
    floor: number;
    /**
     * Levels of count buckets, each bucket 256 times as wide as one of the level below: three levels are enough for
     * values up to 16 million.
     */
    levels: number;
    open: boolean;
    /** Accounts that have switched the board off for themselves. */
    off_for: string[];
    cohorts: string[];
    display: JSONColumnType<BoardDisplay>;
    /** With `lower` entries are stored below zero, so that the greater one is still the better one. */
    better: Generated<'higher' | 'lower'>;
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
    /** A team of the account, which then has no person. */
    team: string | null;
  };
  board_participant: TenantOwned & {
    board: string;
    participant: string;
    /** The empty string stands for everybody. */
    cohorts: string[];
    visibility: ParticipantVisibility | null;
    /** The person under whose name a company is shown, where it is shown by a name. */
    chosen_by: string | null;
    /** The figure of the second column, by run. */
    second: DefaultedJson<Readonly<Record<string, number>>>;
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
    /** Orders equal values: the greater one came first. */
    tie: number;
    /** The rank in the run before. */
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
