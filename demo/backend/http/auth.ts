import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { identityOf, type ClaimNames } from '../identity/claims.ts';
import { KeySetUnavailable, publicKeyAlgorithms, type KeySet } from '../identity/key-set.ts';
import type { TokenIdentity } from '../session/viewer.ts';
import { ProblemError } from './problem.ts';
import { requireStorable } from './storable.ts';
import { createTokenSigner, type TokenSigner } from './signed-token.ts';

/** The secret of a local demo. Everybody knows it and could be anybody with it, so it is refused outside of a demo. */
export const demoSecret = 'laurel-demo-secret-known-to-everybody';

export interface Authenticator {
  /**
   * The identity that a bearer token proves. `beforeCheck` is called for a token that is not known yet, and may throw.
   * @throws ProblemError `unauthenticated` or `token_expired`, `unavailable` where no key can be looked for, or
   * `invalid_request` for claims that can't be stored.
   */
  verify(authorization: string | undefined, now: Date, beforeCheck?: () => void): Promise<TokenIdentity>;
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
  /** Public keys of whoever issues the tokens; without them, tokens are signed with the secret. */
  readonly keys?: KeySet | undefined;
  readonly claims?: ClaimNames | undefined;
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
/**
 * For how many seconds a token is not checked again. A set of keys is five minutes old at most (`identity/key-set.ts`), so a
 * key that was taken out of it opens nothing after ten.
 */
const rememberedSeconds = 300;

const tokenProblem = (code: 'unauthenticated' | 'token_expired', title: string): ProblemError =>
  new ProblemError(code, title, { headers: { 'www-authenticate': 'Bearer' } });

const keysUnavailable = (): ProblemError =>
  new ProblemError('unavailable', 'The keys of tokens can not be read now', {
    headers: { 'retry-after': '5' },
  });

const invalidToken = () => tokenProblem('unauthenticated', 'The token is not valid here');

export const createAuthenticator = ({
  secret,
  issuer,
  audience,
  demo = false,
  keys,
  claims = {},
}: AuthenticatorOptions): Authenticator => {
  if (!demo && secret === demoSecret)
    throw new Error('Outside of a demo, LAUREL_SECRET is needed: everybody knows the one of the demo.');
  if (secret.length < 32) throw new Error('LAUREL_SECRET needs 32 characters or more.');
  const key = new TextEncoder().encode(secret);
  const verifyToken = async (token: string, currentDate: Date): Promise<JWTPayload> => {
    const algorithms = keys ? [...publicKeyAlgorithms] : ['HS256'];
    const checks = { issuer, audience, algorithms, clockTolerance, requiredClaims: ['exp'], currentDate };
    try {
      const { payload } = await (keys ? jwtVerify(token, keys.find, checks) : jwtVerify(token, key, checks));
      return payload;
    } catch (error) {
      if (error instanceof KeySetUnavailable) throw keysUnavailable();
      if (error instanceof errors.JWTExpired) throw tokenProblem('token_expired', 'The token has expired');
      throw invalidToken();
    }
  };
  let [verified, version] = [new Map<string, VerifiedToken>(), 0];
  /** Of another set of keys, nothing is remembered. */
  const remembered = (): Map<string, VerifiedToken> => {
    const current = keys?.version() ?? 0;
    if (current !== version) [verified, version] = [new Map(), current];
    return verified;
  };
  const remember = (token: string, identity: TokenIdentity, { nbf, exp }: JWTPayload, seconds: number) => {
    const from = Math.max(seconds, (nbf ?? 0) - clockTolerance);
    const until = Math.min((exp ?? seconds) + clockTolerance, seconds + rememberedSeconds);
    const tokens = remembered().set(token, { identity, from, until });
    const [oldest] = tokens.keys();
    if (tokens.size > rememberedTokens && oldest !== undefined) tokens.delete(oldest);
  };
  return {
    signer: createTokenSigner(secret),
    async verify(authorization, now, beforeCheck) {
      const token = /^Bearer ([\w.~+/-]{1,8192})$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw tokenProblem('unauthenticated', 'A bearer token is needed');
      const seconds = Math.floor(now.getTime() / 1000);
      const known = remembered().get(token);
      if (known && known.from <= seconds && seconds < known.until) return known.identity;
      beforeCheck?.();
      const payload = await verifyToken(token, now);
      requireStorable(payload);
      const identity = identityOf(payload, claims);
      if (!identity) throw invalidToken();
      remember(token, identity, payload, seconds);
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
