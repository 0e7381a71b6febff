import type { Day, WindowRule } from '../../calendar-dates.ts';

/** A challenge: what decides something as fields, and everything that people read in the contract's shape. */
interface ChallengeSeed {
  readonly challenge: string;
  readonly kind: string;
  readonly points: number;
  readonly verification: 'automatic' | 'proof' | 'review';
  /** Absent: as often as the member likes. */
  readonly repeatLimit?: number;
  readonly cap?: { readonly points: number; readonly span: WindowRule };
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  /** Texts are objects by language: `{ "en": …, "es": …, "tr": … }`. */
  readonly definition: object;
}

interface RewardSeed {
  readonly reward: string;
  readonly kind: string;
  readonly cost: number;
  readonly stock?: number;
  readonly approval?: boolean;
  readonly tier?: string;
  readonly limit?: number;
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  readonly slots?: readonly {
    readonly slot: string;
    readonly on: Day;
    /** Times of the clock in `timeZone`; absent: in the program's. */
    readonly from: string;
    readonly to: string;
    readonly timeZone?: string;
  }[];
  readonly definition: object;
}

export interface PointsSeed {
  readonly owner: 'account' | 'member';
  readonly validMonths?: number;
  readonly definition: object;
  readonly challenges: readonly ChallengeSeed[];
  readonly rewards: readonly RewardSeed[];
  readonly history?: readonly PointsHistory[];
}

/** Something that a member did about a challenge, or redeemed, before the demo began. */
export interface PointsHistory {
  readonly account: string;
  readonly person: string;
  readonly on: Day;
  readonly challenge?: string;
  /** Absent: approved. */
  readonly status?: 'in_review' | 'rejected';
  readonly reason?: string;
  /** Modules that are done, of a challenge that is not finished. */
  readonly done?: number;
  readonly answers?: Readonly<Record<string, string>>;
  readonly reward?: string;
  readonly option?: string;
}
