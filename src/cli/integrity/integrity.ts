// Prints the tags by which a page loads the script-tag build and refuses every file that is not the one that was published.

import { readFileSync } from 'node:fs';
import type { Command } from '../terminal.ts';

const usage = `Usage: laurel-widgets integrity <address of the folder>

Prints the tags that load dist/cdn from where you host it ("/laurel/", "https://static.vendor.example/laurel/") and refuse
every file that is not the published one: an import map with the hash of each, and the script tag.

  --policy       prints the source for "script-src" that allows the import map under a strict policy

Exit code: 0 printed, 2 the address is missing.
`;

/** From `dist/cli`, where this runs. */
const hashesFile = new URL('../cdn/integrity.json', import.meta.url);

/** The import map, as it stands between its tags: a policy allows it by the hash of these very bytes. */
const importMapOf = (folder: string, hashes: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`${folder}${file}`, hash])),
  });

export const integrity: Command = {
  name: 'integrity',
  summary: 'prints a script tag that loads the published files and no others',
  run: async (args, { out, error }) => {
    const [address, ...more] = args.filter((argument) => argument !== '--policy');
    if (address === '--help') {
      out(usage);
      return 0;
    }
    if (address === undefined || address.startsWith('-') || more.length > 0) {
      error(`Name one address.\n\n${usage}`);
      return 2;
    }
    const folder = address.endsWith('/') ? address : `${address}/`;
    const hashes: Readonly<Record<string, string>> = JSON.parse(readFileSync(hashesFile, 'utf8'));
    const map = importMapOf(folder, hashes);
    if (args.includes('--policy')) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(map));
      out(`'sha256-${Buffer.from(digest).toString('base64')}'\n`);
      return 0;
    }
    out(
      `<script type="importmap">${map}</script>\n` +
        `<script type="module" src="${folder}laurel.js" integrity="${hashes['laurel.js']}" crossorigin="anonymous"></script>\n`,
    );
    return 0;
  },
};
