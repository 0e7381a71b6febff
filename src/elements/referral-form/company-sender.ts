import type { Outbox, WriteResult } from '../../client/outbox/outbox.ts';
import type { LaurelError } from '../../client/errors.ts';
import { parseReply } from '../../client/http/parse-reply.ts';
import { refer } from '../../contract/compiled/referrals-writes.ts';
import type { Referral } from '../../contract/referrals.ts';
import type { PendingWrites } from '../internal/controllers/pending-writes.ts';
import type { SendIntent } from '../internal/controllers/write-controller.ts';

/** What came of one referral of a list. */
export type SendOutcome =
  | { readonly status: 'sent'; readonly referral: Referral | undefined }
  | { readonly status: 'refused'; readonly error: LaurelError }
  /** No answer yet, or none that can be read. `key` is the one that it is kept under. */
  | { readonly status: 'unknown'; readonly key: string };

const outcomeOf = async (result: WriteResult<unknown>): Promise<SendOutcome> => {
  if (result.status === 'pending') return { status: 'unknown', key: result.key };
  if (result.status === 'rejected') return { status: 'refused', error: result.error };
  const read = await parseReply(refer, result.reply).catch(() => undefined);
  return { status: 'sent', referral: read?.data };
};

/** Sends the referrals of a list, each as a write of its own, and hears what comes of those that had no answer. */
export class CompanySender {
  readonly #writes: PendingWrites;
  /** Answers to what is no row, or not yet: a list is restored after the outbox may have sent its rows again. */
  readonly #early = new Map<string, WriteResult<unknown>>();

  /** `isOwn` tells whether a key is one of the list's; `onAnswer` receives what came of it later. */
  constructor(
    writes: PendingWrites,
    isOwn: (key: string) => boolean,
    onAnswer: (key: string, outcome: SendOutcome) => void,
  ) {
    this.#writes = writes;
    writes.register([refer]);
    writes.listen(({ pending, result }) => {
      if (!isOwn(pending.key)) {
        this.#early.set(pending.key, result);
        return false;
      }
      void outcomeOf(result).then((outcome) => onAnswer(pending.key, outcome));
      return true;
    });
  }

  /** What came of a write before its row was there. */
  async takeEarly(key: string): Promise<SendOutcome | undefined> {
    const result = this.#early.get(key);
    this.#early.delete(key);
    return result && outcomeOf(result);
  }

  /** Forgets what came for no row: later ones are there from the start. */
  forgetEarly(): void {
    this.#early.clear();
  }

  /** The key of a new write. Undefined without a program. */
  async createKey(): Promise<string | undefined> {
    return (await this.#outbox())?.createKey();
  }

  /** Undefined if it never left: there is no program, or it signed out. */
  async send(intent: Omit<SendIntent<typeof refer>, 'write'>): Promise<SendOutcome | undefined> {
    try {
      const outbox = await this.#outbox();
      return outbox && (await outcomeOf(await outbox.send({ ...intent, write: refer })));
    } catch {
      return undefined;
    }
  }

  /** Sends again what is kept under this key; undefined if nothing is. */
  async resend(key: string): Promise<SendOutcome | undefined> {
    if (!this.#writes.pending.some((write) => write.key === key)) return undefined;
    const result = await this.#writes.resend(key);
    return result && outcomeOf(result);
  }

  /** Gives up what is kept under this key. */
  discard(key: string): void {
    this.#writes.discard(key);
  }

  #outbox(): Promise<Outbox | undefined> {
    return this.#writes.outbox();
  }
}
