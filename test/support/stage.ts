import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';
import { answerFrom, scenarioNamed, scenarios, type ScenarioName } from '../../src/mock/index.ts';
import { launch } from './browser.ts';
import type { Setup } from './scene.ts';

/** The policy that the issue asks for, word for word. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

type Answer = (request: Request) => Response | undefined | Promise<Response | undefined>;

interface StageOptions {
  /** `Content-Security-Policy`; none unless given. */
  readonly policy?: string;
  /** Markup for the head of the page, for planted breaches. */
  readonly head?: string;
  /** Asked before the stage's own answers. */
  readonly answer?: Answer;
}

export interface Stage {
  readonly page: Page;
  readonly browser: Browser;
  readonly origin: string;
  /** Method and path of every request that came, in order. */
  readonly requests: { readonly path: string; readonly lang: string; readonly token: string }[];
  /** Addresses that the page asked for outside of this server. */
  readonly strangers: string[];
  /** All that the console said. */
  readonly console: string[];
  show(setups: readonly Setup[]): Promise<void>;
  close(): Promise<void>;
}

const type: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  ts: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
};

const text = (body: string, path: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': `${type[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8` },
  });

const pageHtml = (head: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stage</title>${head}
<script type="module" src="/cdn/laurel.js"></script>
<script type="module" src="/test/support/scene.ts"></script>
</head><body><main></main></body></html>`;

const cdnFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(at('dist/cdn')).map((file) => [
      `/cdn/${file}`,
      readFileSync(join(at('dist/cdn'), file), 'utf8'),
    ]),
  );

/** `/loyalty/<scenario>/<route>`; `stale` answers once and then no more; waits are a tenth as long. */
const loyalty = (): Answer => {
  const known = new Set<string>();
  return (request) => {
    const [, folder, name = '', route = ''] = new URL(request.url).pathname.split('/');
    if (folder !== 'loyalty') return undefined;
    const again = known.has(`${name}/${route}`);
    known.add(`${name}/${route}`);
    const scenario = name.startsWith('stale')
      ? scenarios[again ? 'rate-limited' : 'silver']
      : scenarioNamed(name);
    return scenario && answerFrom({ ...scenario, delay: (scenario.delay ?? 0) / 10 }, route, request);
  };
};

const send = async (response: Response, out: ServerResponse): Promise<void> => {
  out.writeHead(response.status, Object.fromEntries(response.headers));
  out.end(Buffer.from(await response.arrayBuffer()));
};

const incoming = (message: IncomingMessage, origin: string, signal: AbortSignal): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  return new Request(new URL(message.url ?? '/', origin), {
    method: message.method ?? 'GET',
    headers,
    signal,
  });
};

/** A browser at a server of this process: the built elements, every scenario at its own endpoint, and a policy. */
export const openStage = async ({ policy, head = '', answer }: StageOptions = {}): Promise<Stage> => {
  const built = cdnFiles();
  const scenario = loyalty();
  const requests: Stage['requests'] = [];
  const reply = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    const own = (await answer?.(request)) ?? (await scenario(request));
    if (own) return own;
    if (path === '/') return text(pageHtml(head), '/index.html');
    const file = built.get(path);
    if (file !== undefined) return text(file, path);
    if (/^\/test\/support\/[\w-]+\.ts$/.test(path))
      return text(stripTypeScriptTypes(readFileSync(at(path.slice(1)), 'utf8')), path);
    return new Response('Nothing here', { status: 404 });
  };
  const server = createServer((message, out) => {
    const gone = new AbortController();
    out.on('close', () => gone.abort());
    const request = incoming(message, origin, gone.signal);
    requests.push({
      path: new URL(request.url).pathname,
      lang: request.headers.get('accept-language') ?? '',
      token: request.headers.get('authorization') ?? '',
    });
    if (policy) out.setHeader('Content-Security-Policy', policy);
    reply(request).then(
      (response) => send(response, out),
      () => out.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const page = await browser.newPage();
  const strangers: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) strangers.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`pageerror: ${error.message}`));
  await page.goto(origin);
  await page.waitForFunction(
    () => 'scene' in globalThis && customElements.get('laurel-tier-badge') !== undefined,
  );
  return {
    page,
    browser,
    origin,
    requests,
    strangers,
    console: said,
    show: async (setups) => {
      await page.evaluate((all) => scene.mount(all), setups);
      await page.evaluate(() => scene.settle());
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type { Setup };

export const variants = ['chip', 'card', 'hero'] as const;
export const schemes = ['light', 'dark'] as const;
export const languages = ['en', 'es', 'tr'] as const;

/** Every named situation and those that no scenario tells, with the state that is not final. */
const situations: readonly Pick<Setup, 'endpoint' | 'rests' | 'token'>[] = [
  ...(Object.keys(scenarios) as ScenarioName[]).map((name) => ({
    endpoint: `/loyalty/${name}`,
    ...(name === 'loading' && { rests: 'slow' }),
  })),
  { endpoint: '/loyalty/signed-out', token: 'a-token' },
  { endpoint: 'demo:' },
  { endpoint: 'ftp://nowhere/' },
  {},
];

/** Where a first answer is right and each further one fails; after `reload()` it is stale. */
const staleSetups = (): Pick<Setup, 'endpoint' | 'attributes'>[] =>
  variants.map((variant) => ({ endpoint: `/loyalty/stale-${crypto.randomUUID()}`, attributes: { variant } }));

/** One setup for each situation and variant, in one language and scheme. */
export const everyState = (lang: string, scheme: string): Setup[] => [
  ...situations.flatMap((situation) =>
    variants.map((variant) => ({ ...situation, lang, scheme, attributes: { variant, ladder: '' } })),
  ),
  ...staleSetups().map((setup) => ({ ...setup, lang, scheme })),
];
