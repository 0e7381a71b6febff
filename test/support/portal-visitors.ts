import { after, afterEach, before } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import type { RunningServer } from '../../demo/backend/serve.ts';
import { launch } from './browser.ts';
import { Buyer } from './buyer.ts';
import { serveDemo } from './serve-demo.ts';

/** Serves the portal for one suite. Whoever arrives is a visitor of its own, who is gone after the test. */
export const visitors = (): ((options: Parameters<typeof Buyer.arrive>[2]) => Promise<Buyer>) => {
  let browser: Browser;
  let served: RunningServer;
  const open: BrowserContext[] = [];
  before(async () => {
    browser = await launch();
    served = await serveDemo();
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  after(async () => {
    await browser.close();
    await served.close();
  });
  return async (options) => {
    const buyer = await Buyer.arrive(browser, served.url, options);
    open.push(buyer.context);
    return buyer;
  };
};
