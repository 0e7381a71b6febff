import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { openPostgres } from '../../demo/backend/db/database.ts';
import { startDemoServer, type DemoServer, type ClaimWithLedger } from '../support/demo-server.ts';
import { launch } from '../support/browser.ts';
import { seed } from '../support/database-snapshot.ts';
import { Buyer } from '../support/buyer.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { eventually } from '../support/eventually.ts';
import { readPageStorage } from '../support/page-storage.ts';

const claims = '**/loyalty/perks/*/claims';
/** Selin’s company has two of them left, so that one too many would be granted. */
const review = 'architecture-review';
const link = `perk=${review}`;

const brief = (selin: Buyer): Locator => selin.dialog.getByLabel(selin.vendor(`perk.${review}.field.brief`));

describe('what a person typed and sent in the real page', () => {
  let browser: Browser;
  let postgres: TestPostgres;
  let set: DemoServer;
  let number = 0;
  const open: BrowserContext[] = [];
  const figures = { restored: 0, once: 0, searched: 0 };
  before(async () => {
    browser = await launch();
    postgres = await startPostgres();
    const original = openPostgres(await postgres.database('original'));
    await seed(original, new Date()).finally(() => original.destroy());
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
    await set.close();
  });
  after(async () => {
    await browser.close();
    await postgres.stop();
  });

  /** Selin, at the form that a link opens, in front of data of her own. */
  const arrive = async (query = link): Promise<Buyer> => {
    set = await startDemoServer(await postgres.database(`kept_${(number += 1)}`, 'original'));
    const selin = await Buyer.arrive(browser, set.url, { member: 'selin', query: `&${query}` });
    open.push(selin.context);
    return selin;
  };

  const write = (selin: Buyer, text: string): Promise<void> => brief(selin).fill(text);

  const send = async (selin: Buyer, text: string): Promise<void> => {
    await write(selin, text);
    await selin.press(selin.words.claim.toReview);
    await selin.reads(text);
    await selin.press(selin.words.claim.send);
  };

  /** The same browser with a new page, as after a crash. */
  const again = async (selin: Buyer, query = link): Promise<Buyer> => {
    const url = selin.page.url();
    const page = await selin.context.newPage();
    await page.goto(`${new URL(url).origin}/programs/summit/?member=selin&lang=en&${query}`);
    return selin.on(page);
  };

  const isOnce = async (text: string): Promise<void> => {
    let rows: readonly ClaimWithLedger[] = [];
    await eventually(async () => {
      rows = await set.claims();
      assert.ok(rows.length > 0, 'nothing was done');
    });
    assert.deepEqual(
      rows.map(({ perk, person, answers }) => [perk, person, answers['brief']]),
      [[review, 'selin', text]],
    );
    figures.once += 1;
  };

  /** Nothing of it waits any more. */
  const isForgotten = async (page: Page, text: string): Promise<void> =>
    eventually(async () => {
      const { device, tab } = await readPageStorage(page);
      assert.ok(!`${device}${tab}`.includes(text), `still kept: ${device} ${tab}`);
    });

  const has = async (selin: Buyer, text: string): Promise<void> =>
    eventually(async () => assert.equal(await brief(selin).inputValue(), text));

  it('is there again after a reload, and after the page was closed', async () => {
    const selin = await arrive();
    await write(selin, 'Before the reload.');
    await selin.reads(selin.words.form.draftHere);
    await selin.page.reload();
    await has(selin, 'Before the reload.');
    await write(selin, 'Before the crash.');
    await selin.page.close();
    const later = await again(selin);
    await has(later, 'Before the crash.');
    figures.restored += 2;
  });

  it('is kept when nobody is signed in any more, and is sent once they are', async () => {
    const selin = await arrive();
    await write(selin, 'While signed out.');
    await selin.page.route('**/demo/token', (route) => route.fulfill({ status: 401, json: {} }));
    await selin.page.route('**/loyalty/**', (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', title: 'Expired', status: 401, code: 'unauthenticated' }),
      }),
    );
    await send(selin, 'While signed out.');
    await selin.dialog.getByText(selin.words.claim.keptSignedOut).first().waitFor({ timeout: 30_000 });
    assert.deepEqual(await set.claims(), []);
    await selin.page.unroute('**/demo/token');
    await selin.page.unroute('**/loyalty/**');
    await selin.press(selin.words.list.retry);
    await selin.reads(selin.words.list.awaiting_approval);
    await isOnce('While signed out.');
    await isForgotten(selin.page, 'While signed out.');
  });

  it('is kept without a connection, and is sent by itself when it is back', async () => {
    const selin = await arrive();
    await write(selin, 'In the tunnel.');
    await selin.press(selin.words.claim.toReview);
    await selin.context.setOffline(true);
    await selin.press(selin.words.claim.send);
    await selin.dialog.getByText(selin.words.claim.keptHere).first().waitFor({ timeout: 30_000 });
    assert.deepEqual(await set.claims(), []);
    await selin.context.setOffline(false);
    await selin.dialog
      .getByText(selin.words.list.awaiting_approval, { exact: true })
      .first()
      .waitFor({ timeout: 60_000 });
    await isOnce('In the tunnel.');
    await isForgotten(selin.page, 'In the tunnel.');
  });

  /** The page asks, and nothing leaves it. */
  const staysIn = (page: Page): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((ready) => {
          const { fetch: leaves } = globalThis;
          globalThis.fetch = (input, init) =>
            init?.method === 'POST' && String(input).endsWith('/claims')
              ? new Promise(() => document.body.append('It would leave now.'))
              : leaves(input, init);
          ready();
        }),
    );

  const meets = (page: Page, what: (route: Route) => Promise<unknown>): Promise<void> =>
    new Promise((resolve, reject) => {
      void page.route(claims, (route) => what(route).then(() => resolve(), reject));
    });

  /** Where the page is when it is closed, how that is known, and what the server has done by then. */
  const moments: Readonly<Record<string, { at: (page: Page) => () => Promise<unknown>; done: number }>> = {
    'before the request leaves': {
      at: (page) => {
        const stays = staysIn(page);
        return () => stays.then(() => page.getByText('It would leave now.').waitFor());
      },
      done: 0,
    },
    'while the server works': {
      // It arrives, whatever becomes of the page.
      at: (page) => {
        const met = meets(page, (route) => route.fetch());
        return () => met;
      },
      done: 1,
    },
    'while the answer comes': {
      at: (page) => {
        const met = meets(page, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).slice(0, 20) });
        });
        return () => met;
      },
      done: 1,
    },
  };

  for (const [when, { at, done }] of Object.entries(moments)) {
    it(`is done exactly once when the page is closed ${when}`, async () => {
      const selin = await arrive();
      const met = at(selin.page);
      await send(selin, `Closed ${when}.`);
      await met();
      assert.equal((await set.claims()).length, done);
      await selin.page.close();
      const later = await again(selin, 'theme=precise');
      await isForgotten(later.page, `Closed ${when}.`);
      await isOnce(`Closed ${when}.`);
    });
  }

  it('about a person is never on the device: not as a draft, not when it could not be sent', async () => {
    const selin = await arrive('perk=team-jackets');
    const { claim, form } = selin.words;
    const address = { name: 'Zeynep Aktaş', street: 'Gülbahar Sokak 7', postcode: '41417', city: 'Darıca' };
    for (const [name, value] of Object.entries(address))
      await selin.dialog
        .getByLabel(selin.vendor(`perk.team-jackets.field.${name}`), { exact: true })
        .fill(value);
    for (const [name, value] of [
      ['size', 'XL'],
      ['country', 'TR'],
    ] as const)
      await selin.dialog.getByLabel(selin.vendor(`perk.team-jackets.field.${name}`)).selectOption(value);
    const search = async (): Promise<void> => {
      const { device, tab } = await readPageStorage(selin.page);
      for (const value of Object.values(address)) {
        assert.ok(!device.includes(value), `"${value}" is on the device`);
        assert.ok(tab.includes(value), `"${value}" is not kept in the tab either`);
        figures.searched += 1;
      }
    };
    await selin.reads(form.draftInTab);
    await search();
    await selin.page.route(claims, (route) => route.abort());
    await selin.press(claim.toReview);
    await selin.press(claim.send);
    await selin.dialog.getByText(claim.keptInTab).first().waitFor({ timeout: 60_000 });
    await search();
    await selin.page.reload();
    await search();
    // The page ends while nothing gets through: it must not be answered at the moment in which it goes.
    const portal = selin.page.url();
    await selin.page.goto('about:blank');
    await selin.page.unroute(claims);
    await selin.page.goto(portal);
    await isForgotten(selin.page, address.street);
    assert.deepEqual(
      (await set.claims()).map(({ perk, answers }) => [perk, answers['street']]),
      [['team-jackets', address.street]],
    );
    figures.once += 1;
  });

  it('gave these figures', () => {
    assert.deepEqual(figures, { restored: 2, once: 6, searched: 12 });
    console.log(
      `gate kept: ${figures.restored} drafts restored, ${figures.once} writes exactly once over sign-out, no connection and closed pages, ${figures.searched} searches of the device for a person, 0 found`,
    );
  });
});
