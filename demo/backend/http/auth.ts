import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import type { TokenIdentity } from '../session/viewer.ts';
import { ProblemError } from './problem.ts';
import { createTokenSigner, type TokenSigner } from './signed-token.ts';

/** The secret of a local demo. Everybody knows it and could be anybody with it, so production refuses it. */
export const demoSecret = 'laurel-demo-secret-known-to-everybody';

const TokenClaims = z.object({ tenant: z.string(), sub: z.string(), account: z.string() });

export interface Authenticator {
  /** The identity that a bearer token proves. @throws ProblemError `unauthenticated` or `token_expired`. */
  verify(authorization: string | undefined, now: Date): Promise<TokenIdentity>;
  issue(identity: TokenIdentity, seconds: number, now: Date): Promise<string>;
  /** Signs cursors and tickets, with keys derived from the same secret. */
  readonly signer: TokenSigner;
}

export interface AuthenticatorOptions {
  readonly secret: string;
  readonly issuer: string;
  readonly audience: string;
  readonly production?: boolean;
}

const tokenProblem = (code: 'unauthenticated' | 'token_expired', title: string): ProblemError =>
  new ProblemError(code, title, { headers: { 'www-authenticate': 'Bearer' } });

export const createAuthenticator = ({
  secret,
  issuer,
  audience,
  production = false,
}: AuthenticatorOptions): Authenticator => {
  if (production && secret === demoSecret)
    throw new Error('The demo secret is refused in production; set LAUREL_SECRET.');
  if (secret.length < 32) throw new Error('LAUREL_SECRET needs 32 characters or more.');
  const key = new TextEncoder().encode(secret);
  return {
    signer: createTokenSigner(secret),
    async verify(authorization, now) {
      const token = /^Bearer ([\w.~+/-]{1,4096})$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw tokenProblem('unauthenticated', 'A bearer token is needed');
      try {
        const options = {
          issuer,
          audience,
          algorithms: ['HS256'],
          clockTolerance: 30,
          currentDate: now,
          requiredClaims: ['exp'],
        };
        const { payload } = await jwtVerify(token, key, options);
        const { tenant, sub, account } = z.parse(TokenClaims, payload);
        return { tenant, person: sub, account };
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw tokenProblem('token_expired', 'The token has expired');
        throw tokenProblem('unauthenticated', 'The token is not valid here');
      }
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
