import type { Generated, JSONColumnType } from 'kysely';
import type { Day, WindowRule } from '../calendar-dates.ts';
import type { TierChange, Placement } from '../standing/placement.ts';
import type { ConditionGoal, TierCondition } from '../standing/tier-rules.ts';
import type { BoardTables } from '../boards/tables.ts';
import type { DefaultedJson, TenantOwned } from './tenant-owned.ts';
import type { ClaimTables } from '../claims/tables.ts';
import type { ChallengeTables } from '../challenges/tables.ts';
import type { PerkTables } from '../perks/tables.ts';
import type { PointsTables } from '../points/tables.ts';
import type { RewardTables } from '../rewards/tables.ts';
import type { ReferralTables } from '../referrals/tables.ts';
import type { SurveyTables } from '../surveys/tables.ts';

export interface Tables
  extends
    PerkTables,
    ClaimTables,
    ReferralTables,
    SurveyTables,
    BoardTables,
    PointsTables,
    ChallengeTables,
    RewardTables {
  tenant: TenantOwned & {
    vendor: string;
    program: string;
    time_zone: string;
    currency: string;
    tone: 'plain' | 'warm';
    served: string[];
    privacy_notice: string;
    contact_name: string;
    contact_href: string;
    /** The sections of the list of perks, with stored texts. */
    sections: DefaultedJson<readonly object[]>;
    /** Another one after every change of `localized`. */
    texts_version: Generated<string>;
  };
  localized: TenantOwned & { key: string; lang: string; text: string };
  tier: TenantOwned & {
    tier: string;
    position: number;
    kind: 'earned' | 'invitation';
    silhouette: string;
    metal: string;
    /** Visible only to accounts that hold this tier. */
    secret: boolean;
    /** What tells its benefits from each other in the ladder, in their order. */
    benefit_keys: Generated<string[]>;
  };
  plan: TenantOwned & {
    plan: string;
    period: JSONColumnType<WindowRule>;
    grace_months: number;
    risk_months: number;
    upgrade: 'at_once' | 'next_quarter';
  };
  tier_rule: TenantOwned & {
    plan: string;
    tier: string;
    rule: string;
    position: number;
    counts: string;
    measure: TierCondition['measure'];
    target: number;
    span: JSONColumnType<WindowRule>;
    group_id: string | null;
    group_join: 'all' | 'any' | null;
    goal: JSONColumnType<ConditionGoal>;
  };
  account: TenantOwned & {
    account: string;
    name: string;
    plan: string;
    enrolled: Day;
    readers: string[] | null;
  };
  person: TenantOwned & { person: string; name: string; email: string };
  member: TenantOwned & { account: string; person: string; roles: string[]; team: string | null };
  membership: TenantOwned & {
    account: string;
    status: string;
    term: string | null;
    since: Day | null;
    until: Day | null;
    by: string | null;
    reason: string | null;
    review_on: Day | null;
    reviewer: string | null;
  };
  activity: TenantOwned & {
    account: string;
    seq: Generated<number>;
    external_id: string;
    kind: string;
    amount: number;
    currency: string | null;
    quantity: number;
    occurred_at: Date;
    recorded_at: Date;
    reverses: string | null;
  };
  standing: TenantOwned & {
    account: string;
    tier: string | null;
    since: Day | null;
    grace: JSONColumnType<Placement['grace'] & object> | null;
    deferred: JSONColumnType<Placement['deferred'] & object> | null;
    history: JSONColumnType<readonly TierChange[] & object>;
    decided_on: Day;
    seen: number;
  };
  /** What an account earns beside its tier: in the contract's shape, with stored texts. */
  track: TenantOwned & {
    account: string;
    track: string;
    position: number;
    definition: JSONColumnType<object>;
  };
  idempotency: TenantOwned & {
    account: string;
    person: string;
    key: string;
    route: string;
    body: string;
    lang: string | null;
    answer: JSONColumnType<object> | null;
    created_at: Generated<Date>;
  };
}
