import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../demo/backend/serve.ts';
import { launch } from '../support/browser.ts';
import type { TestPostgres } from '../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../support/seeded-postgres.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { serveDemo } from '../support/serve-demo.ts';

/** What a person reads in each language while the company goes up and down again; the tiers are the vendor's names. */
const languages = {
  en: { toGold: '€18,000 to Gold', grace: 'in grace until', last: 'Last change', change: 'was refunded' },
  es: {
    toGold: '18.000 € para Gold',
    grace: 'en periodo de gracia hasta',
    last: 'Último cambio',
    change: 'se reembolsó',
  },
  tr: {
    toGold: 'Gold seviyesine €18.000 kaldı',
    grace: 'Ek süre bitişi',
    last: 'Son değişiklik',
    change: 'iade edildi',
  },
} as const;

const heading = 'laurel-tier-badge[variant=hero] >> h3[part~=name]';

const readsAs = (page: Page, name: string): Promise<void> =>
  page.locator(heading).filter({ hasText: name }).waitFor({ timeout: 30_000 });

describe('order, tier up, refund, grace, tier down', () => {
  let browser: Browser;
  let postgres: TestPostgres;
  const walked: string[] = [];
  before(async () => {
    browser = await launch();
    postgres = await startSeededPostgres('now', new Date());
  });
  after(async () => {
    await browser.close();
    await postgres.stop();
  });

  const walk = async (lang: keyof typeof languages, { page }: Portal): Promise<void> => {
    const words = languages[lang];
    const badge = page.locator('laurel-tier-badge[variant=hero]');
    const reads = (text: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) =>
          document
            .querySelector('laurel-tier-badge[variant=hero]')
            ?.shadowRoot?.textContent?.replace(/\s+/g, ' ')
            .includes(wanted),
        text,
      );
    await readsAs(page, 'Silver');
    await reads(words.toGold);
    await page.getByRole('button', { name: 'Demo tools' }).click();
    // Before its orders are there, nobody knows yet whose order it would be.
    const refunds = page.getByRole('button', { name: /^Refund NP-/ });
    await refunds.first().waitFor();
    await page.getByLabel('Amount').fill('20000');
    await page.getByRole('button', { name: 'Place order' }).click();
    await readsAs(page, 'Gold');
    await refunds.first().click();
    await reads(words.grace);
    await readsAs(page, 'Gold');
    await badge.locator('summary', { hasText: words.last }).click();
    await badge.getByText(words.change).filter({ visible: true }).first().waitFor();
    // The tools close when one clicks beside them.
    await page.getByRole('button', { name: 'Demo tools' }).click();
    await page.getByLabel('Calendar, days from today').fill('120');
    await page.locator('#calendar button').click();
    await readsAs(page, 'Silver');
    await page.waitForFunction(
      (gone) =>
        !document.querySelector('laurel-tier-badge[variant=hero]')?.shadowRoot?.textContent?.includes(gone),
      words.grace,
    );
  };

  const long = process.env['LAUREL_LONG'] === '1';
  for (const engine of ['PGlite', 'PostgreSQL'] as const) {
    for (const lang of ['en', 'es', 'tr'] as const) {
      // The embedded database takes longest: it is met once, the other in the other languages.
      if (!long && (engine === 'PGlite') !== (lang === 'en')) continue;
      it(`is seen in the page, ${lang}, on ${engine}`, async () => {
        const served = await (engine === 'PGlite'
          ? serveDemo()
          : serve({
              port: 0,
              database: { url: await postgres.database(`journey_${lang}`, seededDatabase) },
              demo: true,
            }));
        try {
          const portal = await openPortal(browser, served.url, `programs/summit/?member=selin&lang=${lang}`);
          await walk(lang, portal);
          portal.isClean();
          walked.push(`${lang} on ${engine}`);
        } finally {
          await served.close();
        }
      });
    }
  }

  it('gave these figures', () => {
    assert.equal(walked.length, long ? 6 : 3);
    console.log(`gate journey: order → tier up → refund → grace → tier down, ${walked.join(', ')}`);
  });
});
