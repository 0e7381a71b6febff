import type { Context } from 'hono';
import { checkReferral, refer } from '../../../src/contract/referrals.ts';
import type { RouteId } from '../../../src/contract/routes.ts';
import { poolSize } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';
import type { SupportedLanguage } from '../i18n/localized-texts.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import type { AppOptions } from './app-options.ts';
import { checkContract, negotiateLanguage } from './headers.ts';
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
  /** A transaction of the tenant who asks. No route takes all connections. */
  transaction<T>(route: RouteId, identity: TokenIdentity, work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** An introduction tells as much about a company as the check before it does, so one limit counts both. */
const tellsOfCompanies = (route: RouteId): boolean => route === checkReferral.id || route === refer.id;

export const createRequestGuard = (options: AppOptions): RequestGuard => {
  const { store, clock, auth, elapsed } = options;
  const count = createRateLimiter(options.rate ?? { requests: 600, seconds: 60 }, elapsed);
  const companyRate = options.companyCheckRate ?? { requests: 30, seconds: 60 };
  const countCompany = createRateLimiter(companyRate, elapsed);
  const inTurn = createRouteTurns(Math.floor(poolSize * 0.4), options.waitMs ?? 5000);
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
    transaction: (route, { tenant }, work) => inTurn(route, () => store.transaction(tenant, work)),
  };
};
