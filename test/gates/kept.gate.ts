import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { backdrop, type Backdrop, type Row } from '../support/backdrop.ts';
import { launch } from '../support/browser.ts';
import { Buyer } from '../support/buyer.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

/** Waits until it no longer throws; fails with what it said last. */
const settles = async (expectation: () => Promise<void>, patience = 30_000): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const claims = '**/loyalty/perks/*/claims';
const review = 'perk=architecture-review';
const brief = 'perk.architecture-review.field.brief';

describe('what a person typed and sent in the real page', () => {
  let browser: Browser;
  let postgres: TestPostgres;
  let set: Backdrop;
  let number = 0;
  const open: BrowserContext[] = [];
  const figures = { restored: 0, once: 0, searched: 0 };
  before(async () => {
    browser = await launch();
    postgres = await startPostgres();
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
    await set.close();
  });
  after(async () => {
    await browser.close();
    await postgres.stop();
  });

  /** Marta, at the form that a link opens, in front of data of her own. */
  const arrive = async (query = review): Promise<Buyer> => {
    set = await backdrop(await postgres.database(`kept_${(number += 1)}`));
    const marta = await Buyer.arrive(browser, set.url, { member: 'marta', query: `&${query}` });
    open.push(marta.context);
    return marta;
  };

  const write = (marta: Buyer, text: string): Promise<void> =>
    marta.dialog.getByLabel(marta.vendor(brief)).fill(text);

  const send = async (marta: Buyer, text: string): Promise<void> => {
    await write(marta, text);
    await marta.press(marta.words.claim.toReview);
    await marta.reads(text);
    await marta.press(marta.words.claim.send);
  };

  /** The same browser with a new page, as after a crash. */
  const again = async (marta: Buyer, query = review): Promise<Buyer> => {
    const url = marta.page.url();
    const page = await marta.context.newPage();
    await page.goto(`${new URL(url).origin}/?member=marta&lang=en&${query}`);
    return marta.on(page);
  };

  const isOnce = async (text: string): Promise<void> => {
    let rows: readonly Row[] = [];
    await settles(async () => {
      rows = await set.rows();
      assert.ok(rows.length > 0, 'nothing was done');
    });
    assert.deepEqual(
      rows.map(({ perk, person, answers }) => [perk, person, answers['brief']]),
      [['architecture-review', 'marta', text]],
    );
    figures.once += 1;
  };

  const stored = (page: Page): Promise<{ device: string; tab: string }> =>
    page.evaluate(() => ({
      device: JSON.stringify({ ...localStorage }),
      tab: JSON.stringify({ ...sessionStorage }),
    }));

  /** Nothing of it waits any more. */
  const isForgotten = async (page: Page, text: string): Promise<void> =>
    settles(async () => {
      const { device, tab } = await stored(page);
      assert.ok(!`${device}${tab}`.includes(text), `still kept: ${device} ${tab}`);
    });

  const has = async ({ dialog, vendor }: Buyer, text: string): Promise<void> =>
    settles(async () => assert.equal(await dialog.getByLabel(vendor(brief)).inputValue(), text));

  it('is there again after a reload, and after the page was closed', async () => {
    const marta = await arrive();
    await write(marta, 'Before the reload.');
    await marta.reads(marta.words.form.draftHere);
    await marta.page.reload();
    await has(marta, 'Before the reload.');
    await write(marta, 'Before the crash.');
    await marta.page.close();
    const later = await again(marta);
    await has(later, 'Before the crash.');
    figures.restored += 2;
  });

  it('is kept when nobody is signed in any more, and is sent once they are', async () => {
    const marta = await arrive();
    await marta.page.route('**/demo/token', (route) => route.fulfill({ status: 401, json: {} }));
    await marta.page.route('**/loyalty/**', (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', title: 'Expired', status: 401, code: 'unauthenticated' }),
      }),
    );
    await send(marta, 'While signed out.');
    await marta.dialog.getByText(marta.words.claim.keptSignedOut).first().waitFor({ timeout: 30_000 });
    assert.deepEqual(await set.rows(), []);
    await marta.page.unroute('**/demo/token');
    await marta.page.unroute('**/loyalty/**');
    await marta.press(marta.words.list.retry);
    await marta.reads(marta.words.list.awaiting_approval);
    await isOnce('While signed out.');
    await isForgotten(marta.page, 'While signed out.');
  });

  it('is kept without a connection, and is sent by itself when it is back', async () => {
    const marta = await arrive();
    await write(marta, 'In the tunnel.');
    await marta.press(marta.words.claim.toReview);
    await marta.context.setOffline(true);
    await marta.press(marta.words.claim.send);
    await marta.dialog.getByText(marta.words.claim.keptHere).first().waitFor({ timeout: 30_000 });
    assert.deepEqual(await set.rows(), []);
    await marta.context.setOffline(false);
    await marta.dialog
      .getByText(marta.words.list.awaiting_approval, { exact: true })
      .first()
      .waitFor({ timeout: 60_000 });
    await isOnce('In the tunnel.');
    await isForgotten(marta.page, 'In the tunnel.');
  });

  /** Where the page may be when it is closed: what happens to its request, and whether the server did it by then. */
  const moments: Readonly<Record<string, { meets: (route: Route) => Promise<void>; done: boolean }>> = {
    'before the request leaves': { meets: async () => undefined, done: false },
    'while the server works': {
      // It arrives, whatever becomes of the page.
      meets: async (route) => void (await route.fetch()),
      done: true,
    },
    'before the answer is read': {
      meets: async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 20) });
      },
      done: true,
    },
  };

  for (const [when, { meets, done }] of Object.entries(moments)) {
    it(`is done exactly once when the page is closed ${when}`, async () => {
      const marta = await arrive();
      const met = new Promise<void>((resolve, reject) => {
        void marta.page.route(claims, (route) => meets(route).then(resolve, reject));
      });
      await send(marta, `Closed ${when}.`);
      await met;
      assert.equal((await set.rows()).length, done ? 1 : 0);
      await marta.page.close();
      const later = await again(marta, 'theme=precise');
      await isForgotten(later.page, `Closed ${when}.`);
      await isOnce(`Closed ${when}.`);
    });
  }

  it('about a person is never on the device: not as a draft, not when it could not be sent', async () => {
    const marta = await arrive('perk=team-jackets');
    const { claim, form } = marta.words;
    const address = { name: 'Zeynep Aktaş', street: 'Gülbahar Sokak 7', postcode: '41417', city: 'Darıca' };
    for (const [name, value] of Object.entries(address))
      await marta.dialog
        .getByLabel(marta.vendor(`perk.team-jackets.field.${name}`), { exact: true })
        .fill(value);
    for (const [name, value] of [
      ['size', 'XL'],
      ['country', 'TR'],
    ] as const)
      await marta.dialog.getByLabel(marta.vendor(`perk.team-jackets.field.${name}`)).selectOption(value);
    const search = async (): Promise<void> => {
      const { device, tab } = await stored(marta.page);
      for (const value of Object.values(address)) {
        assert.ok(!device.includes(value), `"${value}" is on the device`);
        assert.ok(tab.includes(value), `"${value}" is not kept in the tab either`);
        figures.searched += 1;
      }
    };
    await marta.reads(form.draftInTab);
    await search();
    await marta.page.route(claims, (route) => route.abort());
    await marta.press(claim.toReview);
    await marta.press(claim.send);
    await marta.dialog.getByText(claim.keptInTab).first().waitFor({ timeout: 60_000 });
    await search();
    await marta.page.reload();
    await search();
    await marta.page.unroute(claims);
    await marta.page.reload();
    await isForgotten(marta.page, address.street);
    assert.deepEqual(
      (await set.rows()).map(({ perk, answers }) => [perk, answers['street']]),
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
