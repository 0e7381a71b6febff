import type { Generated, JSONColumnType } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { Day, WindowRule } from '../calendar-dates.ts';
import type { StoredReferralStatus } from './rules.ts';
import type { DefaultedJson, TenantOwned } from '../db/tenant-owned.ts';
import type { FormFieldRow } from '../forms/tables.ts';

/** How many referrals may be sent: by each member or by the account, in a day or ever. */
export interface ReferralLimit {
  readonly per: 'member' | 'account';
  readonly span: 'day' | 'lifetime';
  readonly of: number;
}

/** What one side gets: an amount in minor units, a share, or only what its text says. */
interface CampaignReward {
  readonly amount?: number;
  /** Per cent of what the company pays in its first year. */
  readonly rate?: number;
  /** Days for which it is held after it was earned. */
  readonly holdDays?: number;
}

export interface CampaignRewards {
  readonly referrer?: CampaignReward;
  /** The referrer's rewards to choose one from; the words are `campaign.<id>.reward.<option>`. */
  readonly options?: readonly { readonly id: string; readonly amount?: number }[];
  /** The most that an account earns as referrer in a period. */
  readonly cap?: number;
  readonly referred?: CampaignReward;
  /** The kind of activity as which a successful referral counts towards a tier. */
  readonly counts?: string;
  /** Numbers of successful referrals at which a further reward is reached; the texts say which. */
  readonly ladder?: readonly number[];
}

/** Settings for display only: nothing is decided by them. */
export interface CampaignDisplay {
  /** Beginning of the share link; the member's own part follows. */
  readonly link?: string;
  readonly terms?: string;
  /** How many companies may be put forward in one go. */
  readonly several?: number;
  /** Where a member can go after a rejection, by its code. */
  readonly next?: Readonly<Record<string, string>>;
}

/**
 * How much a check reveals about a company: what it is, only that it can't be referred, or nothing before the review.
 */
export type CheckCoarseness = 'exact' | 'coarse' | 'silent';

export type ReferralSide = 'referrer' | 'referred';

export interface ReferralTables {
  referral_campaign: TenantOwned & {
    campaign: string;
    position: number;
    form: JSONColumnType<readonly FormFieldRow[]>;
    /** The field that holds the company's domain. Null: the campaign has a link to share, and no form. */
    checks: string | null;
    consent: boolean;
    limits: JSONColumnType<readonly ReferralLimit[]>;
    protection_days: number;
    /** Working days until the vendor answers. */
    answer_days: number;
    rewards: JSONColumnType<CampaignRewards>;
    /** The period in which successful referrals are counted for the ladder. */
    period: JSONColumnType<WindowRule>;
    /** The status that earns both sides their reward. */
    qualifies: StoredReferralStatus;
    coarseness: CheckCoarseness;
    /** The person of the vendor who reviews referrals. */
    reviewer: string;
    display: JSONColumnType<CampaignDisplay>;
  };
  referral_code: TenantOwned & {
    campaign: string;
    account: string;
    person: string;
    code: string;
    /** What came of the link, with stored texts. */
    statistics: DefaultedJson<readonly object[]>;
  };
  /** Companies that the vendor knows: of accounts, of their groups, and customers outside the program. */
  company: TenantOwned & { domain: string; account: string | null; holding: string | null; since: Day };
  referral_count: TenantOwned & {
    campaign: string;
    account: string;
    /** Empty string: counted for the whole account. */
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
    /** The company counts for this referral; no two hold the same one. */
    holds: boolean;
    status: StoredReferralStatus;
    /** The number of events, and the version for optimistic concurrency. */
    steps: number;
    /** The answers about the company. */
    answers: JSONColumnType<FormValues>;
    /** The option that the member chose. */
    reward: string | null;
    sent_at: Date;
    moved_at: Date;
    protected_until: Day;
    next_actor: string | null;
    expected_by: Day | null;
    rejection: string | null;
    feedback: string | null;
    feedback_on: Day | null;
  };
  /** The contact person's data, in a table of its own so that it can be deleted. */
  referral_person: TenantOwned & {
    referral: string;
    account: string;
    /** The normalized address, compared in a review only. */
    mailbox: string | null;
    answers: JSONColumnType<FormValues>;
  };
  /** What the vendor needs from the member. Its texts are in `localized`. */
  referral_task: TenantOwned & {
    referral: string;
    account: string;
    task: string;
    field: JSONColumnType<FormFieldRow>;
    due_on: Day | null;
    /** Null: it waits for the member. */
    answered_at: Date | null;
    /** Null: not answered, or deleted with the contact person's data. */
    answers: JSONColumnType<FormValues> | null;
  };
  referral_event: TenantOwned & {
    referral: string;
    step: number;
    account: string;
    what: string;
    /** Null: the vendor, by name in `actor`. */
    person: string | null;
    actor: string | null;
    at: Date;
    /** Idempotency key of the write that made it. */
    key: string | null;
  };
  referral_reward: TenantOwned & {
    referral: string;
    side: ReferralSide;
    what: 'earned' | 'paid' | 'reversed';
    seq: Generated<number>;
    account: string;
    /** The event that earned it: there is no reward without one. */
    stage: string;
    /** The entry that this one pays out or reverses. */
    of: string | null;
    amount: number;
    currency: string | null;
    /** What the company pays in its first year, where the reward is a share of it. */
    base: number | null;
    at: Date;
  };
}
