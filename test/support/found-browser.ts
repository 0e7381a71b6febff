import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A Chromium that was started once and answered. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Where it came from, for the first line of a test run. */
  readonly origin: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface FoundBrowserRecord {
  /** The browsers that the machine has and the one asked for: with others, the search begins anew. */
  readonly machine: string;
  /** When the executable was last changed, in milliseconds since 1970. */
  readonly modified: number;
  readonly browser: FoundBrowser;
}

const file = join(import.meta.dirname, '../../node_modules/.cache/laurel-browser.json');

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The browser that an earlier run found on this machine, as long as it has not changed. */
export const readFoundBrowser = (machine: string): FoundBrowser | undefined => {
  try {
    const record: FoundBrowserRecord = JSON.parse(readFileSync(file, 'utf8'));
    const isSame =
      record.machine === machine && record.modified === modifiedAt(record.browser.executablePath);
    return isSame ? record.browser : undefined;
  } catch {
    return undefined;
  }
};

/** Remembers the browser for later runs, where the folder may be written. */
export const writeFoundBrowser = (machine: string, browser: FoundBrowser): void => {
  const record: FoundBrowserRecord = { machine, modified: modifiedAt(browser.executablePath), browser };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
  } catch {
    // The next run searches again.
  }
};
