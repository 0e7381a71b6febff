import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { createAuthenticator, demoSecret } from '../../demo/backend/http/auth.ts';
import type { RunningServer } from '../../demo/backend/serve.ts';
import { launch } from '../support/browser.ts';
import { identities, listenElsewhere, nestings, openNesting, permitted } from './foreign-endpoint.ts';
import { recordLeaks, leakPlaces, readLeaks } from '../support/leak-detector.ts';
import { serveDemo } from '../support/serve-demo.ts';

/** What somebody writes into a form. */
const typed = 'Gebze 4410';

// Against the reference backend, on its built portal and under its policy; every token that is issued is looked for.

describe('the token of a person', () => {
  let browser: Browser;
  let served: RunningServer;
  const tokens = new Set<string>();
  const secrets = (): string[] => [...tokens].flatMap((token) => [token, ...token.split('.')]);
  let looked = 0;
  let renewals = 0;
  let written = 0;

  before(async () => {
    browser = await launch();
    served = await serveDemo({ origins: [] });
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  const visit = async (query: string, deeds: (page: Page) => Promise<void>): Promise<void> => {
    const page = await browser.newPage();
    try {
      const addresses: string[] = [];
      const carried: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => {
        addresses.push(`${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`);
        const bearer = request.headers()['authorization']?.replace('Bearer ', '');
        if (bearer) carried.push(bearer);
      });
      page.on('response', async (response) => {
        if (!response.url().endsWith('/demo/token') || !response.ok()) return;
        // A page that has gone on keeps no body; what it sent with the token is looked at below.
        const told: unknown = await response.json().catch(() => undefined);
        if (told instanceof Object && 'token' in told) tokens.add(String(told.token));
      });
      page.on('console', (message) => said.push(message.text()));
      await page.addInitScript(recordLeaks);
      await page.goto(`${served.url}/programs/summit/${query}`);
      await deeds(page);
      for (const bearer of carried) tokens.add(bearer);
      assert.ok(carried.length > 0, 'no request carried a token');
      const found: Record<string, string> = {
        ...(await readLeaks(page)),
        addresses: addresses.join('\n'),
        said: said.join('\n'),
      };
      for (const [place, text] of Object.entries(found)) {
        looked += text.length;
        for (const secret of secrets())
          assert.ok(secret.length < 16 || !text.includes(secret), `${query}: a token is in ${place}`);
      }
    } finally {
      await page.close();
    }
  };

  const reaches = (page: Page, state: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('laurel-tier-badge')].some((badge) =>
          badge.matches(`:state(${wanted})`),
        ),
      state,
      { timeout: 60_000 },
    );

  it('is nowhere when all goes well, nor after a language, another member and a reload', async () => {
    await visit('?member=deniz', async (page) => {
      await reaches(page, 'ready');
      await page.getByRole('button', { name: 'Demo tools' }).click();
      await page.getByLabel('Language').selectOption('tr');
      await page.evaluate(() => {
        for (const badge of document.querySelectorAll('laurel-tier-badge')) badge.reload();
      });
      await page.waitForFunction(() =>
        document.querySelector('laurel-tier-badge')?.shadowRoot?.textContent?.includes('Seviye'),
      );
      await page.goto(`${served.url}/programs/summit/?member=yusuf`);
      await reaches(page, 'ready');
    });
  });

  for (const [backend, state] of [
    ['failing', 'error'],
    ['off', 'error'],
  ] as const) {
    it(`is nowhere when the backend is ${backend}`, async () => {
      await visit(`?member=deniz&backend=${backend}`, (page) => reaches(page, state).then(() => undefined));
    });
  }

  it('is nowhere when the role may not look', async () => {
    await visit('?member=can', (page) => reaches(page, 'forbidden').then(() => undefined));
  });

  it('is nowhere when it has expired and is renewed, and when the new one is refused too', async () => {
    const auth = createAuthenticator({
      secret: demoSecret,
      issuer: 'laurel-reference',
      audience: 'laurel',
      demo: true,
    });
    const identity = { tenant: 'northpeak', person: 'deniz', account: 'tekin' };
    const expired = await auth.issue(identity, 1, new Date(Date.now() - 3_600_000));
    for (const [answers, state] of [
      [[expired], 'ready'],
      [[expired, expired, expired, expired], 'error'],
    ] as const) {
      await visit('?member=deniz', async (page) => {
        const left = [...answers];
        await page.route('**/demo/token', async (route) => {
          const token = left.shift();
          if (token === undefined) return route.fallback();
          tokens.add(token);
          renewals += 1;
          return route.fulfill({ json: { token, expiresIn: 1 } });
        });
        await page.goto(`${served.url}/programs/summit/?member=deniz`);
        await reaches(page, state);
      });
    }
  });

  /** Opens the form of a perk by its link, answers every question, and sends it. */
  const claims = async (page: Page, perk: string): Promise<void> => {
    await page.goto(`${served.url}/programs/summit/?member=marta&perk=${perk}`);
    const dialog = page.locator('laurel-perk-list dialog[open]');
    await dialog.locator('form').waitFor({ timeout: 60_000 });
    for (const box of await dialog.getByRole('textbox').all())
      if ((await box.getAttribute('type')) !== 'date') await box.fill(typed);
    for (const choice of await dialog.getByRole('combobox').all()) await choice.selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Review request' }).click();
    await dialog.getByText(typed).first().waitFor();
    await dialog.getByRole('button', { name: 'Send request' }).click();
  };

  it('is nowhere when a perk is claimed, nor in what is kept of it', async () => {
    await visit('?member=marta', async (page) => {
      await claims(page, 'architecture-review');
      await page.locator('laurel-perk-list dialog[open] ol').waitFor();
      const left = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.ok(!left.includes(typed), `what was sent is still kept: ${left}`);
      written += 1;
    });
  });

  it('is nowhere when a claim could not be sent; and what was typed about a person stays in its tab', async () => {
    await visit('?member=marta', async (page) => {
      await page.route('**/loyalty/perks/*/claims', (route) =>
        route.fulfill({ status: 503, headers: { 'Retry-After': '60' } }),
      );
      await claims(page, 'team-jackets');
      await page.locator('laurel-perk-list dialog[open]').getByText('Not sent yet').first().waitFor();
      const kept = await page.evaluate(() => ({
        device: JSON.stringify({ ...localStorage }),
        tab: JSON.stringify({ ...sessionStorage }),
      }));
      assert.ok(kept.tab.includes(typed), 'nothing was kept, so nothing was shown');
      assert.ok(!kept.device.includes(typed), 'what was typed about a person is on the device');
      written += 1;
    });
  });

  it('is nowhere when a company is referred, could not be sent at first, and is sent again', async () => {
    await visit('?member=marta', async (page) => {
      const path = '**/loyalty/referrals';
      await page.route(path, (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({ status: 503, headers: { 'Retry-After': '60' } })
          : route.fallback(),
      );
      const form = page.locator('laurel-referral-form');
      await form.getByRole('button', { name: 'Introduce', exact: true }).click({ timeout: 60_000 });
      await form.locator('[name=website]').fill('gebze-4410.example');
      await form.locator('[name=name]').fill(typed);
      await form.locator('[name=email]').fill('selin@gebze-4410.example');
      await form.locator('[name=relation]').selectOption({ index: 1 });
      await form.getByRole('checkbox').check();
      await form.getByRole('button', { name: 'Send referral' }).click();
      await form.getByText('Not sent yet').first().waitFor();
      await page.unroute(path);
      await form.getByRole('button', { name: 'Try again' }).click();
      await form.getByRole('heading', { name: 'Referral sent' }).waitFor();
      const left = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.ok(!left.includes(typed), `what was sent is still kept: ${left}`);
      written += 1;
    });
  });

  it('would be found in each of these places, and the figures are these', async () => {
    assert.ok(tokens.size >= 5, `${tokens.size} tokens`);
    const [token = ''] = tokens;
    const page = await browser.newPage();
    await page.addInitScript(recordLeaks);
    await page.goto(`${served.url}/programs/summit/?member=deniz`);
    await page.evaluate((secret) => {
      document.body.dataset['planted'] = secret;
      history.replaceState(secret, '', `?token=${secret}`);
      sessionStorage.setItem('planted', secret);
      document.cookie = `planted=${secret}`;
      console.warn(new Error(`failed with ${secret}`));
      document.dispatchEvent(Object.assign(new Event('laurel-error'), { detail: { headers: { secret } } }));
      Object.assign(globalThis, { planted: { secret } });
      performance.mark(secret);
    }, token);
    const found = await readLeaks(page);
    await page.close();
    for (const place of leakPlaces) assert.ok(found[place].includes(token), place);
    console.log(
      `gate token: ${tokens.size} tokens, ${renewals} of them expired, ${written} claims and referrals written, ${Math.round(looked / 1024)} kB of page, console, events and addresses searched, 0 found`,
    );
  });
});

describe('an endpoint that HTML alone names', () => {
  it('gets no identity of the page, however it is nested, and only with the page’s consent', async () => {
    const browser = await launch();
    const foreign = await listenElsewhere();
    let cells = 0;
    try {
      for (const [given, identity] of Object.entries(identities)) {
        for (const [where, nesting] of Object.entries(nestings)) {
          foreign.requests = 0;
          await openNesting(browser, nesting, identity, foreign);
          assert.ok(foreign.requests > 0, `${where}, ${given}: it was not asked`);
          assert.deepEqual(foreign.identities, [], `${where}, ${given}`);
          cells += 1;
        }
        for (const [where, nesting] of Object.entries(permitted)) {
          await openNesting(browser, nesting, identity, foreign);
          assert.ok(foreign.identities.length > 0, `${where}, ${given}: no identity came`);
          foreign.identities.length = 0;
        }
      }
    } finally {
      foreign.close();
      await browser.close();
    }
    console.log(`gate token: ${cells} nestings of a foreign endpoint, 0 headers`);
  });
});
