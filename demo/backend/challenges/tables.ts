import type { Generated, JSONColumnType, Selectable } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { Day, WindowRule } from '../calendar-dates.ts';
import type { TenantOwned } from '../db/tenant-owned.ts';

export interface ChallengeTables {
  challenge: TenantOwned & {
    challenge: string;
    position: number;
    kind: string;
    points: number;
    verification: 'automatic' | 'proof' | 'review';
    /** How often a member can meet it; null: without limit. */
    repeat_limit: number | null;
    /** The most that challenges of this kind earn a member in a period. */
    cap_points: number | null;
    cap_span: JSONColumnType<WindowRule> | null;
    /** Half-open: on `open_until` it is closed. */
    open_from: Day | null;
    open_until: Day | null;
    /** Texts, steps and the form of the proof, in the contract's shape. */
    definition: JSONColumnType<object>;
  };
  /** How far a member is in a learning module. */
  challenge_progress: TenantOwned & {
    account: string;
    person: string;
    challenge: string;
    done: number;
    /** Percentage of right answers. */
    score: number | null;
    completed_on: Day | null;
  };
  challenge_submission: TenantOwned & {
    account: string;
    submission: string;
    seq: Generated<number>;
    challenge: string;
    person: string;
    status: 'in_review' | 'approved' | 'rejected';
    answers: JSONColumnType<FormValues>;
    /** Points that it earned, after the cap. */
    awarded: number | null;
    /** The movement by which they wait for the review, or were earned. */
    movement: string | null;
    reason: string | null;
    at: Date;
    decided_at: Date | null;
    /** Idempotency key of the write that made it. */
    key: string | null;
  };
  challenge_file: TenantOwned & {
    account: string;
    file: string;
    person: string;
    challenge: string;
    field: string;
    name: string;
    type: string;
    size: number;
    /** Null until it was sent. */
    content: Uint8Array | null;
  };
}

export type ChallengeRow = Selectable<ChallengeTables['challenge']>;
export type SubmissionRow = Selectable<ChallengeTables['challenge_submission']>;
