import { LaurelError } from '../errors.ts';
import { isSameBody, type OutboxEntry } from './entry.ts';
import type { OutboxQueue } from './queue.ts';
import type { RunningWrites } from './running-writes.ts';
import type { OutboxSender, WriteResult } from './sender.ts';
import { withTabLock } from './tab-lock.ts';

interface EnqueueServices {
  readonly queue: OutboxQueue;
  readonly sender: OutboxSender;
  readonly running: RunningWrites;
  readonly signal: AbortSignal;
}

/** Returns the entry to send; `undefined` while an older version of it is being sent. */
const mergeWithQueued = (
  entry: OutboxEntry,
  { queue, running }: EnqueueServices,
): OutboxEntry | undefined => {
  const older = queue.findSimilar(entry);
  if (!older) return queue.put(entry);
  // Answered already: sending an edit of it, too, would do it twice.
  if (older.answered) return queue.put({ ...older, dismissed: false });
  if (isSameBody(older, entry)) return older;
  if (running.has(older.key)) return undefined;
  if (older.tries === 0) {
    queue.drop(older.key);
    return queue.put(entry);
  }
  // Under the older key: if the older version arrived, or still arrives, the server does only one of the two.
  const { key, createdAt, tries } = older;
  return queue.put({ ...entry, key, createdAt, tries });
};

/**
 * Stores a write before it is sent, so that unanswered writes about the same thing are one: returns the entry to send,
 * which is the older one if both are equal. Returns a result instead if the older one turns out to be done, or if
 * nobody can say so yet.
 *
 * @throws The reason of `signal`, once it is aborted.
 */
export const enqueue = async (
  entry: OutboxEntry,
  services: EnqueueServices,
): Promise<OutboxEntry | WriteResult<unknown>> => {
  const { queue, sender, running, signal } = services;
  const older = queue.findSimilar(entry);
  const isEdited = older && !older.answered && !isSameBody(older, entry);
  if (isEdited && !running.has(older.key) && !queue.isRetrySafe(older)) {
    try {
      const reply = await sender.findReply(older);
      queue.drop(older.key);
      if (reply != null) return { status: 'done', reply, replayed: true, earlier: true };
    } catch (cause) {
      const error = LaurelError.from(cause, 'connection', 'No answer');
      return { status: 'pending', key: older.key, error };
    }
  }
  // One tab at a time, so that the same write made in two tabs is stored once.
  const stored = await withTabLock('file', signal, async () => mergeWithQueued(entry, services));
  if (stored) return stored;
  const result = await running.result(older?.key ?? '');
  // The older version was done while a person edited it: sending the edit, too, would do it twice.
  return result?.status === 'done' ? { ...result, earlier: true } : enqueue(entry, services);
};
