import { createServer, type ServerResponse } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { handleScenarioRequest, scenarios, type Scenario, type ScenarioName } from '../../src/mock/index.ts';

/** The Content Security Policy under which Laurel works, without a nonce. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface TestSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface TestSiteOptions {
  /** Path prefix → folder on disk. */
  readonly folders: Readonly<Record<string, string>>;
  /** Path → text of a file that is in no folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly policy?: string;
  /** What `/loyalty` answers. */
  readonly scenario?: ScenarioName | Scenario;
}

const loyalty = async (
  scenario: ScenarioName | Scenario,
  path: string,
  response: ServerResponse,
): Promise<void> => {
  const answers = typeof scenario === 'string' ? scenarios[scenario] : scenario;
  const answer = await handleScenarioRequest(answers, path, new Request('http://localhost/'));
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
};

/** A static site with a contract endpoint at /loyalty, under a real policy header. */
export const serveSite = async ({
  files = {},
  folders,
  policy = strictPolicy,
  scenario = 'silver',
}: TestSiteOptions): Promise<TestSite> => {
  const find = (path: string): string | Buffer | undefined => {
    if (files[path] !== undefined) return files[path];
    for (const [prefix, folder] of Object.entries(folders)) {
      const file = join(folder, normalize(path.slice(prefix.length)));
      if (path.startsWith(prefix) && statSync(file, { throwIfNoEntry: false })?.isFile())
        return readFileSync(file);
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // A browser asks for it by itself, and reports a missing one as an error.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (path.startsWith('/loyalty/')) {
      void loyalty(scenario, path.slice('/loyalty/'.length), response);
      return;
    }
    const body = find(path === '/' ? '/index.html' : path);
    const type = types[extname(path)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': type,
      'Content-Security-Policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The site has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
