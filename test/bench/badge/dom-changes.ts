import type { Browser, Page } from 'playwright-core';
import { payload, payloadAfterSpend } from './standing-payload.ts';
import type { BenchServer } from '../measure/bench-server.ts';
import { openBenchPage, timeToPaint } from '../measure/bench-page.ts';
import type { BenchSubject } from '../measure/subject.ts';

/** Changes of the DOM inside one badge while it reads its data again. */
export interface DomChanges {
  readonly subject: string;
  readonly unchanged304: number;
  readonly unchanged200: number;
  readonly oneSum: number;
  /** What changed with the one sum. */
  readonly what: readonly string[];
}

/** Reloads the badge of the page and lists what changed in it. */
const refresh = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const badge = document.querySelector<HTMLElement & { reload(): void }>('[data-shows]');
    if (!badge?.shadowRoot) throw new Error('The page holds no badge with an open root.');
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(badge.shadowRoot, everything);
    const asked = (): number =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/standing')).length;
    const before = asked();
    badge.reload();
    while (asked() === before) await new Promise((resolve) => setTimeout(resolve, 5));
    for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    seen.push(...observer.takeRecords());
    observer.disconnect();
    return seen.map(({ addedNodes, attributeName, removedNodes, target, type }) => {
      const element = target instanceof Element ? target : target.parentElement;
      const place =
        element?.getAttribute('part') ?? (element ? (element.getAttribute('class') ?? '').trim() : 'root');
      if (type === 'attributes') return `${place || element?.localName} ${attributeName}`;
      if (type === 'characterData') return `${place || element?.localName} text`;
      return `${place || element?.localName} +${addedNodes.length} −${removedNodes.length} nodes`;
    });
  });

export const measureDomChanges = async (
  browser: Browser,
  server: BenchServer,
  subject: BenchSubject,
): Promise<DomChanges> => {
  const { close, page } = await openBenchPage(browser);
  try {
    await timeToPaint(page, server.url + subject.path);
    await page.waitForLoadState('networkidle');
    const unchanged304 = (await refresh(page)).length;
    const same = await payload('standing');
    server.standing = { ...same, headers: { ...same.headers, ETag: '"same"' } };
    const unchanged200 = (await refresh(page)).length;
    server.standing = await payloadAfterSpend(11_200_000);
    const what = await refresh(page);
    return { subject: subject.name, unchanged304, unchanged200, oneSum: what.length, what };
  } finally {
    server.standing = undefined;
    await close();
  }
};
