import type { FormValues } from '../../../../src/contract/forms.ts';
import type { ShareStatistic } from '../../../../src/contract/referral-campaign.ts';
import type { Day, WindowRule } from '../../calendar-dates.ts';
import type { StoredReferralStatus } from '../../referrals/rules.ts';
import type { FormFieldRow } from '../../forms/tables.ts';
import type {
  CampaignDisplay,
  CampaignRewards,
  CheckCoarseness,
  ReferralLimit,
} from '../../referrals/tables.ts';

/** A campaign. Its texts are the words `campaign.<id>.title`, `.step.1`, and others that the views use. */
export interface CampaignSeed {
  readonly campaign: string;
  readonly fields?: readonly FormFieldRow[];
  /** The field that holds the company; without one there is a link to share, and no form. */
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
  /** Events after it was sent, in order; the last status is the present one. */
  readonly events?: readonly (readonly [what: StoredReferralStatus | 'paid' | 'refunded', on: Day])[];
  /** What the company pays in its first year, in minor units, where the campaign gives a share of it. */
  readonly base?: number;
  readonly protectedUntil?: Day;
  readonly expectedBy?: Day;
  readonly answers?: FormValues;
  /** Answers about the contact person; absent where they were deleted. */
  readonly about?: FormValues;
  readonly rejection?: string;
  /** The option of the reward that was chosen. */
  readonly reward?: string;
  /** What the vendor needs from the member; its texts are the words `referral.task.<task>` and below. */
  readonly tasks?: readonly { readonly task: string; readonly field: FormFieldRow; readonly dueOn?: Day }[];
  /** Key of a text. */
  readonly feedback?: string;
}

export interface ReferralSeeds {
  readonly campaigns: readonly CampaignSeed[];
  /** Companies besides the accounts' own: customers outside the program, and companies of a group. */
  readonly companies: readonly { readonly domain: string; readonly since: Day; readonly holding?: string }[];
  /** The group of an account, by account. */
  readonly holdings?: Readonly<Record<string, string>>;
  readonly codes: readonly {
    readonly account: string;
    readonly person: string;
    readonly code: string;
    readonly statistics?: ShareStatistic[];
  }[];
  readonly referrals: readonly ReferralSeed[];
}
