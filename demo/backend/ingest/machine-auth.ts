import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { ProblemError } from '../http/problem.ts';
import { recordKinds, type RecordKind } from './records.ts';

// Tokens of the vendor's own systems. They are no member's: their key and their audience are others, so that neither opens what
// the other one does.

const audience = 'laurel-ingest';

const Claims = z.object({ tenant: z.string().check(z.minLength(1)), scope: z.string() });

export interface MachineTokens {
  /**
   * The tenant that a bearer token may write these records of.
   * @throws ProblemError `unauthenticated`, `token_expired` or `forbidden`.
   */
  verify(authorization: string | undefined, kind: RecordKind, now: Date): Promise<string>;
  /** A token for records of these kinds. */
  issue(tenant: string, kinds: readonly RecordKind[], seconds: number, now: Date): Promise<string>;
}

export const allKinds = Object.keys(recordKinds) as RecordKind[];

const unauthenticated = (title: string): ProblemError =>
  new ProblemError('unauthenticated', title, { headers: { 'www-authenticate': 'Bearer' } });

/** @throws Error for a key that is too short. */
export const createMachineTokens = (secret: string): MachineTokens => {
  if (secret.length < 32) throw new Error('LAUREL_INGEST_KEY needs 32 characters or more.');
  const key = new TextEncoder().encode(secret);
  return {
    async verify(authorization, kind, now) {
      const token = /^Bearer ([\w.~+/-]{1,4096})$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw unauthenticated('A bearer token is needed');
      const checks = { audience, algorithms: ['HS256'], requiredClaims: ['exp'], currentDate: now };
      const { payload } = await jwtVerify(token, key, checks).catch((error: unknown) => {
        if (error instanceof errors.JWTExpired)
          throw new ProblemError('token_expired', 'The token has expired', {
            headers: { 'www-authenticate': 'Bearer' },
          });
        throw unauthenticated('The token is not valid here');
      });
      const { success, data } = z.safeParse(Claims, payload);
      if (!success) throw unauthenticated('The token is not valid here');
      if (!data.scope.split(' ').includes(`${kind}:write`))
        throw new ProblemError('forbidden', `The token has no scope ${kind}:write`);
      return data.tenant;
    },
    issue: (tenant, kinds, seconds, now) => {
      const at = Math.floor(now.getTime() / 1000);
      return new SignJWT({ tenant, scope: kinds.map((kind) => `${kind}:write`).join(' ') })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(audience)
        .setIssuedAt(at)
        .setExpirationTime(at + seconds)
        .sign(key);
    },
  };
};
