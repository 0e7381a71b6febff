import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../../demo/backend/app/app.ts';
import { createAuth, demoSecret } from '../../../demo/backend/app/auth.ts';
import type { Step } from '../../../demo/backend/app/deed.ts';
import { openPostgres } from '../../../demo/backend/store/database.ts';
import { createStore } from '../../../demo/backend/store/store.ts';

// A server that ends itself, by the signal that nothing survives, where a request's `x-end-at` says.

const [url = '', now = ''] = process.argv.slice(2);
let endAt: string | undefined;

const app = createApp({
  store: createStore(openPostgres(url), { owner: 'laurel_owner', app: 'laurel_app' }),
  clock: () => new Date(now),
  auth: createAuth({ secret: demoSecret, issuer: 'laurel-test', audience: 'laurel' }),
  origins: [],
  // With the vendor's console: it moves referrals along.
  demo: true,
  rate: { requests: 1e9, seconds: 60 },
  onStep: (step: Step) => {
    if (step === endAt) process.kill(process.pid, 'SIGKILL');
  },
  log: (_id, error) => console.error(error),
});

const listener = getRequestListener((request) => {
  endAt = request.headers.get('x-end-at') ?? undefined;
  return app(request);
});

const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});
process.once('disconnect', () => process.exit());
