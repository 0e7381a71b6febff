import pg, { type Connection, type PoolClient, type QueryResult, type Submittable } from 'pg';

/** A statement to send. One with a name is parsed once for each connection. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
  /** Whether it changes and locks nothing: a transaction of such statements has nothing to roll back. */
  readonly isRead?: boolean;
}

export type StatementResult = QueryResult<Record<string, unknown>>;

/** How an `ImplicitTransaction` speaks to its connection. */
interface SqlSettings {
  /** What reads values: `types` of node-postgres. */
  readonly types: object;
  /** Without names, each statement is parsed anew: see `openPostgres`. */
  readonly namesStatements: boolean;
}

/** A query of node-postgres as its client uses it: `@types/pg` leaves these methods out. */
interface WireQuery {
  readonly name?: string;
  readonly text: string;
  submit(connection: Connection): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleEmptyQuery(connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: unknown, connection: Connection): void;
}

const Query = pg.Query as unknown as new (
  config: object,
  values: undefined,
  callback: (error: unknown, result: StatementResult) => void,
) => WireQuery;

/** Names whose Parse was sent and not answered yet: node-postgres takes them for parsed. */
type WireConnection = Connection & { readonly submittedNamedStatements: Record<string, string> };

/** A query of node-postgres ends with a Sync, which here is the transaction's to send. */
const withoutSync = (connection: Connection): Connection =>
  Object.create(connection, { sync: { value: () => undefined } }) as Connection;

/**
 * A transaction without BEGIN and COMMIT: PostgreSQL opens one with the first message of the extended protocol, and
 * commits it at the next Sync (its documentation: "Pipelining"). So settings that are local to the transaction hold for
 * the statements that follow, and the connection, pooled by whomever, carries nothing into the next transaction.
 * A cursor of node-postgres does the same: it asks for answers by Flush, and sends Sync at its end.
 */
export class ImplicitTransaction implements Submittable {
  readonly #client: PoolClient;
  readonly #settings: SqlSettings;
  #connection: Connection | undefined;
  /** What waits until the client is done with what it was asked before. */
  readonly #waiting: ((connection: Connection) => void)[] = [];
  readonly #sent: WireQuery[] = [];
  #failure: { readonly error: unknown } | undefined;
  #ended: { resolve(): void; reject(error: unknown): void } | undefined;
  #corked = false;
  #hasWritten = false;

  constructor(client: PoolClient, settings: SqlSettings) {
    this.#client = client;
    this.#settings = settings;
    client.query(this);
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    for (const send of this.#waiting.splice(0)) send(connection);
  }

  /** Sends a statement with those after it, up to the next `flush`. */
  run({ text, values, name, isRead = false }: SqlStatement): Promise<StatementResult> {
    this.#hasWritten ||= !isRead;
    return new Promise((resolve, reject) => {
      if (this.#failure || this.#ended) {
        reject(this.#failure?.error ?? new Error('The transaction has ended'));
        return;
      }
      const { types, namesStatements } = this.#settings;
      const config = { text, values, types, queryMode: 'extended', ...(namesStatements && { name }) };
      const query = new Query(config, undefined, (error, result) => {
        if (error === null) return resolve(result);
        refuse(error);
      });
      // By the server, or by node-postgres alone: a value that it can't send, an answer that it can't read. Of the latter
      // the server knows nothing, so the transaction goes on until its owner gives up.
      const refuse = (error: unknown): void => {
        const waiting = this.#sent.indexOf(query);
        if (waiting >= 0) this.#sent.splice(waiting, 1);
        reject(error);
      };
      this.#sent.push(query);
      this.#send((connection) => {
        this.#cork(connection);
        const refusal = query.submit(withoutSync(connection));
        if (refusal) refuse(refusal);
      });
    });
  }

  /** Asks for the answers to all that was sent. */
  flush(): void {
    if (this.#failure || this.#ended) return;
    this.#send((connection) => {
      connection.flush();
      this.#uncork(connection);
    });
  }

  commit(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure.error);
        return;
      }
      this.#ended = { resolve, reject };
      this.#sync();
    });
  }

  /**
   * Outside of a block that BEGIN has opened, PostgreSQL rolls back at ROLLBACK too, with a warning in its log; where
   * nothing was written, to end is enough. After an error it has rolled back by itself; then the answer only shows that
   * the connection is still one.
   */
  async rollback(): Promise<void> {
    if (!this.#failure) {
      const rolledBack = this.#hasWritten ? this.run({ text: 'rollback', values: [] }) : undefined;
      const [ended] = await Promise.allSettled([this.commit(), rolledBack]);
      if (ended.status === 'fulfilled') return;
    }
    await this.#client.query('rollback');
  }

  // What the client hands on while this is its active query. Answers come in the order of the statements.

  get name(): string | undefined {
    return this.#sent[0]?.name;
  }

  get text(): string | undefined {
    return this.#sent[0]?.text;
  }

  handleRowDescription(message: unknown): void {
    this.#sent[0]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.#sent[0]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    const query = this.#sent.shift();
    query?.handleCommandComplete(message, connection);
    query?.handleReadyForQuery(connection);
  }

  handleEmptyQuery(connection: Connection): void {
    this.#sent.shift()?.handleReadyForQuery(connection);
  }

  handleReadyForQuery(): void {
    this.#ended?.resolve();
  }

  handleError(error: unknown, connection: WireConnection): void {
    this.#fail(error);
    for (const query of this.#sent.splice(0)) {
      // What the server skipped it did not parse either.
      if (query.name !== undefined) Reflect.deleteProperty(connection.submittedNamedStatements, query.name);
      query.handleError(error, connection);
    }
    this.#ended?.reject(error);
  }

  /** After an error the server heeds nothing up to a Sync, which rolls back. */
  #fail(error: unknown): void {
    if (this.#failure) return;
    this.#failure = { error };
    if (!this.#ended) this.#sync();
  }

  #sync(): void {
    this.#send((connection) => {
      connection.sync();
      this.#uncork(connection);
    });
  }

  #send(message: (connection: Connection) => void): void {
    if (this.#connection) message(this.#connection);
    else this.#waiting.push(message);
  }

  /** Messages leave together: one write to the socket for each question. */
  #cork({ stream }: Connection): void {
    if (!this.#corked) stream.cork();
    this.#corked = true;
  }

  #uncork({ stream }: Connection): void {
    if (this.#corked) stream.uncork();
    this.#corked = false;
  }
}
