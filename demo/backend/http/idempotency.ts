import { sql } from 'kysely';
import { ProblemError } from './problem.ts';
import { errorCode } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';
import type { SupportedLanguage } from '../i18n/localized-texts.ts';

/** A write as its key knows it. */
export interface IdempotencyEntry {
  readonly account: string;
  readonly person: string;
  readonly key: string;
  readonly route: string;
  /** Hash of the body. */
  readonly body: string;
  /** Kept without the moment. */
  readonly anonymous?: boolean;
}

/** How long another transaction with the same key, seat or quota is waited for. */
const lockTimeout = '5s';

/** Waited too long for what another transaction holds, or each waited for the other: nothing was done. */
const isLockConflict = (error: unknown): boolean => /^(55P03|40P01|40001)$/.test(errorCode(error));

/** The end of the day on which it came, so that it is kept a day at least. */
const endOfDay = sql<Date>`date_trunc('day', now()) + interval '1 day'`;

/**
 * Takes a key in the transaction of its write. One that runs with it already is waited for: the unique key
 * holds the second until the first has answered, and then its answer is found, or, refused, it left none.
 */
export const claimIdempotencyKey = async (
  tx: Tx,
  { account, person, key, route, body, anonymous }: IdempotencyEntry,
) => {
  await sql`select set_config('lock_timeout', ${lockTimeout}, true)`.execute(tx);
  await tx
    .deleteFrom('idempotency')
    .where('account', '=', account)
    .where('person', '=', person)
    .where('created_at', '<', sql<Date>`now() - interval '48 hours'`)
    .execute();
  const mine = await tx
    .insertInto('idempotency')
    .values({ account, person, key, route, body, ...(anonymous && { created_at: endOfDay }) })
    .onConflict((known) => known.doNothing())
    .returning('key')
    .executeTakeFirst()
    .catch((error: unknown) => {
      if (isLockConflict(error)) return 'busy' as const;
      throw error;
    });
  if (mine === 'busy') return { kind: 'busy' } as const;
  if (mine) return { kind: 'new' } as const;
  const first = await tx
    .selectFrom('idempotency')
    .select(['route', 'body', 'lang', 'answer'])
    .where('account', '=', account)
    .where('person', '=', person)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return { kind: 'known', same: first.route === route && first.body === body, ...first } as const;
};

/** Keeps the answer beside its effect: both are there, or neither. */
export const storeIdempotentAnswer = async (
  tx: Tx,
  { account, person, key }: IdempotencyEntry,
  lang: SupportedLanguage,
  answer: object,
): Promise<void> => {
  await tx
    .updateTable('idempotency')
    .set({ lang, answer: JSON.stringify(answer) })
    .where('account', '=', account)
    .where('person', '=', person)
    .where('key', '=', key)
    .execute();
};

/** Turns a lock conflict of the database into the problem `unavailable` with `Retry-After`; @throws any other error as it is. */
export const throwLockConflict = (error: unknown): never => {
  if (!isLockConflict(error)) throw error;
  throw new ProblemError('unavailable', 'Too many want the same at once', {
    headers: { 'retry-after': '1' },
  });
};
