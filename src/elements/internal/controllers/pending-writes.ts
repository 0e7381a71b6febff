import type { LitElement } from 'lit';
import type { CompiledUpdate, CompiledWrite } from '../../../contract/core/schema-table.ts';
import type { Client } from '../../../client/client.ts';
import type {
  Drafts,
  PendingWrite,
  OutboxEvent,
  Outbox,
  WriteResult,
} from '../../../client/outbox/outbox.ts';
import { ProgramController } from '../program/program-controller.ts';

/** The drafts that a form reads and writes. */
export type DraftStore = Pick<Drafts, 'read' | 'write' | 'drop'>;

/** Gives a form its drafts. */
export interface DraftSource {
  readonly drafts: () => Promise<DraftStore | undefined>;
  /** Whether drafts outlive the page. */
  readonly persistent: boolean;
}

/** Receives the answer to a pending write; returns whether it shows that answer to the person. */
export type PendingWriteListener = (event: OutboxEvent) => boolean;

/**
 * The connection of one widget to the outbox of its program: the writes of this person that have no answer yet, those
 * that were refused later, and drafts. It follows the program around the widget and forgets what belongs to another.
 */
export class PendingWrites implements DraftSource {
  readonly host: LitElement;
  readonly #tag: () => string;
  readonly #program: ProgramController;
  readonly #listeners = new Set<PendingWriteListener>();
  readonly #resending = new Set<string>();
  readonly #rejected = new Map<string, OutboxEvent>();
  readonly #routes: CompiledWrite[] = [];
  #outbox: Outbox | undefined;
  #opening: Promise<Outbox | undefined> | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `tag` gives the language of the page, in which the backend is asked who this person is. */
  constructor(host: LitElement, tag: () => string) {
    this.host = host;
    this.#tag = tag;
    this.#program = new ProgramController(host, () => {
      this.#close();
      this.#rejected.clear();
    });
    host.addController({
      hostDisconnected: () => this.#close(),
    });
  }

  /** The client of the nearest program. */
  get client(): Client | undefined {
    return this.#program.client;
  }

  /** Whether the session names the person; otherwise nothing outlives the page. */
  get persistent(): boolean {
    return this.client?.partition !== undefined;
  }

  /**
   * The writes of the registered routes without an answer, oldest first; empty until the outbox is loaded. The outbox is one for
   * all widgets of the program, and each shows its own.
   */
  get pending(): readonly PendingWrite[] {
    void this.#open();
    const isOwn = ({ write }: PendingWrite): boolean => this.#routes.some(({ id }) => id === write);
    return this.#outbox?.pending().filter(isOwn) ?? [];
  }

  /** The writes that were refused after the person had left them, until `dismiss`. */
  get rejected(): readonly OutboxEvent[] {
    return [...this.#rejected.values()];
  }

  /** The outbox, whoever the person is; undefined without a program or if its code does not load. */
  async outbox(): Promise<Outbox | undefined> {
    return this.client?.outbox().catch(() => undefined);
  }

  async drafts(): Promise<Drafts | undefined> {
    return (await this.#open())?.drafts;
  }

  /** The oldest pending write of one of these routes, with the path parameter `id` where the route has one. */
  async find(routeIds: readonly string[], id?: string): Promise<PendingWrite | undefined> {
    const outbox = await this.#open();
    return outbox?.pending().find(({ write, params }) => routeIds.includes(write) && params['id'] === id);
  }

  /** Tells the outbox by which schemas the replies of these writes are read. */
  register(routes: readonly (CompiledWrite | CompiledUpdate)[]): void {
    for (const route of routes) if (route.method === 'POST') this.#routes.push(route);
  }

  isResending(key: string): boolean {
    return this.#resending.has(key);
  }

  /** Sends a pending write again. Undefined without an outbox, or while it is being sent again already. */
  async resend(key: string): Promise<WriteResult<unknown> | undefined> {
    if (this.#resending.has(key)) return undefined;
    this.#resending.add(key);
    this.host.requestUpdate();
    try {
      return await (await this.#open())?.resend(key);
    } finally {
      this.#resending.delete(key);
      this.host.requestUpdate();
    }
  }

  /** The same for a list, which shows no answer itself: the listeners get it. */
  async resendFromList(key: string): Promise<void> {
    const pending = this.pending.find((write) => write.key === key);
    const result = await this.resend(key);
    if (pending && result) this.#publish({ pending, result });
  }

  /** Gives a pending write up. If it left before, the backend may have done it all the same. */
  discard(key: string): void {
    this.#outbox?.discard(key);
    this.host.requestUpdate();
  }

  /** Removes a refused write from the list, once the person has read why. */
  dismiss(key: string): void {
    this.#rejected.delete(key);
    this.host.requestUpdate();
  }

  listen(listener: PendingWriteListener): void {
    this.#listeners.add(listener);
  }

  /** Hands an answer to the listeners. A refusal that none of them shows joins the list of refused writes. */
  #publish(event: OutboxEvent): void {
    const shown = [...this.#listeners].map((listener) => listener(event)).includes(true);
    const { pending, result } = event;
    if (shown || result.status !== 'rejected') return;
    // A conflict without a code was answered or discarded in another tab, where the person has seen it.
    if (result.error.kind === 'conflict' && result.error.code === undefined) return;
    this.#rejected.set(pending.key, event);
    this.host.requestUpdate();
  }

  #close(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#outbox = undefined;
    this.#opening = undefined;
  }

  #open(): Promise<Outbox | undefined> {
    return (this.#opening ??= this.#load(this.client));
  }

  async #load(client: Client | undefined): Promise<Outbox | undefined> {
    try {
      const outbox = await client?.outbox();
      outbox?.register(this.#routes);
      await outbox?.ready(this.#tag());
      if (!outbox || client !== this.client) return undefined;
      this.#outbox = outbox;
      this.#unsubscribe?.();
      this.#unsubscribe = outbox.subscribe(
        (event) => {
          // Whoever sends it again gets the same answer from `resend`.
          if (event && !this.#resending.has(event.pending.key)) this.#publish(event);
          this.host.requestUpdate();
        },
        new Set(this.#routes.map(({ id }) => id)),
      );
      this.host.requestUpdate();
      return outbox;
    } catch {
      // The code or the token is missing: the next call tries again.
      this.#opening = undefined;
      return undefined;
    }
  }
}
