import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

type Metrics = Readonly<Record<string, number>>;

/** In CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Wide enough for one widget. */
export const narrow: Viewport = { width: 400, height: 900 };
/** A window on a desk. */
export const wide: Viewport = { width: 1280, height: 900 };

/** A fresh browser profile with one page in a process of its own, and a wire to its figures. */
export interface BenchPage {
  readonly page: Page;
  readonly wire: CDPSession;
  readonly metrics: () => Promise<Metrics>;
  readonly close: () => Promise<void>;
}

export const openContext = (browser: Browser, viewport: Viewport): Promise<BrowserContext> =>
  browser.newContext({ viewport: { ...viewport }, reducedMotion: 'reduce' });

/** Times are of the page's main thread (`threadTicks`), so that other work on the machine does not count. */
export const openBenchPage = async (browser: Browser, viewport = narrow): Promise<BenchPage> => {
  const context = await openContext(browser, viewport);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const wire = await context.newCDPSession(page);
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    wire,
    metrics: async () => {
      const { metrics } = await wire.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(`The page threw: ${faults.join('; ')}`);
    },
  };
};

/** Milliseconds from the start of navigation until every element was painted with its data. */
export const timeToPaint = async (page: Page, url: string): Promise<number> => {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForLoadState('domcontentloaded');
  return page.evaluate(async () => {
    const clock = globalThis as typeof globalThis & { painted?: Promise<number> };
    while (!clock.painted) await new Promise((resolve) => setTimeout(resolve, 1));
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The page was not painted with its data within 30 s.')), 30_000),
    );
    return Promise.race([clock.painted, late]);
  });
};
