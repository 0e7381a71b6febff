import type { Generated, JSONColumnType } from 'kysely';
import type { Day, WindowRule } from '../rules/calendar.ts';
import type { Move, Placement } from '../rules/placement.ts';
import type { BoardTables } from './board-tables.ts';
import type { Owned } from './owned.ts';
import type { PerkTables } from './perk-tables.ts';
import type { ReferralTables } from './referral-tables.ts';
import type { SurveyTables } from './survey-tables.ts';

export interface Tables extends PerkTables, ReferralTables, SurveyTables, BoardTables {
  tenant: Owned & {
    vendor: string;
    program: string;
    time_zone: string;
    currency: string;
    tone: 'plain' | 'warm';
    served: string[];
    privacy_notice: string;
    contact_name: string;
    contact_href: string;
  };
  localized: Owned & { key: string; lang: string; text: string };
  tier: Owned & {
    tier: string;
    position: number;
    kind: 'earned' | 'invitation';
    silhouette: string;
    metal: string;
    /** Seen by those who stand on it only. */
    secret: boolean;
  };
  plan: Owned & {
    plan: string;
    period: JSONColumnType<WindowRule>;
    grace_months: number;
    risk_months: number;
    upgrade: 'at_once' | 'next_quarter';
  };
  tier_rule: Owned & {
    plan: string;
    tier: string;
    rule: string;
    position: number;
    counts: string;
    measure: 'amount' | 'quantity';
    target: number;
    span: JSONColumnType<WindowRule>;
    group_id: string | null;
    group_join: 'all' | 'any' | null;
  };
  account: Owned & { account: string; name: string; plan: string; enrolled: Day; readers: string[] | null };
  person: Owned & { person: string; name: string; email: string };
  member: Owned & { account: string; person: string; roles: string[] };
  membership: Owned & {
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
  activity: Owned & {
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
  standing: Owned & {
    account: string;
    tier: string | null;
    since: Day | null;
    grace: JSONColumnType<Placement['grace'] & object> | null;
    deferred: JSONColumnType<Placement['deferred'] & object> | null;
    history: JSONColumnType<readonly Move[] & object>;
    decided_on: Day;
    seen: number;
  };
}
