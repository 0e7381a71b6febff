import { sql } from 'kysely';
import { isLockConflict } from '../db/failure.ts';
import type { Tx } from '../db/transaction.ts';
import type { SupportedLanguage } from '../i18n/localized-texts.ts';

/** A write and the idempotency key under which it is stored. */
export interface IdempotencyEntry {
  readonly account: string;
  readonly person: string;
  readonly key: string;
  readonly route: string;
  /** Hash of the body. */
  readonly body: string;
  /** Stored with the day only, not the moment, so that it can't be matched with an anonymous answer. */
  readonly anonymous?: boolean;
}

/** The end of the day, so that the key is still kept for a day at least. */
const endOfDay = sql<Date>`date_trunc('day', now()) + interval '1 day'`;

/**
 * Claims a key inside the transaction of its write. A second request with the same key waits at the unique index
 * until the first one commits, and then finds its answer; if the first one was refused, its key was rolled back and
 * this request goes on as the first.
 */
export const claimIdempotencyKey = async (
  tx: Tx,
  { account, person, key, route, body, anonymous }: IdempotencyEntry,
) => {
  const outdated = tx
    .deleteFrom('idempotency')
    .where('account', '=', account)
    .where('person', '=', person)
    .where('created_at', '<', sql<Date>`now() - interval '48 hours'`);
  const claimed = tx
    .insertInto('idempotency')
    .values({ account, person, key, route, body, ...(anonymous && { created_at: endOfDay }) })
    .onConflict((known) => known.doNothing())
    .returning('key');
  const mine = await Promise.all([outdated.execute(), claimed.executeTakeFirst()]).then(
    ([, row]) => row,
    (error: unknown) => {
      if (isLockConflict(error)) return 'busy' as const;
      throw error;
    },
  );
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

/** Stores the answer in the transaction of its effect: after a crash both are there, or neither. */
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
