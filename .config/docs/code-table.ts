import { commonProblems, routeProblems, writeProblems, type ProblemCode } from '../../src/contract/index.ts';
import { words as challengeSubmission } from '../../src/locales/en/challenge-submission.ts';
import { words as claim } from '../../src/locales/en/claim.ts';
import { words as referralIntroduction } from '../../src/locales/en/referral-introduction.ts';
import { words as rewardOrder } from '../../src/locales/en/reward-order.ts';
import { states } from '../../src/locales/en/states.ts';
import { problemMeanings } from '../contract/problem-meanings.ts';

/** What people read in English, where a code has words of its own. */
const words: Readonly<Partial<Record<ProblemCode, unknown>>> = {
  unauthenticated: states.signedOut,
  token_expired: states.signedOut,
  forbidden: states.accessRefused,
  role_required: claim.roleRequired,
  rate_limited: states.tooMany,
  internal: states.unreachable,
  unavailable: states.unreachable,
  unsupported_contract: states.unreadable,
  seat_taken: claim.seatTaken,
  quota_used_up: claim.quotaUsedUp,
  already_claimed: claim.alreadyClaimed,
  perk_locked: claim.perkLocked,
  perk_expired: claim.perkExpired,
  company_taken: referralIntroduction.refusedTaken,
  own_company: referralIntroduction.refusedOwn,
  limit_reached: referralIntroduction.refusedLimit,
  challenge_moved_on: challengeSubmission.movedOn,
  cost_changed: rewardOrder.costChanged,
  insufficient_points: rewardOrder.insufficient,
};

/** Every problem code with its status, what it says, and what people read of it. */
export const codeTable = (): string =>
  [
    '| status | code | says | people read, in English |',
    '| --- | --- | --- | --- |',
    ...[commonProblems, writeProblems, routeProblems].flatMap((problems) =>
      Object.entries(problems).flatMap(([status, codes]: [string, readonly ProblemCode[]]) =>
        codes.map((code) => {
          const text = words[code];
          return `| ${status} | \`${code}\` | ${problemMeanings[code]} | ${typeof text === 'string' ? text : ''} |`;
        }),
      ),
    ),
  ].join('\n');
