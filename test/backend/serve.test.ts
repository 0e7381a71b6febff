import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve, type RunningServer } from '../../demo/backend/serve.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { createDemoFolder } from '../support/serve-demo.ts';

const script = fileURLToPath(new URL('../../demo/backend/start.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'laurel-serve-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

interface ExitResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs what `npm start` runs; `onUrl` is called when it serves. */
const run = (
  env: Record<string, string>,
  onUrl?: (url: string, stop: () => void) => void,
  args: readonly string[] = ['--demo'],
): Promise<ExitResult> =>
  new Promise((resolve, reject) => {
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const child = spawn(process.execPath, [script, ...args], {
      env: { PATH, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }), ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const url = /http:\/\/[\w.:]+/.exec(out)?.[0];
      if (url) onUrl?.(url, () => child.kill('SIGTERM'));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', reject).once('close', (code) => resolve({ code, out, err }));
  });

const failsWith = async (
  env: Record<string, string>,
  line: RegExp,
  args?: readonly string[],
): Promise<void> => {
  const { code, out, err } = await run(env, undefined, args);
  assert.equal(code, 1);
  assert.match(err, line);
  assert.equal(err.trim().split('\n').length, 1, `one line: ${err}`);
  assert.doesNotMatch(err, /\bat .*:\d+|node:|password/);
  assert.equal(out, '');
};

const occupied = (): Promise<{ port: string; free: () => void }> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ port: String(typeof address === 'object' ? address?.port : 0), free: () => server.close() });
    });
  });

describe('npm start', () => {
  const folder = join(scratch, 'data', 'pglite');

  test('seeds once, prints what and where, locks its folder, and ends cleanly', async () => {
    const env = { PORT: '0', LAUREL_DATA: folder };
    const first = await run(env, (url, stop) => {
      void (async () => {
        assert.equal((await fetch(`${url}/demo/members`)).status, 200);
        await failsWith(env, /^The database folder .* is in use by process \d+\.$/m);
      })().finally(stop);
    });
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.match(
      first.out,
      /^Seeded 5 programs, 25 accounts, 39 members, \d+ lines of activity, \d+ perks, \d+ referrals, 5 surveys, 7 boards\.\nThis is a demo: whoever reaches it can sign in as anybody\.\nLaurel’s portal: http:\/\/localhost:\d+\n$/,
    );
    assert.ok(!existsSync(`${folder}.lock`));
    writeFileSync(`${folder}.lock`, '4194303');
    const second = await run(env, (_url, stop) => stop());
    assert.deepEqual([second.code, second.err], [0, '']);
    assert.match(
      second.out,
      /^The data was there already\.\n/,
      'and the lock of a dead process was taken over',
    );
  });

  test('refuses a port that is taken', async () => {
    const { port, free } = await occupied();
    await failsWith(
      { PORT: port, LAUREL_DATA: join(scratch, 'port') },
      new RegExp(`^Port ${port} is taken; set PORT to another one\\.$`, 'm'),
    );
    await failsWith({ PORT: 'eighty' }, /^PORT is "eighty": give an integer from 0 to 65535\.$/m);
    await failsWith(
      { PORT: '0', LAUREL_DATA: join(scratch, 'figures'), LAUREL_METRICS_PORT: port },
      new RegExp(`^Port ${port} is taken; set LAUREL_METRICS_PORT to another one\\.$`, 'm'),
    ).finally(free);
  });

  test('refuses an unreachable database, an invalid address, and a folder that is a file', async () => {
    const { port, free } = await occupied();
    free();
    await failsWith(
      { PORT: '0', DATABASE_URL: `postgres://me:password@127.0.0.1:${port}/shop` },
      new RegExp(
        `^The database 127\\.0\\.0\\.1:${port}/shop could not be reached \\(ECONNREFUSED\\)\\.$`,
        'm',
      ),
    );
    await failsWith(
      { PORT: '0', DATABASE_URL: 'not an address: password' },
      /^DATABASE_URL is not as it must be: give postgres:/m,
    );
    const file = join(scratch, 'file');
    writeFileSync(file, 'not a folder');
    await failsWith({ PORT: '0', LAUREL_DATA: file }, /^The database .* could not be opened \(.*\)\.$/m);
  });

  test('is a demo only by its option, whatever the environment says', async () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    assert.match(scripts['start'] ?? '', /start\.mjs --demo$/, '`npm start` opts in');
    assert.match(scripts['serve'] ?? '', /start\.mjs$/, '`npm run serve` does not');
    const env = { PORT: '0', LAUREL_DATA: join(scratch, 'real') };
    await failsWith(env, /^LAUREL_SECRET is not set: outside of a demo, give 32/, []);
    await failsWith(
      { ...env, NODE_ENV: 'production' },
      /^--demo .* refused where NODE_ENV is production\.$/m,
    );
    await failsWith(
      { ...env, LAUREL_DEMO: '1' },
      /^LAUREL_DEMO is no variable of Laurel; the nearest is LAUREL_\w+\.$/m,
    );
    await failsWith(env, /^--demonstration is no option; there is --demo\.$/m, ['--demonstration']);
  });

  test('names the version that is needed on an old Node', () => {
    const source = readFileSync(script, 'utf8');
    assert.ok(
      source.indexOf('process.features.typescript') < source.indexOf('import('),
      'asked before any type is read',
    );
  });
});

