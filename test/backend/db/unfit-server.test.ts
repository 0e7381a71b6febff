import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openStore } from '../../../demo/backend/open-store.ts';
import { StartError } from '../../../demo/backend/start-failure.ts';
import { postgresVersion, startPostgres, type TestPostgres } from '../../support/postgres.ts';

const isTooOld = Number(postgresVersion()) < 15;

describe(`a start on PostgreSQL ${postgresVersion()}`, () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
    await postgres.run('create role clerk login; create role landlord');
  });
  after(() => postgres.stop());

  const start = async (database: string, user = 'clerk'): Promise<void> => {
    const { store } = await openStore({ url: postgres.urlFor(database, user, '') }, undefined);
    await store.close();
  };
  /** The one line that the person at the terminal reads. */
  const refusal = async (database: string): Promise<string> => {
    const error: unknown = await start(database).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof StartError, String(error));
    assert.match(error.message, new RegExp(`^The database 127\\.0\\.0\\.1:\\d+/${database} .+\\.$`));
    return error.message.replace(/^.*?\/\w+ /, '').replace(/\.$/, '');
  };

  test('names a version that is too old', { skip: !isTooOld && 'this one is new enough' }, async () => {
    await postgres.database('old');
    assert.match(await refusal('old'), /^runs PostgreSQL 1[0-4]\.\d+.*, and Laurel needs 15 or newer$/);
  });

  describe('of a version that is new enough', { skip: isTooOld && 'it is too old' }, () => {
    test('says which right is missing, and how to give it; then it starts', async () => {
      await postgres.database('bare');
      const told = await refusal('bare');
      assert.equal(told, 'lets clerk create no schema; run: grant create on database bare to clerk');
      await postgres.run(told.replace(/^.*run: /, ''));
      await start('bare');
      await start('bare');
    });

    test('says whose schema it is', async () => {
      await postgres.database('theirs');
      await postgres.run('create schema laurel authorization landlord', 'theirs');
      await postgres.run('grant create on database theirs to clerk');
      const told = await refusal('theirs');
      assert.equal(
        told,
        'has a schema "laurel" of landlord, whose rights clerk lacks; run: grant landlord to clerk',
      );
      await postgres.run(told.replace(/^.*run: /, ''));
      await start('theirs');
    });

    test('says that texts of all languages need UTF-8', async () => {
      await postgres.run(
        "create database latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0",
      );
      assert.match(await refusal('latin'), /^is encoded in LATIN1; create one with: create database latin/);
    });

    test('needs no right to make roles: without it, its user is owner and application in one', async () => {
      await postgres.run('create database own owner clerk');
      await start('own');
    });
  });
});
