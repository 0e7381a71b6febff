import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { limits } from './limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Reads files beside the one that is imported; `undefined` if there is none of this name. */
export type ReadBeside = (name: string) => string | undefined;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Text of a file, without a byte order mark. @throws UnreadableFile where it is not UTF-8 */
export const decodeText = (bytes: Buffer, name: string): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableFile(`${name} is not in UTF-8. Save it as "CSV UTF-8", or as .xlsx.`);
  }
};

/** @throws UnreadableFile */
export const readBytes = (path: string): Buffer => {
  const name = basename(path);
  try {
    const { size } = statSync(path);
    if (size > limits.fileBytes)
      throw new UnreadableFile(`${name} is larger than ${limits.fileBytes / 1_000_000} MB.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableFile(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} can't be read (${code}).`,
    );
  }
};

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Reads a file of the same folder. A name that leads out of it names none. */
export const besideFile = (path: string): ReadBeside => {
  const folder = isFolder(path) ? path : dirname(path);
  return (name) => {
    if (name === '' || name !== basename(name) || /^\.+$/.test(name)) return undefined;
    const found = readdirSync(folder).find((one) => one.toLowerCase() === name.toLowerCase());
    return found === undefined || isFolder(join(folder, found))
      ? undefined
      : decodeText(readBytes(join(folder, found)), found);
  };
};