describe('npm start on PostgreSQL', () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());

  test('is no demo without its option, whatever NODE_ENV says', async () => {
    const env = { PORT: '0', DATABASE_URL: await postgres.database('real') };
    const secret = { LAUREL_SECRET: 'a secret of a real vendor, long enough' };
    for (const NODE_ENV of ['', 'development', 'demo', 'Production']) {
      const { code, out } = await run(
        { ...env, ...secret, NODE_ENV, DEMO: '1', LAUREL_LOG: 'text' },
        (url, stop) => {
          void (async () => {
            for (const path of ['/demo/members', '/demo/orders?member=marta', '/demo/claims?member=marta'])
              assert.equal((await fetch(url + path)).status, 404, path);
            for (const path of ['/demo/token', '/demo/clock', '/demo/orders', '/demo/referrals/arrive']) {
              const body = JSON.stringify({ member: 'marta', days: 1, amount: 1 });
              assert.equal((await fetch(url + path, { method: 'POST', body })).status, 404, path);
            }
            for (const path of ['/failing/loyalty/session', '/slow/loyalty/session', '/off/loyalty/session'])
              assert.equal((await fetch(url + path)).status, 404, path);
            assert.equal((await fetch(`${url}/loyalty/session`)).status, 401, 'the contract is served');
          })().finally(stop);
        },
        [],
      );
      assert.equal(code, 0);
      assert.match(out, /^This is no demo: .*\nThe contract: \S+\/loyalty\n$/, 'and nothing was seeded');
    }
  });

  const works = async (url: string): Promise<void> => {
    const stopped = await run({ PORT: '0', DATABASE_URL: url }, (address, stop) => {
      void (async () => {
        const json = { method: 'POST', body: JSON.stringify({ member: 'selin', amount: 20_000_00 }) };
        const { externalId, tier } = (await (await fetch(`${address}/demo/orders`, json)).json()) as {
          externalId: string;
          tier: string;
        };
        assert.equal(tier, 'gold');
        const back = { method: 'POST', body: JSON.stringify({ member: 'selin' }) };
        assert.equal((await fetch(`${address}/demo/orders/${externalId}/refund`, back)).status, 201);
      })().finally(stop);
    });
    assert.deepEqual([stopped.code, stopped.err], [0, '']);
    assert.match(
      (await run({ PORT: '0', DATABASE_URL: url }, (_address, stop) => stop())).out,
      /^The data was there already/,
    );
  };

  test('works as a superuser', async () => works(await postgres.database('super')));

  test('works as an owner who may not create roles', async () => {
    await postgres.run(`create role shop login`);
    await postgres.run(`create database shop owner shop`);
    await works(postgres.urlFor('shop', 'shop', ''));
  });

  test('works as an owner who may create roles', async () => {
    await postgres.run(`drop owned by laurel_app, laurel_owner cascade`, 'super').catch(() => undefined);
    await postgres.run(`create role maker login createrole`);
    await postgres.run(`create database maker owner maker`);
    await works(postgres.urlFor('maker', 'maker', ''));
  });

  test('refuses a database of a newer version and does not change it', async () => {
    const url = await postgres.database('newer', 'shop');
    await postgres.run(
      `insert into laurel.migration (name, timestamp) values ('999-tomorrow', 'now')`,
      'newer',
    );
    await failsWith(
      { PORT: '0', DATABASE_URL: url },
      /^The database 127\.0\.0\.1:\d+\/newer was made by a newer Laurel \(999-tomorrow\); update Laurel or choose another database\.$/m,
    );
  });
});

