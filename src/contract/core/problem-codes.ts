/** HTTP status → problem codes that any route may answer with. */
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
} as const satisfies Record<number, readonly string[]>;

/** HTTP status → problem codes that any write may answer with besides. */
export const writeProblems = {
  400: ['key_required'],
  409: ['in_flight'],
  422: ['idempotency_mismatch'],
} as const satisfies Record<number, readonly string[]>;

/** HTTP status → problem codes that single routes name in `problems`. */
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
    'challenge_moved_on',
    'insufficient_points',
    'cost_changed',
    'reward_moved_on',
    'redemption_moved_on',
  ],
  422: ['invalid_fields'],
} as const satisfies Record<number, readonly string[]>;

type CodesOf<Problems extends Record<number, readonly string[]>> =
  Problems[keyof Problems] extends readonly (infer Code)[] ? Code : never;
export type ProblemCode =
  CodesOf<typeof commonProblems> | CodesOf<typeof writeProblems> | CodesOf<typeof routeProblems>;

/** Every problem code of the contract. A widget treats an unknown code by its HTTP status. */
export const problemCodes: readonly ProblemCode[] = [commonProblems, writeProblems, routeProblems].flatMap(
  (problems) => Object.values<readonly ProblemCode[]>(problems).flat(),
);
