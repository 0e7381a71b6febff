import { Hono, type Context } from 'hono';
import { sql } from 'kysely';
import type { TenantStore } from '../db/transaction.ts';
import { ProblemError } from '../http/problem.ts';
import { requireStorable } from '../http/storable.ts';
import { beginIngest, UnknownProgramError } from './ingest.ts';
import { allKinds, type MachineTokens } from './machine-auth.ts';
import type { RecordKind } from './records.ts';

interface IngestOptions {
  readonly store: TenantStore;
  readonly clock: () => Date;
  /** Absent: nothing is taken. */
  readonly ingest?: MachineTokens;
}

/** Rows of one request at most. */
const mostRows = 1000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The rows of a body: a JSON list, or a JSON value a line. @throws ProblemError `invalid_request` or `too_large`. */
const readRows = async (context: Context): Promise<readonly unknown[]> => {
  const isLines = /ndjson|jsonl/.test(context.req.header('content-type') ?? '');
  let rows: unknown;
  try {
    const text = utf8.decode(await context.req.arrayBuffer());
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    rows = isLines ? lines.map((line): unknown => JSON.parse(line)) : JSON.parse(text);
  } catch {
    throw new ProblemError('invalid_request', 'The body is no JSON in UTF-8');
  }
  if (!Array.isArray(rows)) throw new ProblemError('invalid_request', 'The body is no list of rows');
  if (rows.length > mostRows) throw new ProblemError('too_large', `A request holds ${mostRows} rows at most`);
  requireStorable(rows);
  return rows;
};

/** The routes by which a vendor's own systems send records: outside of the contract, whose routes are for members. */
export const ingestApi = ({ store, clock, ingest: tokens }: IngestOptions): Hono => {
  const api = new Hono();
  if (!tokens) return api;
  const take = async (context: Context, kind: RecordKind): Promise<Response> => {
    const now = clock();
    const tenant = await tokens.verify(context.req.header('authorization'), kind, now);
    const rows = await readRows(context);
    const results = await store.ownerTransaction(tenant, async (tx) => {
      // A machine that waits sends again; it must not hold a connection.
      await sql`select set_config('lock_timeout', '5s', true), set_config('statement_timeout', '8s', true)`.execute(
        tx,
      );
      const records = await beginIngest(tx, tenant, now).catch((error: unknown) => {
        if (error instanceof UnknownProgramError)
          throw new ProblemError('forbidden', 'The token opens no program here');
        throw error;
      });
      const taken = await records.add(kind, rows);
      await records.finish();
      return taken;
    });
    return context.json({ results: results.map((result, index) => ({ row: index + 1, ...result })) });
  };
  for (const kind of allKinds) api.post(`/${kind}`, (context) => take(context, kind));
  return api;
};
