import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const block = 512;

const textAt = (tar: Buffer, from: number, length: number): string =>
  tar.toString('latin1', from, from + length).replace(/\0[\s\S]*$/, '');

/** Unpacks the plain tar files that come with npm's Chromium, without asking the machine for a `tar`. */
export const unpackTar = (tar: Buffer, folder: string): void => {
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const name = join(textAt(tar, at + 345, 155), textAt(tar, at, 100));
    const size = Number.parseInt(textAt(tar, at + 124, 12), 8) || 0;
    const type = textAt(tar, at + 156, 1);
    const target = join(folder, name);
    mkdirSync(type === '5' ? target : dirname(target), { recursive: true });
    if (type === '' || type === '0') {
      writeFileSync(target, tar.subarray(at + block, at + block + size), { mode: 0o755 });
    } else if (type === '2') symlinkSync(textAt(tar, at + 157, 100), target);
    at += block + Math.ceil(size / block) * block;
  }
};
