import type { Generated, JSONColumnType } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { Day, WindowRule } from '../calendar-dates.ts';
import type { ReferralStatus } from './rules.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';
import type { FormFieldRow } from '../forms/tables.ts';

/** How many may be sent: by each member or by the account, a day or ever. */
export interface ReferralLimit {
  readonly per: 'member' | 'account';
  readonly span: 'day' | 'lifetime';
  readonly of: number;
}

/** What each side gets: a sum in minor units, or what its words say. */
export interface CampaignRewards {
  readonly referrer?: { readonly amount?: number };
  readonly referred?: { readonly amount?: number };
  /** From so many successful ones on; the words say what. */
  readonly ladder?: readonly number[];
}

/** What is only shown: nothing is decided by it. */
export interface CampaignDisplay {
  /** The share link begins so; the member's own part follows. */
  readonly link?: string;
  readonly terms?: string;
  /** What a member does whose referral was not accepted, by its code. */
  readonly next?: Readonly<Record<string, string>>;
}

/** How much is told of a company: what it is, that it can't be referred, or nothing before the review. */
export type CheckCoarseness = 'exact' | 'coarse' | 'silent';

export type ReferralSide = 'referrer' | 'referred';

export interface ReferralTables {
  referral_campaign: TenantOwned & {
    campaign: string;
    position: number;
    form: JSONColumnType<readonly FormFieldRow[]>;
    /** The field that names the company's domain; without one this campaign is shared, and nothing is sent. */
    checks: string | null;
    consent: boolean;
    limits: JSONColumnType<readonly ReferralLimit[]>;
    protection_days: number;
    /** Working days until somebody has looked at it. */
    answer_days: number;
    rewards: JSONColumnType<CampaignRewards>;
    /** What the ladder counts in. */
    period: JSONColumnType<WindowRule>;
    /** The stage at which both sides have earned. */
    qualifies: ReferralStatus;
    coarseness: CheckCoarseness;
    /** Who looks at what comes in. */
    reviewer: string;
    display: JSONColumnType<CampaignDisplay>;
  };
  referral_code: TenantOwned & { campaign: string; account: string; person: string; code: string };
  /** Companies that the vendor knows: an account's own, a group's, and customers outside the program. */
  company: TenantOwned & { domain: string; account: string | null; holding: string | null; since: Day };
  referral_count: TenantOwned & {
    campaign: string;
    account: string;
    /** Empty: of the whole account. */
    person: string;
    since: Day;
    used: number;
    limit_count: number;
  };
  referral: TenantOwned & {
    referral: string;
    seq: Generated<number>;
    campaign: string;
    account: string;
    person: string;
    domain: string;
    company: string;
    /** The company counts for this one; no two hold the same. */
    holds: boolean;
    status: ReferralStatus;
    /** How many events it has: who moves it names the number that he saw. */
    steps: number;
    /** What was given about the company. */
    answers: JSONColumnType<FormValues>;
    sent_at: Date;
    moved_at: Date;
    protected_until: Day;
    next_actor: string | null;
    expected_by: Day | null;
    rejection: string | null;
    feedback: string | null;
    feedback_on: Day | null;
  };
  /** A third person's data, apart from all else, so that it can be deleted. */
  referral_person: TenantOwned & {
    referral: string;
    account: string;
    /** The address as it is compared, in a review only. */
    mailbox: string | null;
    answers: JSONColumnType<FormValues>;
  };
  referral_event: TenantOwned & {
    referral: string;
    step: number;
    account: string;
    what: string;
    /** Absent: the vendor, or by name. */
    person: string | null;
    actor: string | null;
    at: Date;
    /** The write that made it. */
    key: string | null;
  };
  referral_reward: TenantOwned & {
    referral: string;
    side: ReferralSide;
    what: 'earned' | 'paid' | 'reversed';
    seq: Generated<number>;
    account: string;
    /** The event that brought it: there is no reward without one. */
    stage: string;
    /** The line that this one pays or takes back. */
    of: string | null;
    amount: number;
    currency: string | null;
    at: Date;
  };
}
