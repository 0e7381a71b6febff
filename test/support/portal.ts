import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

/** The built portal in a browser, with all that must not happen in it. */
export interface Portal {
  readonly page: Page;
  /** Policy breaches, exceptions, and requests that left this machine. */
  readonly faults: string[];
  /** Fails if there was any. */
  isClean(): void;
}

interface PortalOptions {
  /** For tools that tests bring into the page. */
  readonly bypassCSP?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** IANA time zone of the reader; that of the machine by default. */
  readonly timeZone?: string;
}

/** Opens a page of the portal. */
export const openPortal = async (
  browser: Browser,
  url: string,
  path: string,
  options: PortalOptions = {},
): Promise<Portal> => {
  const { bypassCSP = false, colorScheme = 'light', width = 1200, timeZone } = options;
  const context = await browser.newContext({
    bypassCSP,
    colorScheme,
    viewport: { width, height: 900 },
    ...(timeZone !== undefined && { timezoneId: timeZone }),
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) faults.push(`left localhost: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  await page.goto(`${url}/${path}`);
  return { page, faults, isClean: () => assert.deepEqual(faults, []) };
};
