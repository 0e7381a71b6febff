import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import * as z from 'zod/mini';
import type { TokenIdentity } from '../session/viewer.ts';
import { ProblemError } from './problem.ts';
import { requireStorable } from './storable.ts';
import { createTokenSigner, type TokenSigner } from './signed-token.ts';

/** The secret of a local demo. Everybody knows it and could be anybody with it, so it is refused outside of a demo. */
export const demoSecret = 'laurel-demo-secret-known-to-everybody';

const TokenClaims = z.object({ tenant: z.string(), sub: z.string(), account: z.string() });

export interface Authenticator {
  /**
   * The identity that a bearer token proves.
   * @throws ProblemError `unauthenticated` or `token_expired`, or `invalid_request` for claims that can't be stored.
   */
  verify(authorization: string | undefined, now: Date): Promise<TokenIdentity>;
  issue(identity: TokenIdentity, seconds: number, now: Date): Promise<string>;
  /** Signs cursors and tickets, with keys derived from the same secret. */
  readonly signer: TokenSigner;
}

export interface AuthenticatorOptions {
  readonly secret: string;
  readonly issuer: string;
  readonly audience: string;
  /** Accepts the demo's secret. */
  readonly demo?: boolean;
}

/** A token whose signature and claims were found good, and the seconds within which they are. */
interface VerifiedToken {
  readonly identity: TokenIdentity;
  readonly from: number;
  readonly until: number;
}

/** So many tokens are remembered; the one longest known gives way. */
const rememberedTokens = 5000;
const clockTolerance = 30;

const tokenProblem = (code: 'unauthenticated' | 'token_expired', title: string): ProblemError =>
  new ProblemError(code, title, { headers: { 'www-authenticate': 'Bearer' } });

const invalidToken = () => tokenProblem('unauthenticated', 'The token is not valid here');

export const createAuthenticator = ({
  secret,
  issuer,
  audience,
  demo = false,
}: AuthenticatorOptions): Authenticator => {
  if (!demo && secret === demoSecret)
    throw new Error('Outside of a demo, LAUREL_SECRET is needed: everybody knows the one of the demo.');
  if (secret.length < 32) throw new Error('LAUREL_SECRET needs 32 characters or more.');
  const key = new TextEncoder().encode(secret);
  const verifyToken = async (token: string, currentDate: Date): Promise<JWTPayload> => {
    const checks = { issuer, audience, algorithms: ['HS256'], clockTolerance, requiredClaims: ['exp'] };
    try {
      return (await jwtVerify(token, key, { ...checks, currentDate })).payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw tokenProblem('token_expired', 'The token has expired');
      throw invalidToken();
    }
  };
  const verified = new Map<string, VerifiedToken>();
  return {
    signer: createTokenSigner(secret),
    async verify(authorization, now) {
      const token = /^Bearer ([\w.~+/-]{1,4096})$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw tokenProblem('unauthenticated', 'A bearer token is needed');
      const seconds = Math.floor(now.getTime() / 1000);
      const known = verified.get(token);
      if (known && known.from <= seconds && seconds < known.until) return known.identity;
      const payload = await verifyToken(token, now);
      requireStorable(payload);
      const { success, data } = z.safeParse(TokenClaims, payload);
      if (!success) throw invalidToken();
      const identity = { tenant: data.tenant, person: data.sub, account: data.account };
      const { nbf = -Infinity, exp = seconds } = payload;
      verified.set(token, { identity, from: nbf - clockTolerance, until: exp + clockTolerance });
      const [oldest] = verified.keys();
      if (verified.size > rememberedTokens && oldest !== undefined) verified.delete(oldest);
      return identity;
    },
    issue: ({ tenant, person, account }, seconds, now) => {
      const at = Math.floor(now.getTime() / 1000);
      return new SignJWT({ tenant, account })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject(person)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(at)
        .setExpirationTime(at + seconds)
        .sign(key);
    },
  };
};
