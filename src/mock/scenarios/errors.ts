import { summitPerks } from '../fixtures/member-perks.ts';
import { buyerSession } from '../fixtures/session.ts';
import { summitReferrals } from '../fixtures/referrals-open.ts';
import { referralRoutes } from '../routes/referrals.ts';
import { notServed } from '../routes/problems.ts';
import { MockProblem, type Scenario } from '../scenario.ts';
import { perkRoutes } from '../routes/perks.ts';
import { memberAdmin, ladderAt, summitStanding } from '../fixtures/summit-program.ts';
import { silver } from '../fixtures/summit-tiers.ts';
import { routeTable } from '../route-table.ts';

// Backends that refuse every read.

/** A backend that refuses every read of the contract but the session. */
const errorScenario = (about: string, refusal: MockProblem): Scenario => {
  const refused = routeTable.filter(({ id, method }) => method === 'GET' && id !== 'session');
  return {
    about,
    session: buyerSession,
    ...Object.fromEntries(refused.map(({ id }) => [id, () => refusal])),
  };
};

export const errorScenarios = {
  'role-required': errorScenario(
    'Another role may see it',
    new MockProblem({ status: 403, code: 'role_required', title: 'Role required', ask: memberAdmin }),
  ),
  forbidden: errorScenario(
    'Nobody of this account may see it',
    new MockProblem({ status: 403, code: 'forbidden', title: 'Forbidden' }),
  ),
  'not-served': errorScenario('The backend has no standing', notServed),
  unavailable: errorScenario(
    'The backend is down',
    new MockProblem({ status: 503, code: 'unavailable', title: 'Unavailable', requestId: 'demo-503' }),
  ),
  'rate-limited': errorScenario(
    'Too many requests',
    new MockProblem(
      { status: 429, code: 'rate_limited', title: 'Too many requests' },
      { 'Retry-After': '120' },
    ),
  ),
  'signed-out': errorScenario(
    'No identity',
    new MockProblem({ status: 401, code: 'unauthenticated', title: 'Unauthenticated' }),
  ),
  'contract-2': {
    about: 'The backend speaks another major version',
    contract: '2',
    session: buyerSession,
    ...perkRoutes(summitPerks),
    ...referralRoutes(summitReferrals),
    standing: (context) => ({ ...summitStanding(context), tier: silver(context) }),
    ladder: ladderAt('silver'),
  },
} satisfies Record<string, Scenario>;
