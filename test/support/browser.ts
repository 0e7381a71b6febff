import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { readFoundBrowser, writeFoundBrowser, type FoundBrowser } from './found-browser.ts';
import { npmChromium } from './npm-chromium.ts';

type Candidate = Pick<FoundBrowser, 'executablePath' | 'env'>;

/** A browser under test asks nobody for anything: updates, hints, field trials. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const places = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const environment = (extra: Record<string, string>): Record<string, string> => {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  // Chromium looks for its configuration below HOME, and an empty one is a wrong one.
  return { ...inherited, HOME: inherited['HOME'] || tmpdir(), ...extra };
};

/** The first line that says something. */
const firstLine = (text: string): string =>
  (text.split('\n').find((line) => /error|cannot|fail/i.test(line)) ?? text.split('\n')[0] ?? '').slice(
    0,
    240,
  );

const optionsFor = ({ executablePath, env }: Candidate, args: readonly string[]): LaunchOptions => ({
  executablePath,
  args: [...args],
  env: environment(env),
  headless: true,
  // Playwright switches the sandbox off unless told.
  chromiumSandbox: !args.includes('--no-sandbox'),
  // A busy machine of two cores has taken half a minute to start a browser that works.
  timeout: 120_000,
});

/** Starts the browser and asks it for a page. Gives what went wrong, or nothing. */
const launchError = async (candidate: Candidate, args: readonly string[]): Promise<string | undefined> => {
  try {
    const browser = await chromium.launch(optionsFor(candidate, args));
    try {
      const page = await browser.newPage();
      await page.setContent('<p>laurel</p>', { timeout: 120_000 });
      return undefined;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : String(error));
  }
};

/** Root has no sandbox, and neither has a machine without user namespaces. */
const tryLaunch = async (candidate: Candidate, origin: string): Promise<FoundBrowser | string> => {
  const sandboxes = userInfo().uid === 0 ? [['--no-sandbox']] : [[], ['--no-sandbox']];
  let last = '';
  for (const sandbox of sandboxes) {
    const args = [...quiet, ...sandbox];
    const problem = await launchError(candidate, args);
    if (problem === undefined) return { ...candidate, origin, args };
    last = problem;
  }
  return last;
};

const installed = (): string[] => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...places])].filter((path) => existsSync(path));
};

/** With the machine's own libraries, and on a bare system with those that come along. */
const fromNpm = (): Candidate[] => {
  const { executablePath, fontsConf, libraries } = npmChromium();
  const env = { FONTCONFIG_FILE: fontsConf };
  return [
    { executablePath, env },
    { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } },
  ];
};

const fromApt = (): Candidate[] => {
  if (userInfo().uid !== 0) throw new Error('apt needs root');
  console.log('No browser is here, and npm’s does not start: installing Debian’s Chromium with apt-get.');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  const install = apt('install', '-y', '--no-install-recommends', 'chromium');
  if (install.error) throw install.error;
  if (install.status !== 0) throw new Error('apt-get install chromium failed');
  return [{ executablePath: '/usr/bin/chromium', env: {} }];
};

const plain = (executablePath: string): Candidate => ({ executablePath, env: {} });

const origins: Readonly<Record<string, () => Candidate[]>> = {
  CHROME_PATH: () => (process.env['CHROME_PATH'] ? [plain(process.env['CHROME_PATH'])] : []),
  installed: () => installed().map(plain),
  'npm’s @sparticuz/chromium': fromNpm,
  'apt-get install chromium': fromApt,
  'Playwright’s own': () => [chromium.executablePath()].filter((path) => existsSync(path)).map(plain),
};

const search = async (): Promise<FoundBrowser> => {
  const report: string[] = [];
  for (const [origin, candidates] of Object.entries(origins)) {
    try {
      const list = candidates();
      if (list.length === 0) report.push(`${origin}: none`);
      for (const candidate of list) {
        const result = await tryLaunch(candidate, origin);
        if (typeof result !== 'string') return result;
        report.push(`${origin}: ${candidate.executablePath}: ${result}`);
      }
    } catch (error) {
      report.push(`${origin}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `No Chromium to test with. Tried:\n  ${report.join('\n  ')}\nSet CHROME_PATH to a Chrome, Chromium or Edge.`,
  );
};

/** A browser that answered once is not tried again: a trial costs a second, and each suite is a process of its own. */
const findOnce = async (): Promise<FoundBrowser> => {
  const machine = [process.env['CHROME_PATH'], ...installed()].join(delimiter);
  const known = readFoundBrowser(machine);
  if (known) return known;
  const browser = await search();
  writeFoundBrowser(machine, browser);
  return browser;
};

let found: Promise<FoundBrowser> | undefined;

/**
 * Finds a Chromium that starts.
 *
 * @throws Error where there is none; its message lists everything that was tried.
 */
export const findBrowser = (): Promise<FoundBrowser> => (found ??= findOnce());

/** For playwright-core, and for the test runner's launcher. */
export const launchOptions = async (): Promise<LaunchOptions> => {
  const browser = await findBrowser();
  return optionsFor(browser, browser.args);
};

export const launch = async (): Promise<Browser> => chromium.launch(await launchOptions());

/**
 * A browser that compiles nothing to machine code. Such code lies on the heap of a page, grows with what is called often, and
 * would be counted among what the page keeps.
 */
export const launchWithoutCompiler = async (): Promise<Browser> => {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), '--js-flags=--jitless'] });
};
