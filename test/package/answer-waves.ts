import type { Page, Request, Route } from 'playwright-core';

/**
 * Opens a page and answers its requests in waves: all that it has asked for at once, as soon as it asks for nothing more.
 * So the number of waves is the number of answers that had to come one after another, on however slow a machine.
 */
export const answerInWaves = async (
  page: Page,
  url: string,
  isReady: () => Promise<boolean>,
): Promise<readonly (readonly string[])[]> => {
  const waves: string[][] = [[new URL(url).pathname]];
  let held: Route[] = [];
  const underway = new Set<Request>();
  await page.route('**/*', (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    held.push(route);
  });
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => {
    underway.delete(request);
    // The page has given it up while it was held.
    held = held.filter((route) => route.request() !== request);
  });

  /** Nothing is on its way, and the page has had time to ask for more. */
  const becomeQuiet = async (): Promise<void> => {
    for (let quiet = 0, before = -1; quiet < 12;) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      quiet = underway.size === 0 && held.length === before ? quiet + 1 : 0;
      before = held.length;
    }
  };

  await page.goto(url, { waitUntil: 'commit' });
  for (;;) {
    await becomeQuiet();
    if (held.length === 0 || (await isReady())) break;
    waves.push(held.map((route) => new URL(route.request().url()).pathname));
    const released = held;
    held = [];
    for (const route of released) underway.add(route.request());
    await Promise.all(released.map((route) => route.continue()));
  }
  return waves;
};
