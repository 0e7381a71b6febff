import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { at } from '../../../.config/lib/paths.ts';
import { createAuthenticator } from '../../../demo/backend/http/auth.ts';
import type { DatabaseAddress } from '../../../demo/backend/open-store.ts';
import { serve } from '../../../demo/backend/serve.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { engines, read } from '../seeded-backend.ts';
import { programCommand } from './program-command.ts';

const secret = 'a secret of a real vendor, long enough';
const ingestKey = 'a key for the systems of a vendor';

/** The blocks of commands in a document, in their order. */
const shellBlocks = (document: string): string[] =>
  [...readFileSync(at(document), 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block);

/** The words of each `npm run program` in a block. */
const programWords = (block: string): string[][] =>
  [...block.matchAll(/^npm run (?:--silent )?program -- (.*)$/gm)].map(([, words = '']) => words.split(' '));

for (const engine of engines)
  describe(`a program of your own on ${engine}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-own-'));
    let postgres: TestPostgres | undefined;
    let database: DatabaseAddress = { folder: join(folder, 'data') };
    before(async () => {
      if (engine === 'PGlite') return;
      postgres = await startPostgres();
      database = { url: await postgres.database('own') };
    });
    after(async () => {
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const env = () => ({
      LAUREL_INGEST_KEY: ingestKey,
      ...(database.url === undefined
        ? { LAUREL_DATA: database.folder ?? '' }
        : { DATABASE_URL: database.url }),
    });

    test('is made from an empty database by the documented commands', async () => {
      const said = [];
      for (const words of shellBlocks('docs/programs/own.md').flatMap(programWords)) {
        const { code, out, err } = await programCommand(
          words.map((word) => (word.startsWith('docs/') ? at(word) : word)),
          env(),
        );
        assert.deepEqual([code, err], [0, ''], words.join(' '));
        said.push(out.trim().split('\n').at(-1));
      }
      assert.deepEqual(said.slice(1), [
        'harbour: a dry run, nothing was written.',
        'harbour: 620 rows written.',
        'harbour: accounts: 3 written, 0 known already.',
        'harbour: members: 4 written, 0 known already.',
        'harbour: activity: 7 written, 0 known already.',
      ]);
    });

    test('serves its members, and takes what the documented calls send', async (t) => {
      const server = await serve({ port: 0, database, demo: false, secret, ingestKey });
      t.after(() => server.close());
      const { issue } = createAuthenticator({ secret, issuer: 'laurel-reference', audience: 'laurel' });
      const tokenOf = (person: string, tenant = 'harbour') =>
        issue({ tenant, person, account: '10017' }, 300, new Date());
      const standingOf = async (token: string) => {
        const headers = { authorization: `Bearer ${token}` };
        const response = await fetch(`${server.url}/loyalty/standing`, { headers });
        return { status: response.status, standing: await read<{ tier?: { id: string } }>(response) };
      };
      const { status, standing } = await standingOf(await tokenOf('u-4401'));
      assert.deepEqual([status, standing.tier?.id], [200, 'captain']);
      assert.equal((await standingOf(await tokenOf('u-4419'))).status, 403, 'no member of this account');

      const [making = '', ...calls] = shellBlocks('docs/ingest.md');
      const [words = []] = programWords(making);
      const token = await programCommand(words, env());
      assert.deepEqual([token.code, token.err], [0, '']);
      const environment = { ...process.env, URL: server.url, TOKEN: token.out.trim() };
      const answers = [];
      for (const call of calls) {
        const { stdout } = await promisify(execFile)('sh', ['-c', call], { env: environment });
        answers.push(JSON.parse(stdout) as unknown);
      }
      const documented = /```json\n([^]*?)```/.exec(readFileSync(at('docs/ingest.md'), 'utf8'))?.[1] ?? '';
      assert.deepEqual(answers, [
        JSON.parse(documented),
        {
          results: [
            { row: 1, status: 'applied' },
            { row: 2, status: 'known' },
          ],
        },
      ]);
    });
  });
