// Controllers: what a widget does over time, apart from how it looks. Reads come from the program's client
// (`resource-controller.ts`, `paged-resource.ts`), writes go to its outbox (`write-controller.ts`, `pending-writes.ts`), code that
// few pages need comes by `lazy-module.ts`, and `keyed-elements.ts` keeps the element of each row.

import type { WriteIntent, OutboxEvent, Outbox, WriteResult } from '../../../client/outbox/outbox.ts';
import { LaurelError } from '../../../client/errors.ts';
import { mayBeDone } from '../../../client/outbox/uncertain-outcome.ts';
import { parseReply } from '../../../client/http/parse-reply.ts';
import type {
  CompiledUpdate,
  CompiledWrite,
  RouteReply,
  WriteBody,
} from '../../../contract/core/schema-table.ts';
import type { PendingWrites } from './pending-writes.ts';
import type { UnsentWrite, SettledWrite, WriteState } from './write-state.ts';

type Sendable = CompiledWrite | CompiledUpdate;

/** What a widget wants sent. */
export type SendIntent<W extends Sendable> = Omit<WriteIntent, 'write' | 'body'> & {
  readonly write: W;
  readonly body: WriteBody<W>;
};

export interface WriteControllerOptions<Reply> {
  /** Reacts once to each outcome; `state` is up to date by then. */
  readonly onSettled?: (outcome: SettledWrite<Reply>, about: WriteSubject) => void;
  /** Runs as soon as the server has done it, before its reply is read: what was typed for it is no draft any more. */
  readonly onAccepted?: (about: WriteSubject) => void;
  /** Whether the person sees the state now. A refusal that they do not see goes to `PendingWrites.rejected`. */
  readonly isShown?: () => boolean;
}

/** What an outcome is about. */
export interface WriteSubject {
  /** The path parameter `id`: of the perk, claim, referral or survey. */
  readonly id: string | undefined;
  /** Whether `state` is about the same. */
  readonly isCurrent: boolean;
}

const subjectId = (params: Readonly<Record<string, unknown>>): string | undefined => {
  const { id } = params;
  return typeof id === 'string' ? id : undefined;
};

/** Updates are not kept in the outbox: they may be repeated, and the latest one counts. */
const request = async (outbox: Outbox, intent: SendIntent<Sendable>): Promise<WriteResult<unknown>> => {
  const { write, body, lang, params } = intent;
  if (write.method === 'POST') return outbox.send({ ...intent, write });
  const reply = await outbox.sendUnkeyed(write, body, { lang, params, signal: outbox.signal });
  return { status: 'done', reply, replayed: false };
};

/**
 * Sends the writes of one view, about one subject at a time, and holds what became of the last one. The answer to a
 * pending write arrives in the same state, whether the person or the outbox sends it again. Nothing here throws or
 * rejects; answers for another program than the present one are dropped.
 */
export class WriteController<W extends Sendable> {
  readonly #writes: PendingWrites;
  readonly #routes: readonly W[];
  readonly #options: WriteControllerOptions<RouteReply<W>>;
  #id: string | undefined;
  #state: WriteState<RouteReply<W>> = { status: 'idle' };
  /** The client that `#state` belongs to. */
  #client: PendingWrites['client'];

