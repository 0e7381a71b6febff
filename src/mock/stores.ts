import type {
  ChallengeDetail,
  Claim,
  PerkDetail,
  Perks,
  Permission,
  Redemption,
  Referral,
  ReferralCampaign,
  ReferralCheck,
  RewardDetail,
  Survey,
  SurveyDraft,
  Wallet,
  WalletEntry,
} from '../contract/index.ts';
import type { MockProblem } from './scenario.ts';

// What a scenario starts from, in one language. Fixtures fill stores; `routes/` answers from them and from what was done since.

/** The perks and claims of a scenario. */
export interface PerkStore {
  readonly perks: readonly PerkDetail[];
  readonly claims: readonly Claim[];
  /** What this person may do: `claim`, `approve`. */
  readonly may: readonly Permission[];
  /** The groups in which perks stand. */
  readonly sections?: Perks['sections'];
  /** Rows of a page; absent: one page holds all. */
  readonly pageSize?: number;
  /** Perk id → the problem that a claim of it is answered with, though the perk looks free: somebody else was first. */
  readonly problems?: Readonly<Record<string, MockProblem>>;
}

/** The challenges of a scenario. */
export interface ChallengeStore {
  readonly challenges: readonly ChallengeDetail[];
  /** What this person may do: `submit`. */
  readonly may: readonly Permission[];
  /** Rows of a page; absent: one page holds all. */
  readonly pageSize?: number;
  /** Challenge id → the problem that what is sent for it is answered with. */
  readonly problems?: Readonly<Record<string, MockProblem>>;
}

/** The campaign and the referrals of a scenario. */
export interface ReferralStore {
  readonly campaign: ReferralCampaign;
  readonly items: readonly Referral[];
  /** Rows of a page; absent: one page holds all. */
  readonly pageSize?: number;
  /** Whether the list carries `groups` and `earned`. */
  readonly counts?: boolean;
  /** The answer to every company check; absent: it depends on a word in the company's domain. */
  readonly check?: ReferralCheck;
}

/** The rewards and redemptions of a scenario. */
export interface RewardStore {
  readonly rewards: readonly RewardDetail[];
  readonly redemptions: readonly Redemption[];
  /** Points that can be spent. Absent: the list says no balance. */
  readonly balance?: number;
  /** What this person may do: `redeem`, `approve`. */
  readonly may: readonly Permission[];
  /** Rows of a page; absent: one page holds all. */
  readonly pageSize?: number;
  /** Reward id → the problem that an order of it is answered with, though it looks free: somebody else was first. */
  readonly problems?: Readonly<Record<string, MockProblem>>;
  /** Whether codes are kept from this role. */
  readonly hidesCodes?: boolean;
  /** Whether the backend says what an order would cost. Absent: it does. */
  readonly quotes?: boolean;
}

/** The one survey of a scenario. */
export interface SurveyStore {
  readonly survey: Survey;
  /** A draft that was saved before the page was opened. */
  readonly draft?: SurveyDraft;
  /** Whether another device saves a draft too, right after this page's first one. */
  readonly rival?: boolean;
}

/** One participant of a board: name, value, place in the previous run, a city where one is known, and the second figure. */
export type BoardStoreEntry = readonly [
  name: string,
  value: number,
  before?: number | undefined,
  city?: string | undefined,
  secondary?: number | undefined,
];

/** A whole board, best value first; a reply shows a part of it. */
export interface BoardStore {
  /** Absent: `learning`. */
  readonly id?: string;
  readonly title: string;
  readonly metric: string;
  readonly entries: readonly BoardStoreEntry[];
  readonly better?: 'higher' | 'lower';
  /** Decimals of each value: 15 with 1 is 1.5. */
  readonly scale?: number;
  /** Unit of a difference; absent: points. */
  readonly unit?: string;
  readonly secondaryMetric?: string;
  /** Place of the viewer, from 1; absent: not ranked. */
  readonly viewer?: number;
  readonly scope?: 'person' | 'company' | 'team';
  readonly method?: 'standard' | 'dense' | 'ordinal';
  /** Rows at the top, before the gap to the rows around the viewer. */
  readonly headCount?: number;
  /** How others see the viewer before a choice was made. */
  readonly visibility?: string;
  /** The visibilities that the viewer can choose from; empty where the vendor decides. */
  readonly options?: readonly string[];
  /** Id and label of each cohort; the first is the whole board, the others hold every second row. */
  readonly cohorts?: readonly (readonly [id: string, label: string])[];
  /** With fewer participants the reply has no rows. */
  readonly minimumShown?: number;
}

/** One wallet, and its entries, newest first. */
export interface WalletStore {
  readonly wallet: Wallet;
  readonly entries: readonly (WalletEntry | null)[];
  /** Entries of a page; absent: one page holds all. */
  readonly pageSize?: number;
}
