import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { startBackend } from '../seeded-backend.ts';

test('the database has statistics of the boards alone: those of a table that is almost empty make slow plans once it has grown', async () => {
  const backend = await startBackend('PGlite');
  try {
    const { rows } = await backend.store.ownerTransaction('northpeak', (tx) =>
      sql<{ relname: string }>`select relname from pg_class
        where relnamespace = 'laurel'::regnamespace and relkind = 'r' and reltuples >= 0 order by relname`.execute(
        tx,
      ),
    );
    assert.deepEqual(
      rows.map(({ relname }) => relname),
      ['board_award', 'board_count', 'board_entry', 'board_name', 'board_participant'],
    );
  } finally {
    await backend.close();
  }
});
