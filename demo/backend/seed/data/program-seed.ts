import type { Perks } from '../../../../src/contract/perks.ts';
import type { Track } from '../../../../src/contract/standing.ts';
import { addDays, type Day, type WindowRule } from '../../calendar-dates.ts';
import type { Insertable } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import type { BoardSeed } from './board-seed.ts';
import type { PerkSeed } from './perk-seed.ts';
import type { ReferralSeeds } from './referral-seed.ts';
import type { TierCondition } from '../../standing/tier-rules.ts';
import type { SurveySeed } from './survey-seed.ts';
import type { PointsSeed } from './points-seed.ts';

/** Texts by key: English | Spanish | Turkish. One that is left out falls back to English. */
export type SeedWords = Readonly<Record<string, string>>;

export interface ActivitySeed {
  readonly on: Day;
  /** `order` by default. */
  readonly kind?: string;
  readonly amount?: number;
  /** One by default; a measured figure in its last decimal place. */
  readonly quantity?: number;
  readonly id?: string;
  /** Id of the order that this entry refunds in full. */
  readonly refunds?: string;
}

export interface MemberSeed {
  readonly person: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Name of the member's team within the account. */
  readonly team?: string;
}

export interface AccountSeed {
  readonly account: string;
  readonly name: string;
  readonly plan: string;
  readonly mail: string;
  readonly readers?: readonly string[];
  readonly members: readonly MemberSeed[];
  readonly membership?: {
    readonly status: string;
    readonly term?: string;
    readonly since?: Day;
    readonly until?: Day;
    readonly by?: string;
    readonly reason?: string;
    readonly review_on?: Day;
    readonly reviewer?: string;
  };
  readonly lines?: readonly ActivitySeed[];
  /** What it earns beside its tier. */
  readonly tracks?: readonly Track[];
}

export interface ProgramSeed {
  readonly tenant: Insertable<Tables['tenant']> & { readonly tenant: string };
  readonly orderPrefix: string;
  readonly tiers: readonly {
    readonly tier: string;
    readonly silhouette: string;
    readonly metal: string;
    readonly kind?: 'invitation';
    readonly secret?: boolean;
    readonly benefit_keys?: string[];
  }[];
  readonly plans: Readonly<
    Record<
      string,
      {
        readonly period: WindowRule;
        readonly graceMonths: number;
        readonly riskMonths: number;
        readonly upgrade: 'at_once' | 'next_quarter';
        readonly tiers: Readonly<Record<string, readonly TierCondition[]>>;
      }
    >
  >;
  readonly words: SeedWords;
  readonly accounts: readonly AccountSeed[];
  readonly perks: readonly PerkSeed[];
  readonly referrals: ReferralSeeds;
  /** Headings of the list of perks, in their order. */
  readonly sections?: NonNullable<Perks['sections']>;
  readonly surveys: readonly SurveySeed[];
  readonly boards: readonly BoardSeed[];
  readonly points?: PointsSeed;
}

export const rolling: WindowRule = { kind: 'rolling', months: 12 };
export const calendarYear: WindowRule = { kind: 'calendar_year' };
export const fiscalYear: WindowRule = { kind: 'fiscal_year', startMonth: 4 };

/** An amount of whole currency units, in minor units. */
export const minorUnits = (amount: number): number => Math.round(amount * 100);

/** `of` orders of one amount, evenly spread from a day to another, both included. */
export const spreadOrders = (amount: number, of: number, from: Day, to: Day): ActivitySeed[] => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Array.from({ length: of }, (_, index) => ({
    on: addDays(from, Math.floor((days * (index + 1)) / of)),
    amount: minorUnits(amount),
  }));
};

/** One order every thirty days, oldest first. Twelve of them, the newest 15 days old, fill twelve months. */
export const monthlyOrders = (amounts: readonly number[], newest: Day): ActivitySeed[] =>
  amounts.map((amount, index) => ({
    on: addDays(newest, -30 * (amounts.length - 1 - index)),
    amount: minorUnits(amount),
  }));

export const memberSeeds = (
  ...list: readonly [person: string, name: string, ...roles: string[]][]
): MemberSeed[] => list.map(([person, name, ...roles]) => ({ person, name, roles }));
