import type { FormValues, SurveyDraft } from '../contract/index.ts';

/** An action on perks and claims, kept as what was done and not as texts, so that a later read shows it in its own language. */
export type MockClaimAction =
  | {
      readonly type: 'claim';
      readonly id: string;
      readonly perk: string;
      readonly values: FormValues;
      /** Idempotency key of the write, for `GET /claims?key`. */
      readonly key: string;
    }
  /** Somebody else took the last seat or the last of a quota. */
  | { readonly type: 'lose'; readonly perk: string }
  | { readonly type: 'cancel' | 'approve'; readonly claim: string }
  | { readonly type: 'decline'; readonly claim: string; readonly reason: string };

/** An action on referrals. */
export type MockReferralAction =
  | { readonly type: 'refer'; readonly id: string; readonly values: FormValues; readonly key: string }
  | { readonly type: 'withdraw' | 'forget'; readonly referral: string }
  | { readonly type: 'answer'; readonly referral: string; readonly task: string };

/** What was sent for a challenge. */
export interface MockSubmission {
  readonly challenge: string;
  readonly values: FormValues;
  readonly key: string;
}

/** An action on redemptions. */
export type MockRedemptionAction =
  | {
      readonly type: 'redeem';
      readonly id: string;
      readonly reward: string;
      readonly option?: string | undefined;
      readonly slot?: string | undefined;
      readonly quantity?: number | undefined;
      readonly values: FormValues;
      /** Idempotency key of the write, for `GET /redemptions?key`. */
      readonly key: string;
    }
  /** Somebody else took the time, or the vendor changed the cost. */
  | { readonly type: 'take'; readonly reward: string; readonly slot: string }
  | { readonly type: 'reprice'; readonly reward: string }
  | { readonly type: 'cancel' | 'approve'; readonly redemption: string }
  | { readonly type: 'decline'; readonly redemption: string; readonly reason: string };

/** The first reply to a write, repeated to whoever sends the same key again. */
export interface RecordedReply {
  /** Path and body of the write: another one under the same key is refused. */
  readonly request: string;
  /** The reply as JSON. */
  readonly body: string;
}

/** What was done in one scenario. The demo has one memory per scenario until the page is reloaded, each set of msw handlers its own. */
export class Memory {
  readonly claimActions: MockClaimAction[] = [];
  readonly referralActions: MockReferralAction[] = [];
  readonly submissions: MockSubmission[] = [];
  /** Ids of the files that may be put, with their names; and whether they were. */
  readonly files = new Map<string, { readonly name: string; readonly received: boolean }>();
  readonly redemptionActions: MockRedemptionAction[] = [];
  /** Draft of the scenario's one survey. */
  draft?: SurveyDraft;
  /** The response to the survey: the number of its answers, and the ending that applied. Absent: not sent yet. */
  response?: { readonly answered: number; readonly ending: string | undefined };
  /** How others see the viewer on boards, once the viewer chose. */
  visibility?: string;
  /** Replies by idempotency key. */
  readonly repliesByKey = new Map<string, RecordedReply>();
}
