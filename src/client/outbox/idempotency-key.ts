import { isYoungerThan } from '../storage/age.ts';

/** The header that a write's key is sent in; a backend that keeps keys repeats it in the response. */
export const idempotencyKeyHeader = 'Idempotency-Key';

/** How long a backend keeps a key at least, in milliseconds: until then a repeated write has no second effect. */
const idempotencyKeyLifetime = 24 * 3_600_000;

/** A random UUID, also on http, where `crypto.randomUUID` is missing. */
export const createIdempotencyKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** Whether the backend may have forgotten a key, and would take the same write for a new one. */
export const isIdempotencyKeyExpired = ({ createdAt }: { readonly createdAt: string }): boolean =>
  !isYoungerThan(idempotencyKeyLifetime, Date.parse(createdAt));
