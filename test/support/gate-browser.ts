import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';
import { launch } from './browser.ts';
import { scenarioHandler } from './scenario-handler.ts';
import type { WidgetSetup } from './gate-page.ts';
import { widgets } from './widgets.ts';

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

type GateHandler = (request: Request) => Response | undefined | Promise<Response | undefined>;

interface GateBrowserOptions {
  /** In which the page opens, in a context of its own; a browser of its own unless given. */
  readonly browser?: Browser;
  /** `Content-Security-Policy`; none unless given. */
  readonly policy?: string;
  /** Markup for the head of the page, for planted breaches. */
  readonly head?: string;
  /** Asked before the stage's own answers. */
  readonly answer?: GateHandler;
}

export interface GateBrowser {
  readonly page: Page;
  readonly browser: Browser;
  readonly origin: string;
  /** Every request that came, in order. */
  readonly requests: {
    readonly method: string;
    readonly path: string;
    /** With its question mark. */
    readonly query: string;
    readonly lang: string;
    readonly token: string;
  }[];
  /** Addresses that the page asked for outside of this server. */
  readonly foreignRequests: string[];
  /** All that the console said. */
  readonly console: string[];
  show(setups: readonly WidgetSetup[]): Promise<void>;
  /** Loads the page anew, with nothing on it. */
  reload(): Promise<void>;
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
<script type="module" src="/test/support/gate-page.ts"></script>
</head><body><main></main></body></html>`;

const cdnFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(at('dist/cdn')).map((file) => [
      `/cdn/${file}`,
      readFileSync(join(at('dist/cdn'), file), 'utf8'),
    ]),
  );

const send = async (response: Response, out: ServerResponse): Promise<void> => {
  out.writeHead(response.status, Object.fromEntries(response.headers));
  out.end(Buffer.from(await response.arrayBuffer()));
};

const incoming = async (message: IncomingMessage, origin: string, signal: AbortSignal): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  const { method = 'GET', url = '/' } = message;
  const body = method === 'GET' || method === 'HEAD' ? null : await textOf(message);
  return new Request(new URL(url, origin), { method, headers, signal, body });
};

/** The loader loads what the page has a tag of. Here all shall be there before a test begins. */
const isReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    async (tags) => {
      const elements = tags.map((tag) => document.createElement(tag));
      document.body.append(...elements);
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      for (const element of elements) element.remove();
      return 'scene' in globalThis;
    },
    widgets.map(({ tag }) => tag),
  );

/** A browser at a server of this process: the built elements, every scenario at its own endpoint, and a policy. */
export const openGateBrowser = async ({
  browser: given,
  policy,
  head = '',
  answer,
}: GateBrowserOptions = {}): Promise<GateBrowser> => {
  const built = cdnFiles();
  const scenario = scenarioHandler();
  const requests: GateBrowser['requests'] = [];
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
    const { method = '', headers, url = '/' } = message;
    const { pathname, search } = new URL(url, origin);
    requests.push({
      method,
      path: pathname,
      query: search,
      lang: String(headers['accept-language'] ?? ''),
      token: headers.authorization ?? '',
    });
    if (policy) out.setHeader('Content-Security-Policy', policy);
    incoming(message, origin, gone.signal)
      .then(reply)
      .then((response) => send(response, out))
      .catch(() => out.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = given ?? (await launch());
  const page = await browser.newPage();
  const strangers: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) strangers.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`pageerror: ${error.message}`));
  await page.goto(origin);
  await isReady(page);
  return {
    page,
    browser,
    origin,
    requests,
    foreignRequests: strangers,
    console: said,
    show: async (setups) => {
      await page.evaluate((all) => scene.mount(all), setups);
      await page.evaluate(() => scene.settle());
    },
    reload: async () => {
      await page.reload();
      await isReady(page);
    },
    close: async () => {
      await page.close();
      if (!given) await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type { WidgetSetup };
