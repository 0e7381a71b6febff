import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** A streaming replica. `port` is the primary's, or that of a proxy in front of it. */
export const startReplica = async (primary: TestPostgres, port: number): Promise<TestPostgres> => {
  const scratch = mkdtempSync(join(tmpdir(), 'laurel-replica-'));
  const copy = join(scratch, 'data');
  try {
    await primary.backUp(copy);
    writeFileSync(join(copy, 'standby.signal'), '');
    return await startPostgres(copy, [
      `primary_conninfo=host=127.0.0.1 port=${port} user=postgres`,
      // Where the way to the primary was cut, it is tried again soon.
      'wal_retrieve_retry_interval=100ms',
    ]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
