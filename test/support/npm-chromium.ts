import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackTar } from './unpack-tar.ts';

/** Where @sparticuz/chromium was unpacked. */
export interface NpmChromium {
  readonly executablePath: string;
  readonly libraries: string;
  readonly fontsConf: string;
}

const writable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Below node_modules when it is ours, else in the temporary folder, one per user: never another user's files. */
const unpackParent = (): string => {
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  if (writable(cache)) return cache;
  const own = join(tmpdir(), `laurel-${userInfo().uid}`);
  if (!writable(own) || statSync(own).uid !== userInfo().uid) throw new Error(`${own} is not ours to write`);
  return own;
};

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern"><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
</fontconfig>
`;

const unpack = (bin: string, into: string): void => {
  const inflated = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
  writeFileSync(join(into, 'chromium'), inflated('chromium.br'));
  chmodSync(join(into, 'chromium'), 0o755);
  for (const archive of ['fonts', 'swiftshader', 'al2023']) {
    const file = `${archive}.tar.br`;
    if (existsSync(join(bin, file))) unpackTar(inflated(file), into);
  }
};

/** Unpacks npm's Chromium once per version; a folder appears whole or not at all. */
export const npmChromium = (): NpmChromium => {
  if (process.platform !== 'linux') throw new Error('@sparticuz/chromium is for Linux');
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = dirname(dirname(main));
  const manifest: { version?: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const parent = unpackParent();
  const folder = join(parent, `chromium-${manifest.version ?? 'unknown'}`);
  if (!existsSync(folder)) {
    const fresh = mkdtempSync(join(parent, 'chromium-'));
    unpack(join(home, 'bin'), fresh);
    writeFileSync(join(fresh, 'fonts.conf'), fontsConf(folder));
    chmodSync(fresh, 0o755);
    try {
      renameSync(fresh, folder);
    } catch {
      // Another process was first.
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontsConf: join(folder, 'fonts.conf'),
  };
};
