import type { SurveyDraft, FormValues } from '../contract/index.ts';

/** Something that was done in a scenario. It is told anew in whatever language is asked for. */
export type MockClaimAction =
  | {
      readonly did: 'claim';
      readonly id: string;
      readonly perk: string;
      readonly values: Readonly<Record<string, string>>;
      readonly key: string;
    }
  /** Somebody else took the last of it. */
  | { readonly did: 'lose'; readonly perk: string }
  | { readonly did: 'cancel' | 'approve'; readonly claim: string }
  | { readonly did: 'decline'; readonly claim: string; readonly reason: string };

/** The same of referrals. */
export type MockReferralAction =
  | { readonly did: 'refer'; readonly id: string; readonly values: FormValues; readonly key: string }
  | { readonly did: 'withdraw' | 'forget'; readonly referral: string };

/** The first answer to a key, for whoever sends it again. */
export interface RecordedReply {
  /** What was asked: another body under the same key is a mistake. */
  readonly request: string;
  readonly body: string;
}

/** What happened in one showing of a scenario. A page has its own, and so has each set of handlers. */
export class Memory {
  readonly claimActions: MockClaimAction[] = [];
  readonly referralActions: MockReferralAction[] = [];
  /** Of the one survey that a scenario has. */
  draft?: SurveyDraft;
  /** How many answers were sent. */
  response?: number;
  /** How others see the viewer of a board. */
  visibility?: string;
  readonly repliesByKey = new Map<string, RecordedReply>();
}
