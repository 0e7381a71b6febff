import type { Context } from 'hono';
import { checkReferral, refer } from '../../../src/contract/referrals.ts';
import { isRead, type AnyRoute, type RouteId } from '../../../src/contract/routes.ts';
import { poolSize } from '../db/database.ts';
import type { AcceptedLanguage } from '../i18n/localized-texts.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import type { AppOptions } from './app-options.ts';
import type { RequestRecord } from './request-record.ts';
import { checkContract, negotiateLanguage } from './headers.ts';
import { createSessionOpener, type OpenedSession, type SessionRead } from './open-session.ts';
import { ProblemError } from './problem.ts';
import { createRateLimiter } from './rate-limit.ts';
import { createRouteTurns } from './route-turns.ts';

/** A request that may be handled: who asks, when, and in which language. */
interface AdmittedRequest extends AcceptedLanguage {
  readonly identity: TokenIdentity;
  readonly now: Date;
}

/** What every request of the contract passes, whatever its kind. */
export interface RequestGuard {
  /** @throws ProblemError for another contract, a token that is not valid, or too many requests. */
  admit(context: Context<{ Bindings: RequestRecord }>, route: RouteId): Promise<AdmittedRequest>;
  /**
   * A transaction of the tenant who asks: of a read on a replica, where there is one. No route takes all connections.
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
  const perMinute = (requests: number) => ({ requests, seconds: 60 });
  const members = createRateLimiter(options.rate ?? perMinute(600), elapsed);
  const companies = createRateLimiter(options.companyCheckRate ?? perMinute(30), elapsed);
  const badTokens = createRateLimiter(options.badTokenRate ?? perMinute(60), elapsed);
  const inTurn = createRouteTurns(
    Math.floor((options.connections ?? poolSize) * 0.4),
    options.waitMs ?? 5000,
  );
  /** One address that guesses tokens is not listened to for a while; tokens that are known go on. */
  const identify = async (
    token: string | undefined,
    now: Date,
    record: RequestRecord,
  ): Promise<TokenIdentity> => {
    const { address } = record;
    const beforeCheck = () => address !== undefined && badTokens.check(address);
    try {
      const identity = await auth.verify(token, now, beforeCheck);
      record.tenant = identity.tenant;
      return identity;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      record.tokenFault = error.code;
      if (token && address !== undefined && error.code === 'unauthenticated') badTokens.note(address);
      throw error;
    }
  };
  const openSession = createSessionOpener();
  return {
    async admit(context, route) {
      checkContract(context.req.header('laurel-contract'));
      const now = clock();
      const identity = await identify(context.req.header('authorization'), now, context.env);
      const member = JSON.stringify(identity);
      members.count(member);
      if (tellsOfCompanies(route)) companies.count(member);
      return { identity, now, ...negotiateLanguage(context.req.header('accept-language')) };
    },
    transaction: (route, { identity, language, locale }, work, beside) =>
      inTurn(route.id, () => {
        const run = (isRead(route) && store.read) || store.transaction;
        return run(identity.tenant, async (tx) =>
          work(await openSession(tx, identity, { language, locale }, route, beside)),
        );
      }),
  };
};
