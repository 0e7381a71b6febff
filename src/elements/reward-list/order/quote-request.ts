import { LaurelError } from '../../../client/errors.ts';
import type { Outbox } from '../../../client/outbox/outbox.ts';
import { quoteReward } from '../../../contract/compiled/reward-detail-writes.ts';
import type { RewardChoice, RewardQuote } from '../../../contract/reward-detail.ts';
import type { OrderContext } from './order-context.ts';

/** What is known of the cost of the present choice. */
export type QuoteState =
  /** Something is still to be chosen. */
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly quote: RewardQuote }
  | { readonly status: 'failed'; readonly error: LaurelError }
  /** The backend gives no quotes: the stated cost holds. */
  | { readonly status: 'not-served' };

/** Whether the backend lacks the route; one that knows no reward of this id says so by another code. */
const isNotServed = ({ kind, code }: LaurelError): boolean =>
  kind === 'not_found' && (code === undefined || code === 'not_served');

/** Asks what an order would cost and do, anew for each choice; an answer to an earlier choice is dropped. */
export class QuoteRequest {
  state: QuoteState = { status: 'waiting' };
  readonly #context: OrderContext;
  readonly #outbox: () => Promise<Outbox | undefined>;
  /** Reward, choice and language that `state` is about. */
  #key: string | undefined;
  #abort: AbortController | undefined;
  /** Repeats the latest request. */
  #again: (() => void) | undefined;

  constructor(context: OrderContext, outbox: () => Promise<Outbox | undefined>) {
    this.#context = context;
    this.#outbox = outbox;
    context.host.addController({ hostDisconnected: () => this.reset() });
  }

  /** Forgets the quote; the next `ask` requests it anew. */
  reset(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#key = undefined;
    this.#again = undefined;
    this.state = { status: 'waiting' };
  }

  /** Asks about a choice, unless it was asked already; `undefined` while something is still to be chosen. */
  ask(id: string, choice: RewardChoice | undefined): void {
    if (this.state.status === 'not-served') return;
    const key = choice && JSON.stringify([id, choice, this.#context.tag()]);
    if (key === this.#key) return;
    this.reset();
    if (!choice) return;
    this.#key = key;
    this.#again = () => void this.#request(id, choice);
    this.#again();
  }

  /** Asks again about the same choice. */
  readonly retry = (): void => {
    this.#again?.();
    this.#context.host.requestUpdate();
  };

  async #request(id: string, choice: RewardChoice): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.state = { status: 'loading' };
    const state = await this.#answer(id, choice, abort.signal);
    // Another choice was made meanwhile: what this one costs is not what is ordered.
    if (abort !== this.#abort) return;
    this.state = state;
    this.#context.host.requestUpdate();
  }

  async #answer(id: string, choice: RewardChoice, signal: AbortSignal): Promise<QuoteState> {
    try {
      const outbox = await this.#outbox();
      if (!outbox) throw new LaurelError('connection', 'There is no program to ask for a quote');
      const lang = this.#context.tag();
      const quote = await outbox.sendUnkeyed(quoteReward, choice, { lang, signal, params: { id } });
      return { status: 'ready', quote };
    } catch (cause) {
      const error = LaurelError.from(cause, 'connection', 'The quote could not be asked for');
      return isNotServed(error) ? { status: 'not-served' } : { status: 'failed', error };
    }
  }
}
