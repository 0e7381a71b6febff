import type { Page } from 'playwright-core';

// The vendor's console at the foot of a portal. Its words are English in every language of the page.

export const openTools = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Demo tools' }).click();

/** Waits until the vendor's console says so. */
export const consoleSays = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.panel .said').filter({ hasText: text }).waitFor();

/** Sets the calendar of the demo to so many days after today. */
export const goAhead = async (page: Page, days: number): Promise<void> => {
  await page.getByLabel('Calendar, days from today').fill(String(days));
  await page.getByRole('button', { name: 'Go there' }).click();
  await consoleSays(page, 'The demo’s day is');
};
