import type { FormValues } from '../../../../src/contract/forms.ts';
import type { Day, WindowRule } from '../../calendar-dates.ts';
import type { ReferralStatus } from '../../referrals/rules.ts';
import type { FormFieldRow } from '../../forms/tables.ts';
import type {
  CampaignDisplay,
  CampaignRewards,
  CheckCoarseness,
  ReferralLimit,
} from '../../referrals/tables.ts';

/** A way of referring; its texts are words: `campaign.<id>.title`, `.step.1`, and those that the views ask for. */
export interface CampaignSeed {
  readonly campaign: string;
  readonly fields?: readonly FormFieldRow[];
  /** The field that names the company; without one there is a link to share and nothing to send. */
  readonly checks?: string;
  readonly consent?: boolean;
  readonly limits?: readonly ReferralLimit[];
  readonly protectionDays: number;
  readonly answerDays: number;
  readonly rewards: CampaignRewards;
  readonly period: WindowRule;
  readonly coarseness: CheckCoarseness;
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
  readonly answers?: FormValues;
  /** What was given about the person; absent where it was deleted since. */
  readonly about?: FormValues;
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
