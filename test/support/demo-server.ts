import { rmSync } from 'node:fs';
import type { FormValues } from '../../src/contract/forms.ts';
import { serve } from '../../demo/backend/serve.ts';
import { openPGlite, openPostgres, type Database } from '../../demo/backend/db/database.ts';
import { readReferrals, type TestReferralRow } from './database-referrals.ts';
import { seed } from './database-snapshot.ts';
import { createDemoFolder } from './serve-demo.ts';

/** A claim as the database has it, with its lines in the ledger. */
export interface ClaimWithLedger {
  readonly claim: string;
  readonly perk: string;
  readonly person: string;
  readonly status: string;
  readonly answers: FormValues;
  readonly reason: string | null;
  readonly ledger: readonly string[];
}

/** The demo, served from a database that can be looked into. */
export interface DemoServer {
  readonly url: string;
  /** The claims that people made since it was seeded, oldest first. An embedded database is closed for it. */
  claims(): Promise<readonly ClaimWithLedger[]>;
  /** The referrals, likewise. */
  referrals(): Promise<readonly TestReferralRow[]>;
  /** Anything else of it, likewise; `since` is when it began to be served. */
  queryDatabase<T>(reads: (db: Database, since: Date) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const read = async (db: Database, since: Date): Promise<ClaimWithLedger[]> => {
  const tx = db.withSchema('laurel');
  const claims = await tx.selectFrom('claim').selectAll().where('requested_at', '>=', since).execute();
  const entries = await tx.selectFrom('claim_entry').selectAll().orderBy('step').execute();
  return claims
    .sort((a, b) => a.seq - b.seq)
    .map(({ claim, perk, person, status, answers, reason }) => {
      const ledger = entries.filter((entry) => entry.claim === claim).map(({ what }) => what);
      return { claim, perk, person, status, answers, reason, ledger };
    });
};

/** On PostgreSQL with the address of an empty database, else on PGlite. `first` looks into it before anybody comes. */
export const startDemoServer = async (
  url?: string,
  first?: (db: Database) => Promise<void>,
): Promise<DemoServer> => {
  const folder = url === undefined ? await createDemoFolder() : '';
  const database = url === undefined ? { folder } : { url };
  const open = (): Promise<Database> | Database =>
    url === undefined ? openPGlite(folder) : openPostgres(url);
  if (first) {
    const db = await open();
    await seed(db, new Date());
    await first(db).finally(() => db.destroy());
  }
  const served = await serve({ port: 0, database, demo: true });
  const since = new Date();
  let closed: Promise<void> | undefined;
  const shut = (): Promise<void> => (closed ??= served.close());
  const look = async <T>(reads: (db: Database, since: Date) => Promise<T>): Promise<T> => {
    if (url === undefined) await shut();
    const db = await open();
    return reads(db, since).finally(() => db.destroy());
  };
  return {
    url: served.url,
    claims: () => look(read),
    referrals: () => look(readReferrals),
    queryDatabase: look,
    async close() {
      await shut();
      if (folder !== '') rmSync(folder, { recursive: true, force: true });
    },
  };
};
