import type { Browser } from 'playwright-core';
import type { BenchServer } from './bench-server.ts';
import { openBenchPage, type BenchPage } from './bench-page.ts';
import type { BenchSubject } from './subject.ts';

/** What is left after many mounts and unmounts, beyond what the first twenty left. */
export interface Leak {
  readonly subject: string;
  readonly removed: 'when ready' | 'at once';
  readonly mounts: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly heapKb: number;
}

interface MemoryUse {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** An element that is mounted and removed again and again, on a page that begins without one. */
export interface LeakSubject extends BenchSubject {
  readonly tag: string;
  /** What it shows when it is ready. */
  readonly text: string;
}

interface MountCycles extends Pick<LeakSubject, 'tag' | 'text'> {
  readonly mounts: number;
  readonly ready: boolean;
}

/** Runs in the page. */
const cycle = async ({ mounts, ready, tag, text }: MountCycles): Promise<void> => {
  const { port1, port2 } = new MessageChannel();
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  const main = document.querySelector('main');
  // What defines an element may wait until one is there.
  const first = main?.appendChild(document.createElement(tag));
  await customElements.whenDefined(tag);
  first?.remove();
  for (let count = 0; count < mounts; count += 1) {
    const element = document.createElement(tag);
    element.setAttribute('endpoint', '/loyalty');
    main?.append(element);
    const until = performance.now() + 5_000;
    while (ready && !element.shadowRoot?.textContent?.includes(text)) {
      if (performance.now() > until) throw new Error(`<${tag}> was not ready within 5 s.`);
      await turn();
    }
    element.remove();
  }
  port1.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
};

const counted = async ({ metrics, wire }: BenchPage): Promise<MemoryUse> => {
  await wire.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await wire.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, heap: (await metrics())['JSHeapUsedSize'] ?? 0 };
};

/** The least of some collections: a single one may come while the page still holds what it has just dropped. */
const memoryUse = async (opened: BenchPage): Promise<MemoryUse> => {
  let least = await counted(opened);
  for (let round = 0; round < 5; round += 1) {
    await opened.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const next = await counted(opened);
    least = {
      nodes: Math.min(least.nodes, next.nodes),
      listeners: Math.min(least.listeners, next.listeners),
      heap: Math.min(least.heap, next.heap),
    };
  }
  return least;
};

export const measureLeak = async (
  browser: Browser,
  server: BenchServer,
  { name, path, tag, text }: LeakSubject,
  { mounts, removed }: Pick<Leak, 'mounts' | 'removed'>,
): Promise<Leak> => {
  const opened = await openBenchPage(browser);
  try {
    await opened.page.goto(server.url + path);
    const ready = removed === 'when ready';
    const run = (count: number) => opened.page.evaluate(cycle, { tag, text, mounts: count, ready });
    await run(20);
    const before = await memoryUse(opened);
    await run(mounts);
    const after = await memoryUse(opened);
    return {
      subject: name,
      removed,
      mounts,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heapKb: Math.round((after.heap - before.heap) / 1024),
    };
  } finally {
    await opened.close();
  }
};
