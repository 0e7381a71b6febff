// `npm run load`: reads over HTTP on both engines, beside a bare route of the same process. SECONDS (of each measurement),
// ROUNDS and CONNECTIONS change its size.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { startHttpServer } from '../../demo/backend/http-server.ts';
import { bearer, engines, identityOf, startBackend } from '../backend/seeded-backend.ts';
import { countStatements } from '../backend/statement-counter.ts';
import type { LoadOrder, LoadOutcome } from './requester.ts';
import { percentile } from './timing.ts';

const sizeOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const [seconds, rounds, connections] = [sizeOf('SECONDS', 2), sizeOf('ROUNDS', 3), sizeOf('CONNECTIONS', 20)];

/** How many times a bare route a read may cost, by engine. */
const aims: Readonly<Record<string, { readonly PostgreSQL: number; readonly PGlite: number }>> = {
  '/standing': { PostgreSQL: 15, PGlite: 40 },
  '/perks': { PostgreSQL: 20, PGlite: 40 },
  '/leaderboards/learning': { PostgreSQL: 20, PGlite: 40 },
};
const bare = '/bare';
const paths = [bare, ...Object.keys(aims)];

const requester = new Worker(new URL('requester.ts', import.meta.url));
const request = async (order: LoadOrder): Promise<LoadOutcome> => {
  requester.postMessage(order);
  const [outcome] = (await once(requester, 'message')) as [LoadOutcome];
  if (outcome.failed > 0) throw new Error(`${outcome.failed} requests to ${order.address} failed`);
  return outcome;
};

const columns = ['a second', '× bare', 'aim', 'p50 ms', 'p95 ms', 'statements'];
const row = (name: string, cells: readonly string[]) =>
  console.log([name.padEnd(26), ...cells.map((cell) => cell.padStart(11))].join(''));

const measure = async (engine: (typeof engines)[number]): Promise<void> => {
  const backend = await startBackend(engine);
  const app = backend.app({ rate: { requests: 1e9, seconds: 60 } });
  const ground = new Hono().get(bare, (context) => context.json({ bare: true }));
  const answer = getRequestListener((asked) =>
    new URL(asked.url).pathname === bare ? ground.fetch(asked) : app(asked),
  );
  const server = await startHttpServer(0, '127.0.0.1', (asked, response) => void answer(asked, response));
  const headers = { authorization: await bearer(identityOf('deniz'), backend.now, 3600) };
  const took = new Map<string, number[]>(paths.map((path) => [path, []]));
  const ask = async (path: string, duration: number) => {
    const address = `http://127.0.0.1:${server.port}${path === bare ? '' : '/loyalty'}${path}`;
    return (await request({ address, headers, connections, seconds: duration })).took;
  };
  for (const path of paths) await ask(path, Math.min(1, seconds));
  // In turns: what else the machine does meanwhile is spread over all.
  for (let round = 0; round < rounds; round += 1)
    for (const path of paths) took.get(path)?.push(...(await ask(path, seconds)));
  const rateOf = (path: string) => (took.get(path)?.length ?? 0) / (seconds * rounds);
  console.log(`\n${engine}: ${connections} connections, ${rounds} × ${seconds} s\n`);
  row('', columns);
  const counter = countStatements();
  for (const path of paths) {
    const times = took.get(path) ?? [];
    const asked = await ask(path, 0.2);
    const statements = (counter.take() / asked.length).toFixed(1);
    row(path, [
      rateOf(path).toFixed(0),
      (rateOf(bare) / rateOf(path)).toFixed(1),
      aims[path]?.[engine].toFixed(0) ?? '',
      percentile(times, 0.5).toFixed(1),
      percentile(times, 0.95).toFixed(1),
      statements,
    ]);
  }
  counter.stop();
  await server.close(1000);
  await backend.close();
};

for (const engine of engines) await measure(engine);
await requester.terminate();
