import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { serveSite } from '../package/test-site.ts';

/** A server that the page has not named: it answers everybody, and remembers what identity it was shown. */
export interface ForeignServer {
  readonly url: string;
  requests: number;
  readonly identities: string[];
  close(): void;
}

export const listenElsewhere = async (): Promise<ForeignServer> => {
  const seen = { requests: 0, identities: [] as string[] };
  const server = createServer(({ headers, method }, response) => {
    const { authorization, cookie, origin = '*' } = headers;
    const asked = String(headers['access-control-request-headers'] ?? '');
    const given = [authorization, cookie, headers['x-csrf'], /authorization|x-csrf/.exec(asked)?.[0]];
    for (const identity of given) if (identity !== undefined) seen.identities.push(String(identity));
    if (method !== 'OPTIONS') seen.requests += 1;
    response.writeHead(200, {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Headers': asked,
      'Content-Type': 'application/json',
    });
    response.end('{"tier":{"name":"Elsewhere"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return Object.assign(seen, {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
};

/** How an identity is given, as the options of `configureLaurel` or the properties of a program. */
export const identities: Readonly<Record<string, string>> = {
  token: `{ getToken: () => 's3cret-token' }`,
  'cookie and proof': `{ credentials: 'include', csrf: { header: 'X-CSRF', token: () => 's3cret-proof' } }`,
  'token and cookie': `{ getToken: () => 's3cret-token', credentials: 'include' }`,
};

const badge = '<laurel-tier-badge></laurel-tier-badge>';
const program = (attributes: string, inside = badge): string =>
  `<laurel-program ${attributes}>${inside}</laurel-program>`;

interface Nesting {
  readonly html: (foreign: string) => string;
  /** Statements; `identity` holds what is given, `each` sets it on the programs of a selector. */
  readonly script: string;
}

const pageEndpoint = `configureLaurel({ endpoint: '/loyalty', ...identity });`;
const pageSources = `configureLaurel({ sources: { ladder: () => ({ items: [] }) }, ...identity });`;

/** Where HTML alone names another server, and where the page gives its identity. */
export const nestings: Readonly<Record<string, Nesting>> = {
  'on a page with an endpoint': { html: (to) => program(`endpoint="${to}"`), script: pageEndpoint },
  'on a page with sources': { html: (to) => program(`endpoint="${to}"`), script: pageSources },
  'on a page with an identity alone': {
    html: (to) => program(`endpoint="${to}"`),
    script: 'configureLaurel(identity);',
  },
  'before the page is configured': {
    html: (to) => program(`endpoint="${to}"`),
    script: `setTimeout(() => { ${pageSources} }, 200);`,
  },
  'given to the program itself': {
    html: (to) => program(`endpoint="${to}"`),
    script: `each('laurel-program');`,
  },
  'given to the program itself, with sources': {
    html: (to) => program(`endpoint="${to}"`),
    script: `each('laurel-program', { sources: { ladder: () => ({ items: [] }) } });`,
  },
  'inside a program': {
    html: (to) => program('id="outer" endpoint="/loyalty"', program(`endpoint="${to}"`)),
    script: `each('#outer');`,
  },
  'inside a program with sources': {
    html: (to) => program('id="outer"', program(`endpoint="${to}"`)),
    script: `each('#outer', { sources: { ladder: () => ({ items: [] }) } });`,
  },
  'two deep inside a program': {
    html: (to) => program('id="outer"', program('account="a"', program(`endpoint="${to}"`))),
    script: `each('#outer');`,
  },
  'around a program': {
    html: (to) => program(`endpoint="${to}"`, program('id="inner"')),
    script: `each('#inner');`,
  },
  'beside a program': {
    html: (to) => program('id="mine" endpoint="/loyalty"') + program(`endpoint="${to}"`),
    script: `each('#mine'); ${pageEndpoint}`,
  },
  'with the scheme left out': {
    html: (to) => program(`endpoint="${to.replace('http:', '')}"`),
    script: pageSources,
  },
  'in other letters and with spaces': {
    html: (to) => program(`endpoint=" ${to.replace('http:', 'HtTp:')}"`),
    script: pageSources,
  },
  'by an attribute that changes later': {
    html: () => program('id="mine" endpoint="/loyalty"'),
    script: `each('#mine'); setTimeout(() => document.querySelector('#mine').setAttribute('endpoint', elsewhere), 200);`,
  },
  'by the base of relative addresses': {
    html: (to) => `<base href="${to}/">${badge}${program(`endpoint="${to}"`)}`,
    script: pageEndpoint,
  },
};

/** The same with the page's consent: they show that an identity would have been seen. */
export const permitted: Readonly<Record<string, Nesting>> = {
  'a script names the endpoint': {
    html: () => badge,
    script: 'configureLaurel({ endpoint: elsewhere, ...identity });',
  },
  'a script sets the property': {
    html: () => program(''),
    script: `each('laurel-program', { endpoint: elsewhere });`,
  },
  'the page lists the origin': {
    html: (to) => program(`endpoint="${to}/x"`),
    script: `configureLaurel({ endpoint: '/loyalty', allowedOrigins: [elsewhere], ...identity });`,
  },
  'a program lists the origin': {
    html: (to) => program(`endpoint="${to}"`),
    script: `each('laurel-program', { allowedOrigins: [elsewhere] });`,
  },
};

/** Opens a page with this nesting; resolves once a widget has what the foreign server says. */
export const openNesting = async (
  browser: Browser,
  { html, script }: Nesting,
  identity: string,
  foreign: ForeignServer,
): Promise<void> => {
  const { url } = foreign;
  const site = await serveSite({
    policy: "default-src 'self'; connect-src *; base-uri *",
    folders: { '/laurel/': fileURLToPath(new URL('../../dist/cdn/', import.meta.url)) },
    files: {
      '/index.html': `<!doctype html><html lang="en"><title>nesting</title><script type="module" src="/page.js"></script>${html(url)}`,
      '/page.js': `import { configureLaurel } from '/laurel/laurel.js';
        document.cookie = 'sid=s3cret-cookie';
        const elsewhere = ${JSON.stringify(url)};
        const identity = ${identity};
        const each = (selector, more) => { for (const one of document.querySelectorAll(selector)) Object.assign(one, more, identity); };
        ${script}`,
    },
  });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByText('Elsewhere').first().waitFor();
  } finally {
    await context.close();
    await site.close();
  }
};
