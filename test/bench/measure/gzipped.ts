import { gzipSync } from 'node:zlib';

export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;
