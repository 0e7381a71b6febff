import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort, nobody } from './postgres.ts';

/** A PgBouncer of this test run alone, in transaction mode: each transaction gets whatever connection is free. */
export interface TestPooler {
  readonly url: string;
  stop(): Promise<void>;
}

/** Debian puts it where only root looks. */
const executable = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, 'pgbouncer'))
    .find((file) => existsSync(file));

/** Undefined where none is installed: `apt-get install pgbouncer`. */
export const pgBouncerVersion = (): readonly [major: number, minor: number] | undefined => {
  const file = executable();
  if (file === undefined) return undefined;
  const [, major, minor] =
    /PgBouncer (\d+)\.(\d+)/.exec(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout) ?? [];
  return [Number(major), Number(minor)];
};

/** In front of the database at `url`, with so many connections to it. */
export const startPgBouncer = async (url: string, connections: number): Promise<TestPooler> => {
  const file = executable();
  if (file === undefined) throw new Error('PgBouncer is not installed: apt-get install pgbouncer');
  const { hostname, port, pathname, username } = new URL(url);
  const scratch = mkdtempSync(join(tmpdir(), 'laurel-pgbouncer-'));
  const listen = await freePort();
  const database = pathname.slice(1);
  const settings = join(scratch, 'pgbouncer.ini');
  writeFileSync(
    settings,
    [
      '[databases]',
      `${database} = host=${hostname} port=${port} dbname=${database} user=${username}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${listen}`,
      `unix_socket_dir = ${scratch}`,
      'auth_type = any',
      'pool_mode = transaction',
      `default_pool_size = ${connections}`,
      'max_client_conn = 200',
      '',
    ].join('\n'),
  );
  chmodSync(scratch, 0o755);
  if (nobody.uid !== undefined) chownSync(scratch, nobody.uid, nobody.gid);
  const server = spawn(file, [settings], { ...nobody, cwd: scratch, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('process up')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`pgbouncer ended with ${code}: ${said}`)));
  });
  return {
    url: `postgres://${username}@127.0.0.1:${listen}/${database}`,
    async stop() {
      process.off('exit', end);
      const ended = new Promise((gone) => server.once('exit', gone));
      server.kill('SIGTERM');
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
};