  constructor(
    writes: PendingWrites,
    routes: readonly W[],
    options: WriteControllerOptions<RouteReply<W>> = {},
  ) {
    this.#writes = writes;
    this.#routes = routes;
    writes.register(routes);
    this.#options = options;
    writes.listen((event) => this.#handleOutboxEvent(event));
  }

  get state(): WriteState<RouteReply<W>> {
    return this.#client === this.#writes.client ? this.#state : { status: 'idle' };
  }

  get sending(): boolean {
    return this.state.status === 'sending';
  }

  get resending(): boolean {
    const { state } = this;
    return state.status === 'pending' && this.#writes.isResending(state.key);
  }

  /** The outcome to show, unless the write is done. */
  get unsent(): UnsentWrite | undefined {
    const { state } = this;
    return state.status === 'pending' || state.status === 'rejected' ? state : undefined;
  }

  /** Starts anew, about `id`; what is being sent goes on. */
  reset(id: string | undefined = this.#id): void {
    this.#id = id;
    this.#setState({ status: 'idle' });
  }

  /** Shows a refusal no longer, since the person has changed what was refused. */
  clearError(): void {
    if (this.state.status === 'rejected') this.#setState({ status: 'idle' });
  }

  /** Looks for a pending write about the subject, from this page or an earlier one. */
  async resume(): Promise<void> {
    const id = this.#id;
    const routeIds = this.#routes.map((route) => route.id);
    const found = await this.#writes.find(routeIds, id);
    if (!found || id !== this.#id) return;
    const { key, write, repeatable, answered } = found;
    this.#setState({ status: 'pending', key, write, repeatable, answered, error: undefined });
  }

  /** Sends it under a new key, or joins the unanswered write about the same subject. */
  async send(intent: SendIntent<W>): Promise<void> {
    const { client } = this.#writes;
    const id = subjectId(intent.params);
    if (id === this.#id) this.#setState({ status: 'sending' });
    await this.#settle(intent.write, id, await this.#request(intent), { client, isOwn: true });
  }

  /** Sends the pending write again, under its own key. */
  async resend(): Promise<void> {
    const { state } = this;
    const route = state.status === 'pending' ? this.#route(state.write) : undefined;
    if (state.status !== 'pending' || !route) return;
    const id = this.#id;
    const { client } = this.#writes;
    const result = await this.#writes.resend(state.key);
    // What was put aside meanwhile is not brought back.
    const isAside = result?.status === 'pending' && this.state.status === 'idle';
    if (result && !isAside) await this.#settle(route, id, result, { client, isOwn: true });
  }

  /** Gives the pending write up. */
  discard(): void {
    const { state } = this;
    if (state.status !== 'pending') return;
    this.#writes.discard(state.key);
    this.reset();
  }

  async #request(intent: SendIntent<W>): Promise<WriteResult<unknown>> {
    try {
      const outbox = await this.#writes.client?.outbox();
      if (!outbox) throw new LaurelError('connection', 'There is no program to send it to');
      return await request(outbox, intent);
    } catch (error) {
      // It never left and is not kept: the form still has it.
      const failure = LaurelError.from(error, 'connection', 'It could not be sent');
      return { status: 'rejected', error: failure };
    }
  }

  #handleOutboxEvent({ pending, result }: OutboxEvent): boolean {
    const route = this.#route(pending.write);
    if (!route) return false;
    const { state } = this;
    const isWaiting = state.status === 'pending' && state.key === pending.key;
    const isOwn = isWaiting && (this.#options.isShown?.() ?? true);
    if (!isOwn && result.status !== 'done') return false;
    const { client } = this.#writes;
    void this.#settle(route, subjectId(pending.params), result, { client, isOwn });
    return true;
  }

  /** `isOwn`: this view sent it or waits for it, so it may take the answer even if the route has no `id`. */
  async #settle(
    route: W,
    id: string | undefined,
    result: WriteResult<unknown>,
    { client, isOwn }: { readonly client: PendingWrites['client']; readonly isOwn: boolean },
  ): Promise<void> {
    const isAnswered = result.status === 'pending' && result.answered === 'unreadable';
    const isAbout = (): boolean => id === this.#id && (isOwn || id !== undefined);
    if (result.status === 'done' || isAnswered) this.#options.onAccepted?.({ id, isCurrent: isAbout() });
    const outcome = await this.#outcome(route, result);
    if (client !== this.#writes.client) return;
    const isCurrent = isAbout();
    if (isCurrent) this.#setState(outcome);
    this.#options.onSettled?.(outcome, { id, isCurrent });
  }

  async #outcome(route: W, result: WriteResult<unknown>): Promise<SettledWrite<RouteReply<W>>> {
    if (result.status === 'rejected')
      return route.method === 'PUT' && mayBeDone(result.error) ? { ...result, status: 'unknown' } : result;
    if (result.status === 'pending') {
      const { key, error, answered } = result;
      const { repeatable = true } = this.#writes.pending.find((one) => one.key === key) ?? {};
      return { status: 'pending', key, write: route.id, error, repeatable, answered };
    }
    try {
      const { data } = await parseReply(route, result.reply);
      return { status: 'done', reply: data, ...(result.earlier && { earlier: true }) };
    } catch (error) {
      const failure = LaurelError.from(error, 'contract', `${route.method} ${route.path} answered oddly`);
      return { status: 'rejected', error: failure };
    }
  }

  #route(routeId: string): W | undefined {
    return this.#routes.find(({ id }) => id === routeId);
  }

  #setState(state: WriteState<RouteReply<W>>): void {
    this.#state = state;
    this.#client = this.#writes.client;
    this.#writes.host.requestUpdate();
  }
}
