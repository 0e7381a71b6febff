import type * as z from 'zod/mini';
import type { address } from './address.ts';
import type { ProblemCode } from './problem.ts';

export const contractVersion = '1';

/** What reads and writes have in common. */
interface BaseRoute<Reply extends z.ZodMiniType> {
  /** Names the route in `sources`, in `session.served` and in events. */
  readonly id: string;
  /** Below the vendor's endpoint; `{id}` stands for a parameter, which is encoded. */
  readonly path: `/${string}`;
  /** Fills in the parameters, where it has any: a page without such a route does not carry it. */
  readonly address?: typeof address;
  readonly reply: Reply;
  /** Keys of lists whose rows stand alone: a row that can't be read is left out and reported. */
  readonly rows: readonly string[];
  /** Codes beyond the common ones of `commonProblems`. */
  readonly problems: readonly ProblemCode[];
}

/** One read of the contract. */
export interface Route<Reply extends z.ZodMiniType = z.ZodMiniType> extends BaseRoute<Reply> {
  readonly method: 'GET';
  /** Names of the parameters that go into the query; none is required. */
  readonly query?: readonly string[];
}

/** One write of the contract. It carries an `Idempotency-Key`: same key and body, same effect and answer, once. */
export interface Write<
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends BaseRoute<Reply> {
  readonly method: 'POST';
  readonly body: Body;
  /** Ids of the reads that are old once it is done. */
  readonly changes: readonly string[];
  /** The list that finds what it made by `?key=`; the answer then says that key in `Idempotency-Key`. */
  readonly finder?: Route;
}

/**
 * Puts something in place of what was there, so it may be repeated. Where two could undo each other's work, whoever saves
 * names the revision that was read, and another one is refused with `draft_moved_on`.
 */
export interface Update<
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends BaseRoute<Reply> {
  readonly method: 'PUT';
  readonly body: Body;
}

/** A question that is too private for an address. It has no effect, so it carries no key and may be asked again. */
export interface Query<
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends BaseRoute<Reply> {
  readonly method: 'POST';
  readonly body: Body;
}

/** What any route may answer instead of its reply, by status. */
export const commonProblems = {
  401: ['unauthenticated', 'token_expired'],
  403: ['forbidden', 'role_required'],
  404: ['not_found', 'not_served'],
  405: ['method_not_allowed'],
  406: ['unsupported_contract'],
  400: ['invalid_request'],
  413: ['too_large'],
  429: ['rate_limited'],
  500: ['internal'],
  503: ['unavailable'],
} as const satisfies Record<number, readonly ProblemCode[]>;

/** What any write may answer besides, by status. */
export const writeProblems = {
  400: ['key_required'],
  409: ['in_flight'],
  422: ['idempotency_mismatch'],
} as const satisfies Record<number, readonly ProblemCode[]>;

/** What some writes may answer, by status. */
export const routeProblems = {
  409: [
    'seat_taken',
    'quota_used_up',
    'already_claimed',
    'perk_locked',
    'perk_expired',
    'claim_moved_on',
    'company_taken',
    'own_company',
    'limit_reached',
    'referral_moved_on',
    'survey_answered',
    'survey_closed',
    'draft_moved_on',
  ],
  422: ['invalid_fields'],
} as const satisfies Record<number, readonly ProblemCode[]>;
