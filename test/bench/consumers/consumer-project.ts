import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { at, root } from '../../../.config/lib/paths.ts';
import { unpackTar } from '../../support/unpack-tar.ts';

/** A vendor's project in a temporary folder, with `laurel-widgets` installed from the tarball that npm would publish. */
export interface ConsumerProject {
  readonly folder: string;
  /** The installed package. */
  readonly laurel: string;
  readonly remove: () => void;
}

interface InstalledPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const pack = (folder: string): Buffer => {
  const printed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = /"filename":\s*"([^"]+)"/.exec(printed)?.[1];
  if (name === undefined) throw new Error('npm packed nothing.');
  return gunzipSync(readFileSync(join(folder, name)));
};

/** Its dependencies are those of this repository: the lock gives a consumer the same versions. */
export const createConsumerProject = (): ConsumerProject => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-consumer-'));
  unpackTar(pack(folder), folder);
  const modules = join(folder, 'node_modules');
  const laurel = join(modules, 'laurel-widgets');
  mkdirSync(modules);
  renameSync(join(folder, 'package'), laurel);
  const { dependencies, peerDependencies }: InstalledPackage = JSON.parse(
    readFileSync(join(laurel, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(at('node_modules', name), join(modules, name));
  }
  return { folder, laurel, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
