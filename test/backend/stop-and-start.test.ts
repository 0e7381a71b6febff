import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { serve } from '../../demo/backend/serve.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

const script = fileURLToPath(new URL('../../demo/backend/start.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'laurel-stop-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A backend in a process of its own. */
const startProcess = (env: Record<string, string>) => {
  const child = spawn(process.execPath, [script, '--demo'], {
    env: { PATH: process.env['PATH'], PORT: '0', ...env },
  });
  let [out, err] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const url = new Promise<string>((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /http:\S+/.exec(out)?.[0];
      if (found) resolve(found);
    }),
  );
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  );
  return { url, ended, terminate: () => child.kill('SIGTERM') };
};

/** Waits until nobody listens at a port. */
const refusesConnections = async (port: number): Promise<void> => {
  const isOpen = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.unref();
  });
  if (isOpen) await refusesConnections(port);
};

/** An answer over a connection that is kept: what a browser or a proxy does. */
const fetchKept = (url: string, agent: Agent, member = 'marta') =>
  new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
    const ask = request(`${url}/demo/token`, { method: 'POST', agent }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }));
    });
    ask.once('error', reject).end(JSON.stringify({ member }));
  });

describe('a backend that is stopped', () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());

  /** Holds what every request reads, until `free`. */
  const lockMembers = async (url: string) => {
    const holder = new pg.Client(url);
    await holder.connect();
    await holder.query('begin; lock table laurel.member in access exclusive mode');
    const waiting = async (count: number): Promise<void> => {
      const { rows } = await holder.query(
        `select count(*)::int as n from pg_locks where not granted and relation = 'laurel.member'::regclass`,
      );
      if ((rows as { n: number }[])[0]?.n !== count) await waiting(count);
    };
    return { waiting, free: () => holder.query('commit').finally(() => holder.end()) };
  };

  test('answers what is under way on SIGTERM, takes nothing new, and exits with 0', async () => {
    const database = await postgres.database('stopped');
    const backend = startProcess({ DATABASE_URL: database });
    const url = await backend.url;
    const agent = new Agent({ keepAlive: true });
    assert.equal((await fetchKept(url, agent)).status, 200);
    const held = await lockMembers(database);
    const underWay = ['marta', 'deniz', 'ece'].map((member) => fetchKept(url, agent, member));
    await held.waiting(3);
    backend.terminate();
    await refusesConnections(Number(new URL(url).port));
    await held.free();
    for (const answer of await Promise.all(underWay))
      assert.deepEqual(answer, { status: 200, connection: 'close' });
    const { code, err } = await backend.ended;
    assert.deepEqual([code, err], [0, '']);
    agent.destroy();
  });

  test('gives up what does not end within the grace time', async () => {
    const database = await postgres.database('stuck');
    const served = await serve({ port: 0, database: { url: database }, demo: true, graceMs: 50 });
    const held = await lockMembers(database);
    const stuck = fetchKept(served.url, new Agent({ keepAlive: true }));
    await held.waiting(1);
    const refused = assert.rejects(stuck, /ECONNRESET|socket hang up/);
    await served.close();
    await refused;
    await held.free();
  });

  test('two first starts at once on an empty database both end up well, and seed once', async () => {
    const databases = [await postgres.database('twins'), await postgres.database('twins-too')];
    const backends = databases.flatMap((url) => [url, url]).map((url) => startProcess({ DATABASE_URL: url }));
    const names = [];
    for (const backend of backends) {
      const response = await fetch(`${await backend.url}/demo/members`);
      assert.equal(response.status, 200);
      names.push(((await response.json()) as { members: unknown[] }).members.length);
    }
    assert.equal(new Set(names).size, 1);
    for (const backend of backends) backend.terminate();
    const ends = await Promise.all(backends.map(({ ended }) => ended));
    assert.deepEqual(
      ends.map(({ code, err }) => [code, err]),
      backends.map(() => [0, '']),
    );
    for (const pair of [ends.slice(0, 2), ends.slice(2)])
      assert.deepEqual(pair.map(({ out }) => /^Seeded|^The data was there/.exec(out)?.[0]).sort(), [
        'Seeded',
        'The data was there',
      ]);
  });
});

test('two first starts at once on one folder: one serves, the other says that it is in use', async () => {
  const folder = join(scratch, 'pglite');
  for (const leftover of [undefined, '4194303']) {
    if (leftover !== undefined) writeFileSync(`${folder}.lock`, leftover);
    const backends = [1, 2].map(() => startProcess({ LAUREL_DATA: folder }));
    const first = await Promise.all(
      backends.map(({ ended, url }) => Promise.race([ended, url.then(() => undefined)])),
    );
    const losers = first.filter((end) => end !== undefined);
    assert.equal(losers.length, 1);
    for (const { code, err } of losers) {
      assert.equal(code, 1);
      assert.match(
        err,
        /^The database folder .* (is in use by process \d+|is being opened by another start; .*)\.\n$/,
      );
    }
    for (const backend of backends) backend.terminate();
    await Promise.all(backends.map(({ ended }) => ended));
    assert.ok(!existsSync(`${folder}.lock`));
  }
});

test('what is no HTTP, or no address, is refused with a problem', async (t) => {
  const secret = 'a secret of a real vendor, long enough';
  const served = await serve({ port: 0, database: {}, demo: false, secret });
  t.after(() => served.close());
  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () =>
        socket.write(text, 'latin1'),
      );
      socket
        .setEncoding('utf8')
        .on('data', (part: string) => (answer += part))
        .once('error', reject)
        .once('close', () => resolve(answer));
    });
  const head = (line: string, header = 'x: y') =>
    `${line}\r\nhost: localhost\r\n${header}\r\nconnection: close\r\n\r\n`;
  for (const text of [
    head('GET /loyalty/session HTTP/1.1', 'authorization: Bearer \0'),
    head('GET /loyalty/session HTTP/1.1', 'idempotency-key: a\0b'),
    'GET /loyalty/session HTTP/1.1\r\nhost: [::bad\r\nconnection: close\r\n\r\n',
    head('GET /loyalty/a\0b HTTP/1.1'),
    head('GET http://%zz/loyalty/session HTTP/1.1'),
    head('GET /loyalty\\session HTTP/1.1'),
    head('NONSENSE /loyalty/session HTTP/1.1'),
    'GET /loyalty/session HTTP/1.1\r\nconnection: close\r\n\r\n',
    head('GET /loyalty/perks/%00 HTTP/1.1'),
  ]) {
    const answer = await send(text);
    assert.match(answer, /^HTTP\/1.1 400 /, JSON.stringify(text));
    assert.match(answer, /content-type: application\/problem\+json/i, JSON.stringify(text));
    assert.match(answer, /"code":"invalid_request"/, JSON.stringify(text));
  }
});
