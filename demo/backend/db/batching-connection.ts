import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { ImplicitTransaction, StatementResult } from './implicit-transaction.ts';
import type { Tables } from './tables.ts';

interface PendingQuery {
  readonly query: CompiledQuery;
  resolve(result: QueryResult<never>): void;
  reject(error: unknown): void;
}

/**
 * A query that only reads: it may be part of a greater statement. A raw one that selects from nothing calls a function,
 * which may lock or write.
 */
const isSelect = ({ query, sql }: CompiledQuery): boolean =>
  query.kind === 'SelectQueryNode'
    ? !query.endModifiers
    : query.kind === 'RawNode' &&
      /^\s*select\b[^]*\bfrom\b/.test(sql) &&
      !/\bfor\s+(no\s+key\s+|key\s+)?(update|share)\b/i.test(sql);

/** JSON has no dates and no limit for numbers: a moment stands in a column `at` or `…_at`, and gets its type again. */
const fromJson = (rows: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] => {
  // All rows of a query have the same columns.
  const columns = Object.keys(rows[0] ?? {});
  const moments = columns.filter((column) => /(^|_)at$/.test(column));
  for (const row of rows) {
    for (const column of moments) {
      const value = row[column];
      if (typeof value === 'string') row[column] = new Date(value);
    }
    for (const column of columns) {
      const value = row[column];
      if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
        throw new RangeError(`${value} is beyond the safe integers`);
    }
  }
  return rows;
};

/** The names of statements, which all connections share. A text beyond the limit is parsed each time. */
const statementNames = new Map<string, string>();
const statementLimit = 400;
const nameOf = (text: string): string | undefined => {
  const known = statementNames.get(text);
  if (known !== undefined || statementNames.size >= statementLimit) return known;
  const name = `laurel_${statementNames.size}`;
  statementNames.set(text, name);
  return name;
};

/** One statement for several queries: each becomes an expression that gives its rows as JSON. */
const joined = (queries: readonly CompiledQuery[]) => {
  const values: unknown[] = [];
  const parts = queries.map(({ sql, parameters }, index) => {
    const before = values.length;
    values.push(...parameters);
    const text = before === 0 ? sql : sql.replaceAll(/\$(\d+)/g, (_all, at) => `$${before + Number(at)}`);
    return `(select json_agg(r) from (${text}) r) as "${index}"`;
  });
  const text = `select ${parts.join(', ')}`;
  return { text, values, name: nameOf(text), isRead: true };
};

const resultOf = ({ command, rowCount, rows }: StatementResult): QueryResult<never> => ({
  ...(/^(INSERT|UPDATE|DELETE|MERGE)$/.test(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
  rows: rows as never[],
});

/**
 * Sends the queries that are asked in the same turn together, and reads among them as one statement: loaders that are
 * awaited by `Promise.all` cost one, whatever each of them asks.
 */
class BatchingConnection implements DatabaseConnection {
  readonly #transaction: ImplicitTransaction;
  #asked: PendingQuery[] = [];

  constructor(transaction: ImplicitTransaction) {
    this.#transaction = transaction;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return new Promise((resolve, reject) => {
      // After all promises that are settled by now have gone on: their queries belong to the same turn.
      if (this.#asked.length === 0) process.nextTick(() => this.#send());
      this.#asked.push({ query, resolve, reject });
    });
  }

  async *streamQuery(): AsyncIterableIterator<QueryResult<never>> {
    throw new Error('Rows are not streamed');
  }

  #send(): void {
    const asked = this.#asked;
    this.#asked = [];
    for (let first = 0; first < asked.length;) {
      const rest = asked.slice(first);
      const other = rest.findIndex(({ query }) => !isSelect(query));
      const together = rest.slice(0, other < 0 ? rest.length : other);
      if (together.length > 0) this.#read(together);
      else if (rest[0]) this.#run(rest[0]);
      first += Math.max(1, together.length);
    }
    this.#transaction.flush();
  }

  #run({ query, resolve, reject }: PendingQuery): void {
    this.#transaction
      .run({ text: query.sql, values: query.parameters })
      .then((result) => resolve(resultOf(result)), reject);
  }

  #read(asked: readonly PendingQuery[]): void {
    this.#transaction
      .run(joined(asked.map(({ query }) => query)))
      .then(({ rows: [found] }) => {
        for (const [index, { resolve }] of asked.entries()) {
          const rows = found?.[index];
          resolve({ rows: (Array.isArray(rows) ? fromJson(rows) : []) as never[] });
        }
      })
      .catch((error: unknown) => {
        for (const { reject } of asked) reject(error);
      });
  }
}

/**
 * A Kysely for one transaction, which sends its queries together. It is no other transaction's: what a handler that has
 * failed still asks is refused, and never asked as another tenant.
 */
export const createBatchingKysely = (transaction: ImplicitTransaction): Kysely<Tables> => {
  const connection = new BatchingConnection(transaction);
  const nothing = () => Promise.resolve();
  const driver: Driver = {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  };
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
};
