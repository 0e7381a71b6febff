import type { JWTPayload } from 'jose';
import type { TokenIdentity } from '../session/viewer.ts';

/** Which claims say who asks: a name, or `a.b` for `b` in `a`. */
export interface ClaimNames {
  readonly tenant?: string | undefined;
  readonly account?: string | undefined;
  readonly person?: string | undefined;
  /** The one tenant of all tokens; then no claim says it. */
  readonly fixedTenant?: string | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const ownValue = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The whole name first: names of claims may be addresses, `https://shop.example/tenant`. */
const claimOf = (payload: JWTPayload, name: string): string | undefined => {
  const found = ownValue(payload, name) ?? name.split('.').reduce<unknown>(ownValue, payload);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** Who the claims say it is; undefined if one is missing or no text. */
export const identityOf = (
  payload: JWTPayload,
  {
    tenant: named = 'tenant',
    account: ofAccount = 'account',
    person: ofPerson = 'sub',
    fixedTenant,
  }: ClaimNames,
): TokenIdentity | undefined => {
  const tenant = fixedTenant ?? claimOf(payload, named);
  const [account, person] = [claimOf(payload, ofAccount), claimOf(payload, ofPerson)];
  return tenant === undefined || account === undefined || person === undefined
    ? undefined
    : { tenant, account, person };
};
