import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsumerProject } from './consumer-project.ts';

export const scriptTag = '<script type="module" src="/cdn/laurel.js"></script>';

/** The published files for pages without a bundler, by their paths on the server. */
export const scriptTagFiles = ({ laurel }: ConsumerProject): Map<string, string> => {
  const folder = join(laurel, 'dist/cdn');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|json)$/.test(name),
  );
  return new Map(names.map((name) => [`/cdn/${name}`, readFileSync(join(folder, name), 'utf8')]));
};
