import type { Values } from '../../../src/contract/field.ts';
import type { Day, WindowRule } from '../rules/calendar.ts';
import type { ReferralStatus } from '../rules/referral-course.ts';
import type { FieldRow } from '../store/perk-tables.ts';
import type { CampaignDisplay, CampaignRewards, Coarseness, Limit } from '../store/referral-tables.ts';

/** A way of referring; its texts are words: `campaign.<id>.title`, `.step.1`, and those that the views ask for. */
export interface CampaignSeed {
  readonly campaign: string;
  readonly fields?: readonly FieldRow[];
  /** The field that names the company; without one there is a link to share and nothing to send. */
  readonly checks?: string;
  readonly consent?: boolean;
  readonly limits?: readonly Limit[];
  readonly protectionDays: number;
  readonly answerDays: number;
  readonly rewards: CampaignRewards;
  readonly period: WindowRule;
  readonly coarseness: Coarseness;
  readonly reviewer: string;
  readonly display?: CampaignDisplay;
}

/** A referral that was sent before the demo began. */
export interface ReferralSeed {
  readonly account: string;
  readonly person: string;
  readonly company: string;
  readonly domain: string;
  readonly sentOn: Day;
  /** What came after it was sent, in order; the last status is the present one. */
  readonly events?: readonly (readonly [what: ReferralStatus | 'paid' | 'refunded', on: Day])[];
  readonly protectedUntil?: Day;
  readonly expectedBy?: Day;
  readonly answers?: Values;
  /** What was given about the person; absent where it was deleted since. */
  readonly about?: Values;
  readonly rejection?: string;
  /** Key of a word. */
  readonly feedback?: string;
}

export interface ReferralSeeds {
  readonly campaigns: readonly CampaignSeed[];
  /** Besides the accounts' own: customers outside the program, and companies of a group. */
  readonly companies: readonly { readonly domain: string; readonly since: Day; readonly holding?: string }[];
  /** Groups that accounts belong to. */
  readonly holdings?: Readonly<Record<string, string>>;
  readonly codes: readonly { readonly account: string; readonly person: string; readonly code: string }[];
  readonly referrals: readonly ReferralSeed[];
}
