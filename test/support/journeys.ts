import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Database } from '../../demo/backend/db/database.ts';
import { startDemoServer, type DemoServer } from './demo-server.ts';
import { launch } from './browser.ts';
import { Buyer, testLanguages, type TestLanguage } from './buyer.ts';
import type { TestPostgres } from './postgres.ts';
import { seededDatabase, startSeededPostgres } from './seeded-postgres.ts';

export type DatabaseEngine = 'PGlite' | 'PostgreSQL';

/** Where a story is told: a browser, the demo in front of a fresh database, and a language. */
export interface Journey {
  readonly browser: Browser;
  readonly demo: DemoServer;
  readonly lang: TestLanguage;
}

export const signInBuyer = (
  { browser, demo, lang }: Journey,
  member: string,
  query = '',
  program = 'summit',
): Promise<Buyer> => Buyer.arrive(browser, demo.url, { member, lang, query, program });

export const closeBuyers = async (...people: readonly Buyer[]): Promise<void> => {
  for (const { portal, context } of people) {
    portal.isClean();
    await context.close();
  }
};

/** Presses a deed of the vendor's console, and waits until it is done; the console's words are English. */
export const vendorDoes = async (
  { page }: Pick<Buyer, 'page'>,
  deed: string,
  what: string,
): Promise<void> => {
  const button = page.getByRole('button', { name: `${deed}: ${what}` });
  await button.click();
  await button.waitFor({ state: 'detached' });
};

type JourneyPair = readonly [lang: TestLanguage, engine: DatabaseEngine];

const all: readonly JourneyPair[] = (['PGlite', 'PostgreSQL'] as const).flatMap((engine) =>
  testLanguages.map((lang): JourneyPair => [lang, engine]),
);

/**
 * Tells stories on each stage; all six pairs of language and database with LAUREL_LONG=1. The usual ones of all gates
 * together are every language and both databases. Gives how long each took.
 * `first` looks into the database before anybody comes.
 */
export const runJourneys = (
  name: string,
  usual: readonly JourneyPair[],
  tell: (stage: Journey, engine: DatabaseEngine) => Promise<void>,
  first?: (db: Database) => Promise<void>,
): readonly string[] => {
  let browser: Browser;
  let postgres: TestPostgres | undefined;
  const figures: string[] = [];
  const pairs = process.env['LAUREL_LONG'] === '1' ? all : usual;
  before(async () => {
    browser = await launch();
    if (pairs.some(([, engine]) => engine === 'PostgreSQL'))
      postgres = await startSeededPostgres('now', new Date());
  });
  after(async () => {
    await browser.close();
    await postgres?.stop();
  });
  for (const [lang, engine] of pairs) {
    it(`are told from the first press to the row, ${lang}, on ${engine}`, async () => {
      const began = Date.now();
      const url =
        engine === 'PGlite' ? undefined : await postgres?.database(`${name}_${lang}`, seededDatabase);
      const set = await startDemoServer(url, first);
      try {
        await tell({ browser, demo: set, lang }, engine);
        figures.push(`${lang} on ${engine} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
      } finally {
        await set.close();
      }
    });
  }
  return figures;
};

/** All at once, to the end of each: what one of them leaves open would fail the others. */
export const runTogether = async (stories: readonly Promise<void>[]): Promise<void> => {
  for (const told of await Promise.allSettled(stories)) if (told.status === 'rejected') throw told.reason;
};
