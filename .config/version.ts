import { readFileSync } from 'node:fs';
import { at } from './lib/paths.ts';

const manifest: unknown = JSON.parse(readFileSync(at('package.json'), 'utf8'));

export const version =
  typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0.0.0';