describe('the served portal', () => {
  const dist = join(scratch, 'dist');
  let served: RunningServer;
  let data: string;
  /** Sends a path as it is: `fetch` would normalize it. */
  const raw = (
    path: string,
  ): Promise<{ status: number | undefined; type: string | undefined; policy: unknown; body: string }> =>
    new Promise((resolve, reject) => {
      request(`${served.url.replace('localhost', '127.0.0.1')}`, { path }, (response) => {
        let body = '';
        response
          .setEncoding('utf8')
          .on('data', (text: string) => (body += text))
          .once('end', () =>
            resolve({
              status: response.statusCode,
              type: response.headers['content-type'],
              policy: response.headers['content-security-policy'],
              body,
            }),
          );
      })
        .once('error', reject)
        .end();
    });
  before(async () => {
    for (const folder of ['demo/l0', 'demo/assets', 'cdn'])
      mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, 'demo/index.html'), '<!doctype html><title>Portal</title>');
    writeFileSync(join(dist, 'demo/assets/page-1.js'), 'export {}');
    writeFileSync(join(dist, 'demo/l0/standing'), '{"tier":{"name":"Gold"}}');
    writeFileSync(join(dist, 'demo/.env'), 'SECRET=1');
    writeFileSync(join(dist, 'cdn/laurel.js'), '// loader');
    writeFileSync(join(dist, 'secret.txt'), 'outside');
    data = await createDemoFolder();
    served = await serve({ port: 0, database: { folder: data }, demo: true, dist });
  });
  after(async () => {
    await served.close();
    rmSync(data, { recursive: true, force: true });
  });

  test('serves pages, scripts, the loader and a saved route with their types and the strict CSP', async () => {
    const types = {
      '/': 'text/html',
      '/index.html?x=1': 'text/html',
      '/assets/page-1.js': 'text/javascript',
      '/cdn/laurel.js': 'text/javascript',
      '/l0/standing': 'application/json',
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(served.url + path);
      assert.equal(response.status, 200, path);
      assert.match(response.headers.get('content-type') ?? '', new RegExp(`^${type}`));
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(
        response.headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    }
  });

  test('serves nothing outside of the portal, however the path is written', async (t) => {
    const evil = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/cdn/../../secret.txt',
      '/cdn/..%2f..%2fsecret.txt',
      '/..\\secret.txt',
      '/%5c..%5csecret.txt',
      '/.env',
      '/%2eenv',
      '/assets/%00',
      '/%',
      '/assets',
      '//secret.txt',
      '/cdn/../.env',
    ];
    for (const path of evil) {
      const { status, body } = await raw(path);
      assert.ok(status === 404 || status === 400, `${path} answered ${status}`);
      assert.doesNotMatch(body, /outside|SECRET|\/tmp|at /);
    }
    t.diagnostic(`${evil.length} paths`);
  });

  test('cuts the connection to the backend that is off, and the failing one answers a problem', async () => {
    await assert.rejects(fetch(`${served.url}/off/loyalty/standing`));
    assert.equal((await fetch(`${served.url}/failing/loyalty/standing`)).status, 503);
    assert.equal((await fetch(`${served.url}/loyalty/standing`)).status, 401);
  });

  test('refuses headers over 16 KiB', async () => {
    assert.equal(
      (
        await fetch(`${served.url}/loyalty/session`, {
          headers: { authorization: `Bearer ${'x'.repeat(20_000)}` },
        })
      ).status,
      431,
    );
  });
});
