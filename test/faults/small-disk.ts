import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nobody } from '../support/postgres.ts';

/** A disk of 64 MiB in memory. */
export interface SmallDisk {
  /** A folder on it, for a tablespace. */
  readonly folder: string;
  fill(): void;
  free(): void;
  remove(): void;
}

/** Undefined where nobody but root may mount, or root may not: then no disk is filled. */
export const mountSmallDisk = (): SmallDisk | undefined => {
  const mount = mkdtempSync(join(tmpdir(), 'laurel-disk-'));
  chmodSync(mount, 0o755);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', mount], { stdio: 'ignore' });
  } catch {
    rmSync(mount, { recursive: true });
    return undefined;
  }
  const folder = join(mount, 'tables');
  mkdirSync(folder);
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  const filler = join(mount, 'filler');
  return {
    folder,
    fill() {
      try {
        writeFileSync(filler, Buffer.alloc(65 * 1024 * 1024));
      } catch {
        // As much as there was room for is written, and now there is none.
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['-l', mount]);
      rmSync(mount, { recursive: true });
    },
  };
};
