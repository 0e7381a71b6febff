import { LaurelError } from '../errors.ts';
import type { OutboxEntry } from './entry.ts';
import type { OutboxSender, WriteResult } from './sender.ts';
import { withTabLock } from './tab-lock.ts';

interface RunningWrite {
  readonly result: Promise<WriteResult<unknown>>;
  /** No attempt of it has failed yet. */
  readonly isFirstTry: boolean;
}

/** The writes that this page is sending right now. A write is sent once at a time, over all tabs. */
export class RunningWrites {
  readonly #sender: OutboxSender;
  readonly #signal: AbortSignal;
  readonly #onChange: () => void;
  readonly #byKey = new Map<string, RunningWrite>();

  constructor(sender: OutboxSender, signal: AbortSignal, onChange: () => void) {
    this.#sender = sender;
    this.#signal = signal;
    this.#onChange = onChange;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  isFirstTry(key: string): boolean {
    return this.#byKey.get(key)?.isFirstTry === true;
  }

  /** The result of a write that is being sent; `undefined` if it is not. Never rejects. */
  result(key: string): Promise<WriteResult<unknown>> | undefined {
    return this.#byKey.get(key)?.result;
  }

  /** Sends a write unless it is being sent already. Never rejects: a write that got no answer is `pending`. */
  start(entry: OutboxEntry, byUser: boolean): Promise<WriteResult<unknown>> {
    const { key, tries } = entry;
    const running = this.result(key);
    if (running) return running;
    const toPending = (error: unknown): WriteResult<unknown> => ({
      status: 'pending',
      key,
      error: LaurelError.from(error, 'timeout', 'Another tab is still sending it'),
    });
    const result = withTabLock(key, this.#signal, () => this.#sender.send(entry, byUser))
      .then((settled) => settled ?? toPending(undefined), toPending)
      .finally(() => {
        this.#byKey.delete(key);
        this.#onChange();
      });
    this.#byKey.set(key, { result, isFirstTry: tries === 0 });
    this.#onChange();
    return result;
  }
}
