import type { Context } from 'hono';
import { checkReferral, refer } from '../../../src/contract/referrals.ts';
import type { AnyRoute, RouteId } from '../../../src/contract/routes.ts';
import { poolSize } from '../db/database.ts';
import type { SupportedLanguage } from '../i18n/localized-texts.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { checkContract, negotiateLanguage } from './headers.ts';
import { createSessionOpener, type OpenedSession, type SessionRead } from './open-session.ts';
import { createRateLimiter } from './rate-limit.ts';
import { createRouteTurns } from './route-turns.ts';

/** A request that may be handled: who asks, when, and in which language. */
interface AdmittedRequest {
  readonly identity: TokenIdentity;
  readonly now: Date;
  readonly language: SupportedLanguage;
}

/** What every request of the contract passes, whatever its kind. */
export interface RequestGuard {
  /** @throws ProblemError for another contract, a token that is not valid, or too many requests. */
  admit(context: Context, route: RouteId): Promise<AdmittedRequest>;
  /**
   * A transaction of the tenant who asks. No route takes all connections.
   * @throws ProblemError for a token that opens no account here, or a route that the program leaves out.
   */
  transaction<T>(
    route: AnyRoute,
    request: AdmittedRequest,
    work: (session: OpenedSession) => Promise<T>,
    beside?: SessionRead,
  ): Promise<T>;
}

/** An introduction tells as much about a company as the check before it does, so one limit counts both. */
const tellsOfCompanies = (route: RouteId): boolean => route === checkReferral.id || route === refer.id;

export const createRequestGuard = (options: AppOptions): RequestGuard => {
  const { store, clock, auth, elapsed } = options;
  const count = createRateLimiter(options.rate ?? { requests: 600, seconds: 60 }, elapsed);
  const companyRate = options.companyCheckRate ?? { requests: 30, seconds: 60 };
  const countCompany = createRateLimiter(companyRate, elapsed);
  const inTurn = createRouteTurns(Math.floor(poolSize * 0.4), options.waitMs ?? 5000);
  const openSession = createSessionOpener();
  return {
    async admit(context, route) {
      checkContract(context.req.header('laurel-contract'));
      const now = clock();
      const identity = await auth.verify(context.req.header('authorization'), now);
      const member = JSON.stringify(identity);
      count(member);
      if (tellsOfCompanies(route)) countCompany(member);
      return { identity, now, language: negotiateLanguage(context.req.header('accept-language')) };
    },
    transaction: (route, { identity, language }, work, beside) =>
      inTurn(route.id, () =>
        store.transaction(identity.tenant, async (tx) =>
          work(await openSession(tx, identity, language, route, beside)),
        ),
      ),
  };
};
