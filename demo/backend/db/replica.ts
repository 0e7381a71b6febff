import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { errorCode } from './database.ts';
import { isLockConflict, isUnavailable } from './failure.ts';

/** The replica has not replayed yet what a read must see. */
export class ReplicaBehindError extends Error {
  override readonly name = 'ReplicaBehindError';
}

/** How often a read looks whether the replica has come so far, and how long it waits between, in milliseconds. */
const [looks, lookMs] = [3, 5];

/** How long all reads go to the primary after the replica was behind or away, in milliseconds. */
const restMs = 500;

/**
 * Asks once for all who come while it waits for its turn. Nobody gets an answer to a question that was sent before they
 * came: it might say what was true before their own write.
 */
const askTogether = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () =>
    (next ??= last
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        const asked = ask();
        last = asked;
        return asked;
      }));
};

/**
 * What the primary does instead, and whether it is the replica's fault. It is not where a read has to write something
 * first (25006), or was in the way of what is replayed; what a handler refuses is refused on both.
 */
const faultOf = (error: unknown): 'none' | 'this read' | 'replica' => {
  if (errorCode(error) === '25006' || isLockConflict(error)) return 'this read';
  return error instanceof ReplicaBehindError || isUnavailable(error) ? 'replica' : 'none';
};

/**
 * Decides where a read is answered. It asks the primary how far its log is, and takes the replica once that has replayed as
 * far: so a read sees all that was committed before it came, by whichever process. Where the replica is behind or away, the
 * primary answers.
 */
export const createReplicaReads = (primary: Pool, elapsed = () => performance.now()) => {
  // Flushed, since a commit is confirmed only after that, and a replica gets nothing earlier.
  const findPosition = askTogether(async () => {
    const { rows } = await primary.query<{ position: string }>(
      'select pg_current_wal_flush_lsn()::text as position',
    );
    return rows[0]?.position ?? '';
  });
  let restsUntil = 0;
  /** After a rest one read tries it, while the others go on as before. */
  const isResting = (): boolean => {
    const resting = elapsed() < restsUntil;
    if (!resting && restsUntil > 0) restsUntil = elapsed() + restMs;
    return resting;
  };
  const look = async <T>(
    onReplica: (position: string) => Promise<T>,
    position: string,
    left: number,
  ): Promise<T> => {
    try {
      return await onReplica(position);
    } catch (error) {
      if (!(error instanceof ReplicaBehindError) || left <= 1) throw error;
      await pause(lookMs);
      return look(onReplica, position, left - 1);
    }
  };
  return async <T>(onReplica: (position: string) => Promise<T>, onPrimary: () => Promise<T>): Promise<T> => {
    if (isResting()) return onPrimary();
    const position = await findPosition();
    try {
      const result = await look(onReplica, position, looks);
      restsUntil = 0;
      return result;
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'none') throw error;
      if (fault === 'replica') restsUntil = elapsed() + restMs;
      return onPrimary();
    }
  };
};
