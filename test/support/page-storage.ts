import type { Page } from 'playwright-core';

/** Everything that the page keeps, as text: on the device, and in this tab alone. */
export interface PageStorage {
  readonly device: string;
  readonly tab: string;
}

/** Looks into every place in which a page can keep something. */
export const readPageStorage = (page: Page): Promise<PageStorage> =>
  page.evaluate(async () => {
    const whole = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await indexedDB.databases();
    const tables = databases.map(async ({ name = '' }) => {
      const database = await whole(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const rows = await Promise.all(
        stores.map((store) => whole(database.transaction(store).objectStore(store).getAll())),
      );
      database.close();
      return { name, rows };
    });
    const files = (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const answers = await cache.matchAll();
      return Promise.all(answers.map((answer) => answer.text()));
    });
    return {
      device: JSON.stringify([
        { ...localStorage },
        await Promise.all(tables),
        await Promise.all(files),
        document.cookie,
      ]),
      tab: JSON.stringify({ ...sessionStorage }),
    };
  });
