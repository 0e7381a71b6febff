import { inflateRawSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly offset: number;
}

const notWhole = (): UnreadableFile =>
  new UnreadableFile('The .xlsx is damaged: its table of contents leads nowhere.');

/** Where the table of contents begins, and how many entries it has. */
const directoryOf = (bytes: Buffer): { count: number; start: number } => {
  // It stands before a comment of at most 65,535 bytes.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === 0x06054b50)
      return { count: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16) };
  throw notWhole();
};

/** The files in a ZIP archive, by name. */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, ZipEntry>();

  /** @throws UnreadableFile */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const { count, start } = directoryOf(bytes);
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw notWhole();
      const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
      this.#entries.set(bytes.toString('utf8', at + 46, nameEnd), {
        method: bytes.readUInt16LE(at + 10),
        isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        packedSize: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      });
      at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  /** The text of a file; `undefined` if there is none. What the archive says of its size is not believed. @throws UnreadableFile */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const { offset, packedSize, method, isEncrypted } = entry;
    if (isEncrypted) throw new UnreadableFile('The .xlsx is protected by a password.');
    if (offset + 30 > this.#bytes.length) throw notWhole();
    const start = offset + 30 + this.#bytes.readUInt16LE(offset + 26) + this.#bytes.readUInt16LE(offset + 28);
    const packed = this.#bytes.subarray(start, start + packedSize);
    if (method === 0) return packed.toString('utf8');
    if (method !== 8) throw new UnreadableFile(`The .xlsx is packed in a way that is not known: ${name}.`);
    return unpacked(packed, name).toString('utf8');
  }
}

const unpacked = (packed: Buffer, name: string): Buffer => {
  try {
    return inflateRawSync(packed, { maxOutputLength: limits.unpackedBytes });
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    throw new UnreadableFile(
      isTooLarge
        ? `The .xlsx holds more than ${limits.unpackedBytes / 1_000_000} MB in ${name}: no survey is that large.`
        : `The .xlsx is damaged: ${name} can't be unpacked.`,
    );
  }
};
